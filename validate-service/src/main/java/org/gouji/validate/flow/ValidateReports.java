package org.gouji.validate.flow;

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
import org.gouji.validate.check.CheckReports;

/// Parsed reports in; validations out.
@ApplicationScoped
public class ValidateReports {

    private final Delivery<Validated> delivery;

    ValidateReports(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "gouji.kafka.replication") short replication,
            @ConfigProperty(name = "gouji.rate") double rate,
            Edition edition,
            Consumer consumer,
            CheckReports checking,
            ValidateReport step) {
        var own = List.of(
                TopicSetup.topic(edition.topic(Topics.REPORTS_VALIDATED), replication),
                TopicSetup.dead(Topics.REPORTS_PARSED, consumer.name(), replication));
        var parsed = Subscription.to(edition.topic(Topics.REPORTS_PARSED));
        delivery = Delivery.start(consumer, parsed, new Pace(rate), kafka, own, checking::makeIndexes, step);
    }

    /// Returns when all that comes of the batch is durable; only then are its offsets committed.
    @Incoming("reports-parsed")
    @Blocking
    void on(ConsumerRecords<byte[], byte[]> batch) {
        delivery.handle(batch);
    }

    Delivery<Validated> delivery() {
        return delivery;
    }

    void stop(@Observes ShutdownEvent event) {
        delivery.close();
    }
}
