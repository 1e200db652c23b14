package org.gouji.validate.flow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gouji.validate.flow.Pipe.bytes;
import static org.gouji.validate.flow.Pipe.header;
import static org.gouji.validate.flow.Pipe.report;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.contracts.event.ReportParsed;
import org.gouji.contracts.event.ReportValidated;
import org.gouji.contracts.event.Topics;
import org.gouji.contracts.finding.Verdict;
import org.gouji.contracts.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The service on a real broker and on whatever store the tests are given.
@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
class ValidateReportsTest {

    private static final String DEAD = Topics.dead(Topics.REPORTS_PARSED, "validate");

    @Inject
    MongoClient client;

    @Inject
    ValidateReports reports;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @ConfigProperty(name = "gouji.database")
    String database;

    private final String body = "b" + UUID.randomUUID();
    private Pipe pipe;

    @BeforeEach
    void open() {
        pipe = new Pipe(servers);
        await().atMost(60, TimeUnit.SECONDS).until(() -> reports.delivery().ready());
    }

    @AfterEach
    void close() {
        pipe.close();
    }

    @Test
    void aReportIsValidatedAndToldOfUnderTheSameTrace() throws Exception {
        var parsed = report(body, 1_000, "sum share");
        String traceparent = Pipe.traceparent();
        pipe.send(Json.MAPPER.writeValueAsBytes(parsed), traceparent);

        var told = pipe.await(Topics.REPORTS_VALIDATED, r -> new String(r.key()).equals(body));
        var event = Json.MAPPER.readValue(told.value(), ReportValidated.class);
        assertThat(event.uploadId()).isEqualTo(parsed.uploadId());
        assertThat(event.documentId()).isEqualTo(parsed.documentId());
        assertThat(event.order()).isEqualTo(parsed.order());
        assertThat(event.reportId()).isEqualTo(body + "/2020");
        assertThat(event.validation().verdict()).isEqualTo(Verdict.INVALID);
        assertThat(event.validation().findings()).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.firstSeen()).isEqualTo(Instant.ofEpochMilli(1_000));
            assertThat(finding.lastSeen()).isEqualTo(Instant.ofEpochMilli(1_000));
        });
        assertThat(header(told, "traceparent").substring(3, 35)).isEqualTo(traceparent.substring(3, 35));
        assertThat(header(told, "ce_type")).isEqualTo(Topics.REPORTS_VALIDATED);
        assertThat(validation()).containsEntry("verdict", "invalid").containsEntry("order", parsed.order());
    }

    @Test
    void poisonEndsInTheDeadLettersWithItsReasonAndTheChannelGoesOn() throws Exception {
        var poison = Map.of(
                "bad-payload", bytes("{\"version\":1, \"uploadId\": " + body),
                "unknown-version", bytes("{\"version\":99,\"uploadId\":\"" + body + "\"}"),
                "crashed", json(report(body, 1, "THROW")),
                "time-budget", json(report(body, 2, "LOOP")));
        for (byte[] payload : poison.values()) {
            pipe.send(payload, Pipe.traceparent());
        }
        pipe.send(bytes("{\"version\":1,\"uploadId\":\"" + body + "\"}"), Pipe.traceparent());
        pipe.send(report(body, 3, "sum"));

        pipe.await(Topics.REPORTS_VALIDATED, r -> new String(r.key()).equals(body));
        poison.forEach((reason, payload) -> {
            var letter = pipe.await(DEAD, r -> Arrays.equals(r.value(), payload));
            assertThat(header(letter, "dead-reason")).isEqualTo(reason);
            assertThat(header(letter, "dead-consumer")).isEqualTo("validate");
            assertThat(header(letter, "dead-version")).isEqualTo("test-2");
        });
        var empty = pipe.await(DEAD, r -> header(r, "dead-message").contains("lacks documentId"));
        assertThat(header(empty, "dead-reason")).isEqualTo("bad-payload");

        var after = report(body, 4, "sum");
        pipe.send(after);
        pipe.await(Topics.REPORTS_VALIDATED, r -> text(r).contains(after.uploadId()));
        given().get("/q/health/live").then().statusCode(200);
        assertThat(given().get("/q/metrics").asString())
                .contains("gouji_documents_total{outcome=\"dead\",reason=\"time-budget\",stage=\"validate\"");
    }

    @Test
    void theSameBatchAgainChangesNothing() throws Exception {
        var twice = batch(report(body, 10, "sum share"), report(body, 20, "sum"));
        reports.on(twice);
        var before = stored();
        reports.on(twice);
        assertThat(stored()).isEqualTo(before).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"012", "021", "102", "120", "201", "210", "together"})
    void whateverTheOrderInWhichVersionsComeTheSameIsStored(String arrival) throws Exception {
        var versions =
                List.of(report(body, 10, "sum share"), report(body, 20, "sum late"), report(body, 30, "sum again"));
        if (arrival.equals("together")) {
            reports.on(batch(versions.toArray(ReportParsed[]::new)));
        } else {
            for (char version : arrival.toCharArray()) {
                reports.on(batch(versions.get(version - '0')));
            }
        }
        assertThat(life("sum")).isEqualTo("open 10..30");
        assertThat(life("share")).isEqualTo("fixed 10..10");
        assertThat(life("late")).isEqualTo("fixed 20..20");
        assertThat(life("again")).isEqualTo("open 30..30");
        assertThat(validation().getString("documentId"))
                .isEqualTo(versions.getLast().documentId());
        assertThat(findings().countDocuments(new Document("reportId", body + "/2020")))
                .isEqualTo(4);
    }

    @Test
    void firstSeenIsCarriedOverIntoTheNextEvent() throws Exception {
        reports.on(batch(report(body, 10, "sum")));
        reports.on(batch(report(body, 20, "sum")));
        var last = pipe.all(Topics.REPORTS_VALIDATED).stream()
                .filter(r -> new String(r.key()).equals(body))
                .toList()
                .getLast();
        var finding = Json.MAPPER
                .readValue(last.value(), ReportValidated.class)
                .validation()
                .findings()
                .getFirst();
        assertThat(finding.firstSeen()).isEqualTo(Instant.ofEpochMilli(10));
        assertThat(finding.lastSeen()).isEqualTo(Instant.ofEpochMilli(20));
    }

    private String life(String rule) {
        var found = findings().find(new Document("_id", body + "/2020/" + rule)).first();
        return found.getString("state") + " " + found.getDate("firstSeen").getTime() + ".."
                + found.getDate("lastSeen").getTime();
    }

    private Document validation() {
        return client.getDatabase(database)
                .getCollection("validations")
                .find(new Document("_id", body + "/2020"))
                .first();
    }

    private List<Document> stored() {
        var all = new ArrayList<Document>();
        all.add(validation());
        findings()
                .find(new Document("reportId", body + "/2020"))
                .sort(new Document("_id", 1))
                .into(all);
        return all;
    }

    private MongoCollection<Document> findings() {
        return client.getDatabase(database).getCollection("findings");
    }

    private static ConsumerRecords<byte[], byte[]> batch(ReportParsed... events) throws Exception {
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        for (var event : events) {
            records.add(new ConsumerRecord<>(
                    Topics.REPORTS_PARSED,
                    0,
                    records.size(),
                    0,
                    TimestampType.CREATE_TIME,
                    0,
                    0,
                    null,
                    json(event),
                    new RecordHeaders(),
                    Optional.empty()));
        }
        return new ConsumerRecords<>(Map.of(new TopicPartition(Topics.REPORTS_PARSED, 0), records), Map.of());
    }

    private static byte[] json(ReportParsed event) throws Exception {
        return Json.MAPPER.writeValueAsBytes(event);
    }

    private static String text(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }
}
