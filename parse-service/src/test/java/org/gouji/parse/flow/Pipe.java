package org.gouji.parse.flow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.gouji.contracts.event.DocumentReceived;
import org.gouji.contracts.event.Topics;
import org.gouji.contracts.json.Json;

/// Puts records into the topic of received documents and looks for what comes out.
final class Pipe implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;
    private final String servers;

    Pipe(String servers) {
        this.servers = servers;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    RecordMetadata send(byte[] payload, String traceparent) throws Exception {
        var record = new ProducerRecord<>(
                Topics.DOCUMENTS_RECEIVED, bytes(UUID.randomUUID().toString()), payload);
        record.headers().add("traceparent", bytes(traceparent));
        return producer.send(record).get();
    }

    RecordMetadata send(DocumentReceived event) throws Exception {
        return send(Json.MAPPER.writeValueAsBytes(event), traceparent());
    }

    static String traceparent() {
        return "00-" + UUID.randomUUID().toString().replace("-", "") + "-00f067aa0ba902b7-01";
    }

    /// The first record of a topic that fits.
    ConsumerRecord<byte[], byte[]> await(String topic, Predicate<ConsumerRecord<byte[], byte[]>> fits) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < end) {
            for (var record : all(topic)) {
                if (fits.test(record)) {
                    return record;
                }
            }
        }
        throw new AssertionError("no such record came to " + topic);
    }

    /// All records that a topic holds now.
    List<ConsumerRecord<byte[], byte[]>> all(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", servers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(topic, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    static DocumentReceived document(String text) {
        return document(text, bytes(text));
    }

    static DocumentReceived document(String text, byte[] content) {
        return new DocumentReceived(
                DocumentReceived.VERSION,
                "upload-" + UUID.randomUUID(),
                sha256(bytes(text)),
                1,
                text.length(),
                "text/plain",
                "test",
                null,
                null,
                null,
                null,
                null,
                Instant.parse("2026-01-02T03:04:05Z"),
                content);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String header(ConsumerRecord<byte[], byte[]> record, String key) {
        var header = record.headers().lastHeader(key);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
