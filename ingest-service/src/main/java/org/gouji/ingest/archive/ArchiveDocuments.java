package org.gouji.ingest.archive;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.gouji.contracts.event.Topics;
import org.gouji.delivery.Consumer;
import org.gouji.delivery.Delivery;
import org.gouji.delivery.TopicSetup;
import org.gouji.ingest.store.RawDocuments;
import org.gouji.ingest.store.UploadKeys;

/// Records in, originals kept out.
@ApplicationScoped
class ArchiveDocuments {

    private static final String NAME = "archive";

    private final Delivery<Optional<RawDocuments.Small>> delivery;

    ArchiveDocuments(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "gouji.kafka.replication") short replication,
            @ConfigProperty(name = "quarkus.application.version") String version,
            UploadKeys keys,
            ArchiveStep step) {
        delivery = Delivery.start(
                new Consumer(NAME, version),
                Topics.DOCUMENTS_RECEIVED,
                kafka,
                List.of(TopicSetup.dead(Topics.DOCUMENTS_RECEIVED, NAME, replication)),
                keys::makeIndexes,
                step);
    }

    /// Returns when the batch is stored; only then are its offsets committed.
    @Incoming("documents-received")
    @Blocking
    void on(ConsumerRecords<byte[], byte[]> batch) {
        delivery.handle(batch);
    }

    Delivery<?> delivery() {
        return delivery;
    }

    void stop(@Observes ShutdownEvent stop) {
        delivery.close();
    }
}
