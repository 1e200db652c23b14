package org.gouji.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.gouji.contracts.event.DocumentReceived;
import org.gouji.contracts.json.Json;

/// What lies on a topic, read by a consumer that has nothing to do with the service.
public final class Topic {

    private Topic() {}

    public static ConsumerRecord<byte[], byte[]> at(String kafka, String topic, int partition, long offset) {
        return from(kafka, new TopicPartition(topic, partition), offset).getFirst();
    }

    public static List<ConsumerRecord<byte[], byte[]>> all(String kafka, String topic) {
        try (var consumer = consumer(kafka)) {
            return consumer.partitionsFor(topic).stream()
                    .flatMap(p -> from(kafka, new TopicPartition(topic, p.partition()), 0).stream())
                    .toList();
        }
    }

    public static DocumentReceived event(ConsumerRecord<byte[], byte[]> record) {
        try {
            return Json.MAPPER.readValue(record.value(), DocumentReceived.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static List<ConsumerRecord<byte[], byte[]>> from(String kafka, TopicPartition partition, long offset) {
        try (var consumer = consumer(kafka)) {
            consumer.assign(List.of(partition));
            consumer.seek(partition, offset);
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    private static KafkaConsumer<byte[], byte[]> consumer(String kafka) {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
