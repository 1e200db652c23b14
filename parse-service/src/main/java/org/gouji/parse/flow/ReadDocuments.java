package org.gouji.parse.flow;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.event.Topics;
import org.gouji.delivery.Consumer;
import org.gouji.delivery.Delivery;
import org.gouji.delivery.Pace;
import org.gouji.delivery.Subscription;
import org.gouji.delivery.TopicSetup;
import org.gouji.parse.store.Reports;

/// Received documents in; parsed reports and rejections out.
@ApplicationScoped
public class ReadDocuments {

    private final Delivery<Outcome> delivery;

    ReadDocuments(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "gouji.kafka.replication") short replication,
            @ConfigProperty(name = "gouji.rate") double rate,
            Edition edition,
            Consumer consumer,
            Reports reports,
            ReadDocument step) {
        var own = List.of(
                TopicSetup.topic(edition.topic(Topics.REPORTS_PARSED), replication),
                TopicSetup.topic(edition.topic(Topics.DOCUMENTS_REJECTED), replication),
                TopicSetup.dead(Topics.DOCUMENTS_RECEIVED, consumer.name(), replication));
        delivery = Delivery.start(
                consumer,
                Subscription.to(Topics.DOCUMENTS_RECEIVED),
                new Pace(rate),
                kafka,
                own,
                reports::makeIndexes,
                step);
    }

    /// Returns when all that comes of the batch is durable; only then are its offsets committed.
    @Incoming("documents-received")
    @Blocking
    void on(ConsumerRecords<byte[], byte[]> batch) {
        delivery.handle(batch);
    }

    Delivery<Outcome> delivery() {
        return delivery;
    }

    void stop(@Observes ShutdownEvent event) {
        delivery.close();
    }
}
