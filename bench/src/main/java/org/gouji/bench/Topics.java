package org.gouji.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/// Topics of a run and what every consumer here is set to.
final class Topics {

    /// As many as the services' own topics have.
    private static final int PARTITIONS = 6;

    private Topics() {}

    static void create(String kafka, String... names) throws Exception {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka))) {
            admin.createTopics(Stream.of(names)
                            .map(n -> new NewTopic(n, PARTITIONS, (short) 1))
                            .toList())
                    .all()
                    .get();
        }
    }

    static void delete(String kafka, List<String> names) throws Exception {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka))) {
            admin.deleteTopics(names).all().get();
        }
    }

    static Map<String, Object> consumer(String kafka, String group) {
        return Map.of(
                "bootstrap.servers", kafka,
                "group.id", group,
                "enable.auto.commit", "false",
                "auto.offset.reset", "earliest",
                "isolation.level", "read_committed",
                "max.poll.records", "50",
                "key.deserializer", "org.apache.kafka.common.serialization.ByteArrayDeserializer",
                "value.deserializer", "org.apache.kafka.common.serialization.ByteArrayDeserializer");
    }
}
