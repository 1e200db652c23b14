package org.gouji.acceptance.flow;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.gouji.local.TopicPipe;

/// Reads whole topics, beside all groups.
record Broker(String servers) {

    /// All that the topic holds now.
    List<ConsumerRecord<byte[], byte[]>> all(String topic) {
        return TopicPipe.all(servers, topic);
    }

    /// The topics of dead letters that there are.
    List<String> deadLetterTopics() {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", servers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            return consumer.listTopics().keySet().stream()
                    .filter(topic -> topic.startsWith("gouji.") && topic.endsWith(".dead"))
                    .sorted()
                    .toList();
        }
    }
}
