package org.gouji.cli.up;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/// How far each consumer is behind, in records.
final class Lag {

    private static final String PATIENCE_MILLIS = "5000";

    /// By consumer and topic; empty when the broker does not answer.
    static Map<String, Long> of(String kafka) throws InterruptedException {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", kafka,
                "request.timeout.ms", PATIENCE_MILLIS,
                "default.api.timeout.ms", PATIENCE_MILLIS);
        try (var admin = Admin.create(settings)) {
            var lags = new HashMap<String, Long>();
            for (GroupListing group : admin.listGroups().all().get()) {
                add(admin, group.groupId(), lags);
            }
            return lags;
        } catch (ExecutionException _) {
            return Map.of();
        }
    }

    private static void add(Admin admin, String group, Map<String, Long> lags)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        var latest = new HashMap<TopicPartition, OffsetSpec>();
        committed.keySet().forEach(partition -> latest.put(partition, OffsetSpec.latest()));
        var ends = admin.listOffsets(latest).all().get();
        ends.forEach((partition, end) -> {
            OffsetAndMetadata offset = committed.get(partition);
            if (offset != null) {
                lags.merge(group + " ← " + partition.topic(), end.offset() - offset.offset(), Long::sum);
            }
        });
    }

    private Lag() {}
}
