package org.gouji.validate.flow;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
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
import org.gouji.contracts.event.Order;
import org.gouji.contracts.event.ReportParsed;
import org.gouji.contracts.event.Topics;
import org.gouji.contracts.json.Json;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.DocumentInfo;
import org.gouji.contracts.report.Quality;
import org.gouji.contracts.report.ReaderInfo;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.Script;

/// Puts records into the topic of parsed reports and looks for what comes out.
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
        return send(Topics.REPORTS_PARSED, payload, traceparent);
    }

    RecordMetadata send(String topic, byte[] payload, String traceparent) throws Exception {
        var record = new ProducerRecord<>(topic, bytes(UUID.randomUUID().toString()), payload);
        record.headers().add("traceparent", bytes(traceparent));
        return producer.send(record).get();
    }

    RecordMetadata send(ReportParsed event) throws Exception {
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

    /// A report whose title says which findings it has.
    static ReportParsed report(String body, long order, String findings) {
        String document = UUID.nameUUIDFromBytes(bytes(body + findings + order)).toString();
        var info = new DocumentInfo(document, "text/plain", "UTF-8", 1, 1, null, "test", null);
        var report = new Report(
                body + "/2020",
                null,
                new Body(body, null, null, Body.Kind.UNKNOWN, Body.Level.UNKNOWN, null, false, List.of()),
                2020,
                null,
                null,
                null,
                findings,
                Script.SIMPLIFIED,
                "test",
                info,
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                new Quality(Quality.Grade.D, 0, 0, 0, 0),
                new ReaderInfo("test-1"),
                Map.of());
        return new ReportParsed(
                ReportParsed.VERSION, "upload-" + document, document, Order.of(1, order, order, 0), report);
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
