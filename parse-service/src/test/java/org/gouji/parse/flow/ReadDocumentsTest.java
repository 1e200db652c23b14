package org.gouji.parse.flow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gouji.parse.flow.Pipe.bytes;
import static org.gouji.parse.flow.Pipe.document;
import static org.gouji.parse.flow.Pipe.header;

import com.mongodb.client.MongoClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.contracts.event.DocumentReceived;
import org.gouji.contracts.event.DocumentRejected;
import org.gouji.contracts.event.Order;
import org.gouji.contracts.event.ReportParsed;
import org.gouji.contracts.event.Topics;
import org.gouji.contracts.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The service on a real broker and on whatever store the tests are given.
@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
class ReadDocumentsTest {

    private static final String DEAD = Topics.dead(Topics.DOCUMENTS_RECEIVED, "parse");

    @Inject
    MongoClient client;

    @Inject
    ReadDocuments documents;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @ConfigProperty(name = "gouji.database")
    String database;

    private final String body = "b" + UUID.randomUUID();
    private Pipe pipe;

    @BeforeEach
    void open() {
        pipe = new Pipe(servers);
        await().atMost(60, TimeUnit.SECONDS).until(() -> documents.delivery().ready());
    }

    @AfterEach
    void close() {
        pipe.close();
    }

    @Test
    void aReportIsKeptAndToldOfUnderTheSameTrace() throws Exception {
        var document = document("REPORT " + body);
        String traceparent = Pipe.traceparent();
        var sent = pipe.send(Json.MAPPER.writeValueAsBytes(document), traceparent);

        var told = pipe.await(Topics.REPORTS_PARSED, r -> new String(r.key()).equals(body));
        var event = Json.MAPPER.readValue(told.value(), ReportParsed.class);
        assertThat(event.uploadId()).isEqualTo(document.uploadId());
        assertThat(event.documentId()).isEqualTo(document.documentId());
        assertThat(event.order()).isEqualTo(Order.of(1, sent.timestamp(), sent.offset(), sent.partition()));
        assertThat(header(told, "traceparent").substring(3, 35)).isEqualTo(traceparent.substring(3, 35));
        assertThat(header(told, "ce_type")).isEqualTo(Topics.REPORTS_PARSED);
        assertThat(header(told, "ce_id")).hasSize(64);
        assertThat(reports().find(new Document("_id", body + "/2020")).first())
                .containsEntry("documentId", document.documentId())
                .containsEntry("order", event.order());
        assertThat(versions().countDocuments(new Document("reportId", body + "/2020")))
                .isEqualTo(1);
    }

    @Test
    void whatIsNoReportIsRejected() throws Exception {
        var document = document("NOTHING " + body);
        pipe.send(document);
        var told = pipe.await(Topics.DOCUMENTS_REJECTED, r -> text(r).contains(document.uploadId()));
        var event = Json.MAPPER.readValue(told.value(), DocumentRejected.class);
        assertThat(event.rejection().code()).isEqualTo("not-an-annual-report");
        assertThat(event.portal()).isEqualTo("test");
    }

