package org.gouji.delivery;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/// Asks the broker, not the client, how far a group has come, and tells its watchdog.
public final class LagProbe implements AutoCloseable {

    private static final Logger LOG = System.getLogger(LagProbe.class.getName());
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final int ANSWER_SECONDS = 10;

    private final Admin admin;
    private final String group;
    private final Subscription topics;
    private final Watchdog watchdog;
    private final Thread thread;

    private LagProbe(Admin admin, String group, Subscription topics, Watchdog watchdog) {
        this.admin = admin;
        this.group = group;
        this.topics = topics;
        this.watchdog = watchdog;
        this.thread = Thread.ofPlatform().daemon().name("lag-" + group).unstarted(this::run);
    }

    /// Starts asking every few seconds about one topic.
    public static LagProbe start(Admin admin, String group, String topic, Watchdog watchdog) {
        return start(admin, group, Subscription.to(topic), watchdog);
    }

    /// Starts asking every few seconds.
    public static LagProbe start(Admin admin, String group, Subscription topics, Watchdog watchdog) {
        var probe = new LagProbe(admin, group, topics, watchdog);
        probe.thread.start();
        return probe;
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                tryObserve();
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// A broker that does not answer says nothing about this process.
    private void tryObserve() throws InterruptedException {
        try {
            observe();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            LOG.log(Level.DEBUG, "no lag of " + group, e);
        }
    }

    void observe() throws Exception {
        var partitions = partitions();
        var committed = committed();
        var ends = offsets(partitions, OffsetSpec.latest());
        var starts = offsets(partitions, OffsetSpec.earliest());
        long lag = 0;
        long sum = 0;
        for (var partition : partitions) {
            long start = starts.getOrDefault(partition, 0L);
            long at = Math.max(start, committed.getOrDefault(partition, start));
            lag += Math.max(0, ends.getOrDefault(partition, at) - at);
            sum += at;
        }
        watchdog.observe(lag, sum);
    }

    private List<TopicPartition> partitions() throws Exception {
        var partitions = new ArrayList<TopicPartition>();
        for (var answer : admin.describeTopics(topics()).topicNameValues().entrySet()) {
            try {
                answer.getValue()
                        .get(ANSWER_SECONDS, TimeUnit.SECONDS)
                        .partitions()
                        .forEach(partition ->
                                partitions.add(new TopicPartition(answer.getKey(), partition.partition())));
            } catch (ExecutionException e) {
                // A topic that its owner has not made yet holds nothing that could wait.
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw e;
                }
            }
        }
        return partitions;
    }

    private Collection<String> topics() throws Exception {
        return topics.fixed()
                ? topics.named()
                : admin.listTopics().names().get(ANSWER_SECONDS, TimeUnit.SECONDS).stream()
                        .filter(topics::includes)
                        .toList();
    }

    private Map<TopicPartition, Long> committed() throws Exception {
        var offsets = new HashMap<TopicPartition, Long>();
        admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get(ANSWER_SECONDS, TimeUnit.SECONDS)
                .forEach((partition, offset) -> {
                    if (offset != null && topics.includes(partition.topic())) {
                        offsets.put(partition, offset.offset());
                    }
                });
        return offsets;
    }

    private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec spec) throws Exception {
        var asked = new HashMap<TopicPartition, OffsetSpec>();
        partitions.forEach(partition -> asked.put(partition, spec));
        var offsets = new HashMap<TopicPartition, Long>();
        admin.listOffsets(asked)
                .all()
                .get(ANSWER_SECONDS, TimeUnit.SECONDS)
                .forEach((partition, info) -> offsets.put(partition, info.offset()));
        return offsets;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
