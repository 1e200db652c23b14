package org.gouji.query.flow;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.gouji.contracts.event.Topics;
import org.gouji.delivery.Consumer;
import org.gouji.delivery.Delivery;
import org.gouji.delivery.Pace;
import org.gouji.delivery.Subscription;
import org.gouji.delivery.TopicSetup;
import org.gouji.query.store.Indexes;

/// All events in, by one channel: so both halves of a version are often joined in the batch that brings them.
@ApplicationScoped
public class TakeNews {

    /// Raised when what is kept of an event changes.
    static final Consumer CONSUMER = new Consumer("query", "0.1.0");

    private static final List<String> OWN = List.of(
            Topics.DOCUMENTS_RECEIVED, Topics.REPORTS_PARSED, Topics.REPORTS_VALIDATED, Topics.DOCUMENTS_REJECTED);

    /// What was accepted, and what came of it in every edition: also in those that begin while this runs.
    private static final Subscription NEWS = new Subscription(List.of(Topics.DOCUMENTS_RECEIVED), Topics.OF_RESULTS);

    private final Delivery<Told> delivery;

    TakeNews(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "gouji.kafka.replication") short replication,
            Indexes indexes,
            ShowNews step) {
        var dead = OWN.stream()
                .map(topic -> TopicSetup.dead(topic, CONSUMER.name(), replication))
                .toList();
        delivery = Delivery.start(CONSUMER, NEWS, new Pace(Pace.UNLIMITED), kafka, dead, indexes::make, step);
    }

    /// Returns when all that comes of the batch is durable; only then are its offsets committed.
    @Incoming("news")
    @Blocking
    void on(ConsumerRecords<byte[], byte[]> batch) {
        delivery.handle(batch);
    }

    /// What of the channel's settings no file can say; the others are the application's.
    @Produces
    @Singleton
    @Identifier("news") static Map<String, Object> settings() {
        return Map.of("pattern", "true", "topic", Pattern.quote(Topics.DOCUMENTS_RECEIVED) + "|" + Topics.OF_RESULTS);
    }

    Delivery<Told> delivery() {
        return delivery;
    }

    void stop(@Observes ShutdownEvent event) {
        delivery.close();
    }
}
