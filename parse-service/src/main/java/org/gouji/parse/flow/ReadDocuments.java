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
import org.gouji.contracts.event.Topics;
import org.gouji.delivery.Consumer;
import org.gouji.delivery.Delivery;
import org.gouji.delivery.TopicSetup;
import org.gouji.parse.store.Reports;
import org.gouji.reader.ReportReader;

/// Received documents in; parsed reports and rejections out.
@ApplicationScoped
public class ReadDocuments {

    static final Consumer CONSUMER = new Consumer("parse", ReportReader.VERSION);

    private final Delivery<Outcome> delivery;

    ReadDocuments(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "gouji.kafka.replication") short replication,
            Reports reports,
            ReadDocument step) {
        var own = List.of(
                TopicSetup.topic(Topics.REPORTS_PARSED, replication),
                TopicSetup.topic(Topics.DOCUMENTS_REJECTED, replication),
                TopicSetup.dead(Topics.DOCUMENTS_RECEIVED, CONSUMER.name(), replication));
        delivery = Delivery.start(CONSUMER, Topics.DOCUMENTS_RECEIVED, kafka, own, reports::makeIndexes, step);
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
