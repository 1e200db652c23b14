package org.gouji.ingest.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gouji.contracts.event.DocumentReceived;
import org.gouji.contracts.event.Topics;
import org.gouji.ingest.Documents;
import org.gouji.ingest.TestServers;
import org.gouji.ingest.Topic;
import org.gouji.ingest.store.RawDocuments;
import org.gouji.local.Servers;
import org.gouji.local.TopicPipe;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class DocumentResourceTest {

    @Inject
    RawDocuments documents;

    @Test
    void theReceiptNamesTheRecordThatHoldsTheBytes() {
        byte[] bytes = Documents.text();
        var receipt = given().queryParam("portal", "jianning")
                .queryParam("sourceUrl", "http://www.example.gov.cn/年报.html")
                .queryParam("fetchedAt", "2026-01-31T08:00:00Z")
                .queryParam("body", "350430")
                .queryParam("year", "2020")
                .queryParam("fileName", "年报.html")
                .contentType("text/html; charset=gb2312")
                .body(bytes)
                .post("/v1/documents")
                .then()
                .statusCode(202)
                .body("documentId", equalTo(Documents.sha256(bytes)))
                .body("bytes", equalTo(bytes.length))
                .body("status", equalTo("accepted"))
                .body("duplicateOf", nullValue())
                .body("links.upload", matchesPattern("http://.*/v1/uploads/[0-9a-f-]{36}"))
                .body("links.report", matchesPattern("http://.*/v1/reports/350430/2020"));
        var record = record(receipt);
        DocumentReceived event = Topic.event(record);
        assertThat(event.content()).isEqualTo(bytes);
        assertThat(event)
                .extracting("documentId", "uploadId", "portal", "sourceUrl", "body", "year", "fileName", "attempt")
                .containsExactly(
                        Documents.sha256(bytes),
                        receipt.extract().path("uploadId"),
                        "jianning",
                        "http://www.example.gov.cn/年报.html",
                        "350430",
                        2020,
                        "年报.html",
                        1);
        assertThat(event.fetchedAt()).hasToString("2026-01-31T08:00:00Z");
        assertThat(event.mediaType()).startsWith("text/html");
        assertThat(record.key()).asString().isEqualTo("350430/2020");
    }

    @Test
    void theRecordIsACloudEventInTheTraceOfTheUpload() {
        String trace = UUID.randomUUID().toString().replace("-", "");
        var receipt = upload(Documents.text(), "traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
        receipt.body("traceId", equalTo(trace));
        var record = record(receipt);
        assertThat(TopicPipe.header(record, "traceparent")).startsWith("00-" + trace + "-");
        assertThat(TopicPipe.header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(TopicPipe.header(record, "ce_id"))
                .isEqualTo(receipt.extract().path("uploadId"));
        assertThat(TopicPipe.header(record, "ce_type")).isEqualTo(Topics.DOCUMENTS_RECEIVED);
        assertThat(TopicPipe.header(record, "content-type")).isEqualTo("application/json");
    }

    @Test
    void anUploadWithoutATraceStartsOne() {
        var receipt = upload(Documents.text(), "Gouji-portal", "a");
        String trace = receipt.body("traceId", matchesPattern("(?!0{32})[0-9a-f]{32}"))
                .extract()
                .path("traceId");
        assertThat(TopicPipe.header(record(receipt), "traceparent")).contains(trace);
    }

    @Test
    void acceptedAtIsTheTimeOfTheRecord() {
        var receipt = upload(Documents.text(), "Gouji-portal", "a");
        String acceptedAt = receipt.extract().path("acceptedAt");
        assertThat(Instant.parse(acceptedAt).toEpochMilli())
                .isEqualTo(record(receipt).timestamp());
    }

    @Test
    void headersSayWhatTheQueryDoesNot() {
        var receipt = given().header("Gouji-fileName", "%E5%B9%B4%E6%8A%A5+1.html")
                .header("Gouji-portal", "other")
                .queryParam("portal", "mine")
                .body(Documents.text())
                .post("/v1/documents")
                .then()
                .statusCode(202);
        assertThat(Topic.event(record(receipt)))
                .extracting("fileName", "portal")
                .containsExactly("年报+1.html", "mine");
    }

    @Test
    void theSecondUploadOfTheSameBytesNamesTheFirstAndIsAcceptedToo() {
        byte[] bytes = Documents.text();
        String first = upload(bytes, "Gouji-portal", "a").extract().path("uploadId");
        var second = upload(bytes, "Gouji-portal", "b")
                .body("duplicateOf", equalTo(first))
                .body("uploadId", not(first));
        assertThat(Topic.event(record(second)).content()).isEqualTo(bytes);
    }

    @Test
    void aKeyThatComesAgainWithTheSameBytesGetsTheSameAnswer() {
        byte[] bytes = Documents.text();
        String key = UUID.randomUUID().toString();
        String first = upload(bytes, "Idempotency-Key", key).extract().asString();
        var again = upload(bytes, "Idempotency-Key", key).body("duplicateOf", nullValue());
        var before = new JsonPath(first);
        assertThat(before.getString("uploadId")).isEqualTo(again.extract().path("uploadId"));
        assertThat(before.getLong("offset"))
                .isEqualTo(again.extract().jsonPath().getLong("offset"));
        assertThat(before.getString("traceId")).isEqualTo(again.extract().path("traceId"));
        assertThat(before.getString("acceptedAt")).isEqualTo(again.extract().path("acceptedAt"));
    }

    @Test
    void aKeyThatComesAgainWithOtherBytesIsRefused() {
        String key = UUID.randomUUID().toString();
        upload(Documents.text(), "Idempotency-Key", key);
        byte[] other = Documents.text();
        problem(
                given().header("Idempotency-Key", key)
                        .body(other)
                        .post("/v1/documents")
                        .then(),
                409,
                "idempotency-key-reused");
        assertNowhere(other);
    }

    @Test
    void theSameBytesWithAnotherKeyAreAnotherUpload() {
        byte[] bytes = Documents.text();
        String first = upload(bytes, "Idempotency-Key", UUID.randomUUID().toString())
                .extract()
                .path("uploadId");
        upload(bytes, "Idempotency-Key", UUID.randomUUID().toString())
                .body("uploadId", not(first))
                .body("duplicateOf", equalTo(first));
    }

    @Test
    void anAddressThatSaysTheHashIsChecked() {
        byte[] bytes = Documents.text();
        given().body(bytes)
                .put("/v1/documents/" + Documents.sha256(bytes))
                .then()
                .statusCode(202);
        byte[] other = Documents.text();
        problem(
                given().body(other)
                        .put("/v1/documents/" + Documents.sha256(bytes))
                        .then(),
                422,
                "hash-mismatch");
        assertNowhere(other);
        problem(given().body(bytes).put("/v1/documents/ABC").then(), 400, "invalid-parameter");
    }

    @Test
    void aBigDocumentIsInTheStoreBeforeItsRecordIsOnTheTopic() {
        byte[] bytes = Documents.noise(5_000_000);
        var receipt = upload(bytes, "Gouji-portal", "a").body("bytes", equalTo(5_000_000));
        assertThat(documents.load(Documents.sha256(bytes))).isEqualTo(bytes);
        assertThat(Topic.event(record(receipt))).extracting("content", "bytes").containsExactly(null, 5_000_000L);
    }

    @Test
    void sizeAloneDoesNotKeepADocumentOutOfItsRecord() {
        byte[] pale = new byte[900_000];
        Arrays.fill(pale, (byte) ' ');
        System.arraycopy(Documents.text(), 0, pale, 0, 60);
        assertThat(Topic.event(record(upload(pale, "Gouji-portal", "a"))).content())
                .isEqualTo(pale);
        byte[] dense = Documents.noise(300_000);
        assertThat(Topic.event(record(upload(dense, "Gouji-portal", "a"))).content())
                .isNull();
    }

    @Test
    void anythingMayBeADocument() {
        byte[] binary = Documents.noise(1000);
        var receipt = given().contentType("application/pdf")
                .body(binary)
                .post("/v1/documents")
                .then();
        assertThat(Topic.event(record(receipt.statusCode(202))).content()).isEqualTo(binary);
    }

    @Test
    void anEmptyDocumentIsRefused() {
        problem(given().body(new byte[0]).post("/v1/documents").then(), 400, "empty");
    }

    @Test
    void formsAndPackedBodiesAreRefused() {
        problem(
                given().multiPart("file", "a.html", Documents.text())
                        .post("/v1/documents")
                        .then(),
                415,
                "unsupported-encoding");
        problem(
                given().header("Content-Encoding", "gzip")
                        .body(Documents.text())
                        .post("/v1/documents")
                        .then(),
                415,
                "unsupported-encoding");
    }

    @Test
    void whatIsSaidMustBeSayable() {
        for (String query : new String[] {
            "portal=a b",
            "portal=",
            "year=20",
            "year=MMXX",
            "fetchedAt=yesterday",
            "sourceUrl=file:///etc/passwd",
            "sourceUrl=http://",
            "fileName=a%0Ab",
            "body=" + "x".repeat(256)
        }) {
            byte[] bytes = Documents.text();
            problem(
                            given().urlEncodingEnabled(false)
                                    .body(bytes)
                                    .post("/v1/documents?" + query.replace(" ", "%20"))
                                    .then(),
                            400,
                            "invalid-parameter")
                    .body("detail", matchesPattern(query.substring(0, query.indexOf('=')) + ": .*"))
                    .body("detailZh", matchesPattern(query.substring(0, query.indexOf('=')) + "：.*"));
        }
        problem(
                given().header("Idempotency-Key", "a b")
                        .body(Documents.text())
                        .post("/v1/documents")
                        .then(),
                400,
                "invalid-parameter");
    }

    @Test
    void theFrameworksErrorsAreProblemsToo() {
        problem(given().get("/v1/nothing").then(), 404, "not-found");
        problem(given().get("/v1/documents").then(), 405, "method-not-allowed");
        problem(
                given().accept("image/png")
                        .body(Documents.text())
                        .post("/v1/documents")
                        .then(),
                406,
                "not-acceptable");
    }

    @Test
    void healthAndMetricsAnswer() {
        upload(Documents.text(), "Gouji-portal", "a");
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
        given().body(new byte[0]).post("/v1/documents");
        String metrics =
                given().get("/q/metrics").then().statusCode(200).extract().asString();
        assertThat(metrics)
                .containsPattern("gouji_documents_total\\{outcome=\"accepted\",reason=\"none\",stage=\"ingest\"} [1-9]")
                .containsPattern("gouji_documents_total\\{outcome=\"refused\",reason=\"empty\",stage=\"ingest\"} [1-9]")
                .contains("gouji_inflight_bytes 0.0");
    }

    private static ValidatableResponse upload(byte[] bytes, String header, String value) {
        return given().header(header, value)
                .body(bytes)
                .post("/v1/documents")
                .then()
                .statusCode(202)
                .body("bytes", greaterThan(0));
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code));
    }

    private static ConsumerRecord<byte[], byte[]> record(ValidatableResponse receipt) {
        var json = receipt.extract().jsonPath();
        return Topic.at(Servers.kafka(), Topics.DOCUMENTS_RECEIVED, json.getInt("partition"), json.getLong("offset"));
    }

    private static void assertNowhere(byte[] bytes) {
        assertThat(TopicPipe.all(Servers.kafka(), Topics.DOCUMENTS_RECEIVED))
                .extracting(record -> new String(record.value(), StandardCharsets.UTF_8))
                .isNotEmpty()
                .noneMatch(json -> json.contains(Documents.sha256(bytes)));
    }
}