    @Test
    void poisonEndsInTheDeadLettersWithItsReasonAndTheChannelGoesOn() throws Exception {
        var poison = Map.of(
                "bad-payload", bytes("{\"version\":1, \"uploadId\": " + body),
                "unknown-version", bytes("{\"version\":99,\"uploadId\":\"" + body + "\"}"),
                "crashed", json(document("THROW " + body)),
                "time-budget", json(document("LOOP " + body)),
                "hash-mismatch", json(document("REPORT " + body, bytes("other bytes"))),
                "content-missing", json(document("REPORT missing " + body, null)));
        for (byte[] payload : poison.values()) {
            pipe.send(payload, Pipe.traceparent());
        }
        pipe.send(document("OVERFLOW " + body));
        pipe.send(document("REPORT " + body));

        pipe.await(Topics.REPORTS_PARSED, r -> new String(r.key()).equals(body));
        poison.forEach((reason, payload) -> {
            var letter = pipe.await(DEAD, r -> Arrays.equals(r.value(), payload));
            assertThat(header(letter, "dead-reason")).isEqualTo(reason);
            assertThat(header(letter, "dead-topic")).isEqualTo(Topics.DOCUMENTS_RECEIVED);
            assertThat(header(letter, "dead-offset")).matches("\\d+");
            assertThat(header(letter, "dead-exception")).contains(".");
            assertThat(header(letter, "traceparent")).startsWith("00-");
        });
        var overflow = pipe.await(DEAD, r -> header(r, "dead-exception").equals("java.lang.StackOverflowError"));
        assertThat(header(overflow, "dead-reason")).isEqualTo("crashed");

        var after = document("REPORT after-" + body);
        pipe.send(after);
        pipe.await(Topics.REPORTS_PARSED, r -> text(r).contains(after.uploadId()));
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200);
        assertThat(given().get("/q/metrics").asString())
                .contains("gouji_documents_total{outcome=\"dead\",reason=\"time-budget\",stage=\"parse\"");
    }

    @Test
    void bytesThatLieInTheStoreAreFetchedAndPutTogether() throws Exception {
        String text = "REPORT " + body + " in three parts";
        String id = Pipe.sha256(bytes(text));
        var parts = List.of(text.substring(0, 10), text.substring(10, 20), text.substring(20));
        for (int i = 0; i < 3; i++) {
            collection("raw_documents.chunks")
                    .insertOne(new Document("_id", id + "/" + i).append("bytes", bytes(parts.get(i))));
        }
        collection("raw_documents")
                .insertOne(new Document("_id", id).append("size", 1L).append("chunks", 3));
        pipe.send(document(text, null));
        var told = pipe.await(Topics.REPORTS_PARSED, r -> new String(r.key()).equals(body));
        assertThat(Json.MAPPER
                        .readValue(told.value(), ReportParsed.class)
                        .report()
                        .title())
                .isEqualTo(text);
    }

    @Test
    void theSameBatchAgainChangesNothing() throws Exception {
        var first = List.of(record(1, "REPORT " + body + " first"), record(2, "REPORT " + body + " second"));
        documents.on(batch(first));
        var before = stored();
        documents.on(batch(first));
        assertThat(stored()).isEqualTo(before).hasSize(3);

        var told = pipe.all(Topics.REPORTS_PARSED).stream()
                .filter(r -> new String(r.key()).equals(body))
                .map(r -> header(r, "ce_id") + text(r))
                .toList();
        assertThat(told).hasSize(4);
        assertThat(told.stream().distinct())
                .as("sent again, it is the same event")
                .hasSize(2);
    }

    @Test
    void anOlderVersionThatComesLateStaysBehind() throws Exception {
        documents.on(batch(List.of(record(20, "REPORT " + body + " newer"))));
        documents.on(batch(List.of(record(10, "REPORT " + body + " older"))));
        var current = reports().find(new Document("_id", body + "/2020")).first();
        assertThat(current.get("report", Document.class).getString("title")).endsWith("newer");
        assertThat(versions().countDocuments(new Document("reportId", body + "/2020")))
                .isEqualTo(2);
    }

    @Test
    void offsetsAreCommittedAfterTheEffectsOnly() throws Exception {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", servers))) {
            var document = document("WAIT " + body);
            var sent = pipe.send(document);
            var partition = new TopicPartition(sent.topic(), sent.partition());
            await().during(Duration.ofMillis(1_500))
                    .atMost(Duration.ofSeconds(3))
                    .until(() -> committed(admin, partition) <= sent.offset());
            assertThat(reports().countDocuments(new Document("_id", body + "/2020")))
                    .isZero();
            ReaderForTests.PERMITS.release();
            await().atMost(30, TimeUnit.SECONDS).until(() -> committed(admin, partition) == sent.offset() + 1);
            assertThat(reports().countDocuments(new Document("_id", body + "/2020")))
                    .isEqualTo(1);
        }
    }

    @Test
    void theIndexesAreMade() {
        assertThat(versions().listIndexes().map(index -> index.getString("name")))
                .contains("reportId_1_order_-1", "documentId_1");
    }

    private static long committed(Admin admin, TopicPartition partition) throws Exception {
        var offset = admin.listConsumerGroupOffsets("gouji.parse")
                .partitionsToOffsetAndMetadata()
                .get()
                .get(partition);
        return offset == null ? 0 : offset.offset();
    }

    private List<Document> stored() {
        var all = new ArrayList<Document>();
        reports().find(new Document("_id", body + "/2020")).into(all);
        versions()
                .find(new Document("reportId", body + "/2020"))
                .sort(new Document("_id", 1))
                .into(all);
        return all;
    }

    private ConsumerRecord<byte[], byte[]> record(long offset, String text) throws Exception {
        // The upload's name hangs on the text here: a record that is read again is the same record.
        var d = document(text);
        byte[] value = json(new DocumentReceived(
                d.version(),
                "upload-" + d.documentId(),
                d.documentId(),
                1,
                d.bytes(),
                d.mediaType(),
                d.portal(),
                null,
                null,
                null,
                null,
                null,
                d.receivedAt(),
                d.content()));
        return new ConsumerRecord<>(
                Topics.DOCUMENTS_RECEIVED,
                0,
                offset,
                1_700_000_000_000L,
                TimestampType.LOG_APPEND_TIME,
                0,
                value.length,
                null,
                value,
                new RecordHeaders(),
                Optional.empty());
    }

    private static ConsumerRecords<byte[], byte[]> batch(List<ConsumerRecord<byte[], byte[]>> records) {
        return new ConsumerRecords<>(Map.of(new TopicPartition(Topics.DOCUMENTS_RECEIVED, 0), records), Map.of());
    }

    private static byte[] json(DocumentReceived event) throws Exception {
        return Json.MAPPER.writeValueAsBytes(event);
    }

    private static String text(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.value(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private com.mongodb.client.MongoCollection<Document> reports() {
        return collection("reports");
    }

    private com.mongodb.client.MongoCollection<Document> versions() {
        return collection("report_versions");
    }

    private com.mongodb.client.MongoCollection<Document> collection(String name) {
        return client.getDatabase(database).getCollection(name);
    }
}
