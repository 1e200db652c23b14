package org.gouji.ingest.archive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.gouji.contracts.event.Topics;
import org.gouji.contracts.json.Json;
import org.gouji.ingest.Documents;
import org.gouji.ingest.TestServers;
import org.gouji.ingest.store.RawDocuments;
import org.gouji.local.Servers;
import org.gouji.local.TopicPipe;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class ArchiveDocumentsTest {

    private static final String DEAD = Topics.dead(Topics.DOCUMENTS_RECEIVED, "archive");

    @Inject
    RawDocuments documents;

    @Test
    void theBytesInsideARecordAreKept() {
        byte[] bytes = Documents.text();
        String upload = upload(bytes);
        awaitKept(bytes);
        assertThat(documents.load(Documents.sha256(bytes))).isEqualTo(bytes);
        assertThat(documents.firstUpload(Documents.sha256(bytes))).contains(upload);
    }

    @Test
    void aRecordThatComesTwiceChangesNothing() throws Exception {
        byte[] bytes = Documents.text();
        String first = upload(bytes);
        awaitKept(bytes);
        String again = json(Documents.sha256(bytes), bytes, 1);
        send(again);
        send(again);
        byte[] marker = Documents.text();
        upload(marker);
        awaitKept(marker);
        await().until(this::nothingWaits);
        assertThat(documents.load(Documents.sha256(bytes))).isEqualTo(bytes);
        assertThat(documents.firstUpload(Documents.sha256(bytes))).contains(first);
    }

    @Test
    void aRecordThatCannotBeReadGoesToTheDeadLettersAndTheChannelGoesOn() throws Exception {
        byte[] bytes = Documents.text();
        String noJson = "no JSON " + Documents.sha256(bytes);
        String future = json(Documents.sha256(bytes), bytes, 99);
        String forged = json(Documents.sha256(Documents.text()), bytes, 1);
        send(noJson);
        send(future);
        send(forged);
        byte[] next = Documents.text();
        upload(next);
        awaitKept(next);
        assertDead(noJson, "bad-payload");
        assertDead(future, "unknown-version");
        assertDead(forged, "hash-mismatch");
        assertThat(documents.firstUpload(Documents.sha256(bytes))).isEmpty();
    }

    private void assertDead(String payload, String reason) {
        byte[] value = payload.getBytes(StandardCharsets.UTF_8);
        var letter = await().until(
                        () -> TopicPipe.all(Servers.kafka(), DEAD).stream()
                                .filter(record -> Arrays.equals(record.value(), value))
                                .findFirst(),
                        Optional::isPresent);
        assertThat(letter)
                .map(record -> TopicPipe.header(record, "dead-reason"))
                .contains(reason);
        assertThat(letter).map(record -> TopicPipe.header(record, "dead-topic")).contains(Topics.DOCUMENTS_RECEIVED);
    }

    private void awaitKept(byte[] bytes) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> documents.firstUpload(Documents.sha256(bytes)).isPresent());
    }

    private boolean nothingWaits() {
        return given().get("/q/health/live").asString().replace(" ", "").contains("\"lag\":0");
    }

    private static String upload(byte[] bytes) {
        return given().body(bytes)
                .post("/v1/documents")
                .then()
                .statusCode(202)
                .extract()
                .path("uploadId");
    }

    private static String json(String documentId, byte[] bytes, int version) throws Exception {
        return Json.MAPPER.writeValueAsString(Map.of(
                "version",
                version,
                "uploadId",
                "another",
                "documentId",
                documentId,
                "attempt",
                1,
                "bytes",
                bytes.length,
                "portal",
                "test",
                "receivedAt",
                "2026-01-01T00:00:00Z",
                "content",
                bytes));
    }

    private static void send(String payload) throws InterruptedException, ExecutionException {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", Servers.kafka()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                            Topics.DOCUMENTS_RECEIVED,
                            "test".getBytes(StandardCharsets.UTF_8),
                            payload.getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
    }
}
