package org.gouji.cli.reprocess;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/// How far the consumers have come, as the broker knows it.
final class Offsets implements AutoCloseable {

    private static final String PATIENCE_MILLIS = "20000";

    private final Admin admin;

    Offsets(String kafka) {
        this.admin = Admin.create(Map.of(
                "bootstrap.servers", kafka,
                "request.timeout.ms", PATIENCE_MILLIS,
                "default.api.timeout.ms", PATIENCE_MILLIS));
    }

    /// Where a topic ends; nothing for a topic that is not there.
    Map<Integer, Long> ends(String topic) throws InterruptedException {
        return offsets(topic, OffsetSpec.latest());
    }

    /// Where a topic begins.
    Map<Integer, Long> begins(String topic) throws InterruptedException {
        return offsets(topic, OffsetSpec.earliest());
    }

    /// Up to where a group has done a topic's records; the beginning where it has done none.
    Map<Integer, Long> done(String group, String topic) throws InterruptedException {
        var done = new HashMap<>(begins(topic));
        try {
            admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .forEach((partition, offset) -> {
                        if (offset != null && partition.topic().equals(topic)) {
                            done.merge(partition.partition(), offset.offset(), Math::max);
                        }
                    });
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof GroupIdNotFoundException)) {
                throw failed(e);
            }
        }
        return done;
    }

    /// Whether anybody consumes as this group now.
    boolean isActive(String group) throws InterruptedException {
        try {
            return admin.describeConsumerGroups(List.of(group)).all().get().values().stream()
                    .map(ConsumerGroupDescription::groupState)
                    .anyMatch(state -> state != GroupState.EMPTY && state != GroupState.DEAD);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return false;
            }
            throw failed(e);
        }
    }

    void deleteTopics(Collection<String> topics) throws InterruptedException {
        for (String topic : topics) {
            quietly(() -> admin.deleteTopics(List.of(topic)).all().get(), UnknownTopicOrPartitionException.class);
        }
    }

    void deleteGroups(Collection<String> groups) throws InterruptedException {
        for (String group : groups) {
            quietly(() -> admin.deleteConsumerGroups(List.of(group)).all().get(), GroupIdNotFoundException.class);
        }
    }

    private Map<Integer, Long> offsets(String topic, OffsetSpec spec) throws InterruptedException {
        try {
            var asked = admin.describeTopics(List.of(topic)).allTopicNames().get().values().stream()
                    .flatMap(found -> found.partitions().stream())
                    .collect(Collectors.toMap(p -> new TopicPartition(topic, p.partition()), _ -> spec));
            return admin.listOffsets(asked).all().get().entrySet().stream()
                    .collect(Collectors.toMap(
                            e -> e.getKey().partition(), e -> e.getValue().offset()));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return Map.of();
            }
            throw failed(e);
        }
    }

    private interface Action {
        void run() throws ExecutionException, InterruptedException;
    }

    private static void quietly(Action action, Class<? extends Exception> fine) throws InterruptedException {
        try {
            action.run();
        } catch (ExecutionException e) {
            if (!fine.isInstance(e.getCause())) {
                throw failed(e);
            }
        }
    }

    private static IllegalStateException failed(ExecutionException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return new IllegalStateException("broker: " + cause.getMessage(), cause);
    }

    @Override
    public void close() {
        admin.close();
    }
}
