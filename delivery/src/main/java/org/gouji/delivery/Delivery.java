package org.gouji.delivery;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// One consumer with all that it needs: its topics and indexes made, its publisher, handler and watchdog.
///
/// Starting does not wait for the servers: what is to be prepared is prepared beside, and the first batch
/// waits for it. So a service comes up, and says that it is not ready, while its servers are down.
public final class Delivery<R> implements AutoCloseable {

    /// Records may wait that long without any sign of life.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final InPlace inPlace = new InPlace();
    private final CountDownLatch prepared = new CountDownLatch(1);
    private final Watchdog watchdog = new Watchdog(PATIENCE, InstantSource.system());
    private final Admin admin;
    private final Publisher publisher;
    private final BatchHandler<R> handler;
    private final LagProbe probe;

    private Delivery(Consumer consumer, Subscription topics, Pace pace, Map<String, Object> kafka, Step<R> step) {
        admin = Admin.create(admin(kafka));
        publisher = Publisher.connect(kafka, consumer.name(), inPlace);
        handler = BatchHandler.of(consumer, step, publisher, inPlace, watchdog, pace);
        probe = LagProbe.start(admin, consumer.group(), topics, watchdog);
    }

    /// Starts a consumer of `topic`. `kafka` is the common client configuration, `own` are the topics that
    /// this service makes, `indexes` makes what the store needs and may be repeated.
    public static <R> Delivery<R> start(
            Consumer consumer,
            String topic,
            Map<String, Object> kafka,
            List<NewTopic> own,
            Runnable indexes,
            Step<R> step) {
        return start(consumer, Subscription.to(topic), new Pace(Pace.UNLIMITED), kafka, own, indexes, step);
    }

    /// Starts a consumer of several topics, which takes its records up at a pace.
    public static <R> Delivery<R> start(
            Consumer consumer,
            Subscription topics,
            Pace pace,
            Map<String, Object> kafka,
            List<NewTopic> own,
            Runnable indexes,
            Step<R> step) {
        var delivery = new Delivery<>(consumer, topics, pace, kafka, step);
        Thread.ofPlatform().daemon().name("prepare-" + consumer.name()).start(() -> delivery.prepare(own, indexes));
        return delivery;
    }

    /// Makes all of a batch durable; see [BatchHandler#handle].
    public void handle(Iterable<ConsumerRecord<byte[], byte[]>> batch) {
        try {
            prepared.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InPlace.Stopped("the topics and indexes");
        }
        handler.handle(batch);
    }

    /// Whether everything is made and records can be worked on.
    public boolean ready() {
        return prepared.getCount() == 0;
    }

    /// Why this process should be replaced, if it should.
    public Optional<String> trouble() {
        return watchdog.trouble();
    }

    /// How many records wait.
    public long lag() {
        return watchdog.lag();
    }

    private void prepare(List<NewTopic> own, Runnable indexes) {
        try {
            TopicSetup.ensure(admin, inPlace, own);
            inPlace.until("indexes", watchdog::beat, () -> {
                indexes.run();
                return true;
            });
        } catch (InPlace.Stopped stop) {
            return;
        }
        prepared.countDown();
    }

    private static Map<String, Object> admin(Map<String, Object> kafka) {
        var settings = new HashMap<>(kafka);
        settings.keySet().retainAll(AdminClientConfig.configNames());
        return settings;
    }

    /// Ends the batch under way without committing it.
    @Override
    public void close() {
        handler.close();
        prepared.countDown();
        probe.close();
        publisher.close();
        admin.close(Duration.ofSeconds(2));
    }
}
