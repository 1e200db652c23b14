package org.gouji.query.flow;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    /// Those who come before put aside what they cannot work on.
    private static final List<String> OTHERS_DEAD =
            List.of(Topics.dead(Topics.DOCUMENTS_RECEIVED, "parse"), Topics.dead(Topics.REPORTS_PARSED, "validate"));

    private final Delivery<News> delivery;

    TakeNews(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "gouji.kafka.replication") short replication,
            Indexes indexes,
            ShowNews step) {
        var dead = OWN.stream()
                .map(topic -> TopicSetup.dead(topic, CONSUMER.name(), replication))
                .toList();
        var all = Stream.concat(OWN.stream(), OTHERS_DEAD.stream()).toList();
        delivery = Delivery.start(
                CONSUMER, new Subscription(all, null), new Pace(Pace.UNLIMITED), kafka, dead, indexes::make, step);
    }

    /// Returns when all that comes of the batch is durable; only then are its offsets committed.
    @Incoming("news")
    @Blocking
    void on(ConsumerRecords<byte[], byte[]> batch) {
        delivery.handle(batch);
    }

    Delivery<News> delivery() {
        return delivery;
    }

    void stop(@Observes ShutdownEvent event) {
        delivery.close();
    }
}
