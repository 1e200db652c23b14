package org.gouji.query.flow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.gouji.contracts.event.DocumentRejected;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.event.Topics;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.finding.Verdict;
import org.gouji.contracts.json.Json;
import org.gouji.contracts.report.Rejection;
import org.gouji.delivery.DeadLetters;
import org.gouji.delivery.InPlace;
import org.gouji.delivery.TopicSetup;
import org.gouji.local.Servers;
import org.gouji.local.TopicPipe;
import org.gouji.query.Events;
import org.gouji.query.Events.About;
import org.gouji.query.TestServers;
import org.gouji.query.store.Shelves;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The channel itself, on a real broker: what is good is shown, what is bad is put aside, and it goes on.
@QuarkusTest
@QuarkusTestResource(TestServers.class)
@TestProfile(TakeNewsTest.WithNews.class)
class TakeNewsTest {

    /// The channel on, as a group of its own.
    public static class WithNews implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            String own = UUID.randomUUID().toString();
            return Map.of(
                    "mp.messaging.incoming.news.enabled",
                    "true",
                    "mp.messaging.incoming.news.group.id",
                    "query-test-" + own,
                    "mp.messaging.incoming.news.group.instance.id",
                    own);
        }
    }

    @Inject
    Shelves shelves;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    /// Reports that no other run on the same broker has sent.
    private final String code =
            "9" + UUID.randomUUID().toString().replaceAll("\\D", "").substring(0, 8);

    @BeforeAll
    static void topics() {
        var topics = List.of(
                Topics.DOCUMENTS_RECEIVED, Topics.REPORTS_PARSED, Topics.REPORTS_VALIDATED, Topics.DOCUMENTS_REJECTED);
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", Servers.kafka()));
                var inPlace = new InPlace()) {
            TopicSetup.ensure(
                    admin,
                    inPlace,
                    topics.stream()
                            .map(topic -> TopicSetup.topic(topic, (short) 1))
                            .toList());
        }
    }

    @Test
    void aReportIsShownWithTheTraceOfItsUpload() {
        var about = About.of(code, 2023).found(Verdict.INVALID, Severity.ERROR);
        send(Topics.DOCUMENTS_RECEIVED, Events.received(about, 1));
        send(Topics.REPORTS_PARSED, Events.parsed(about, 1));
        send(Topics.REPORTS_VALIDATED, Events.validated(about, 1));
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/v1/reports/" + about.id())
                        .then()
                        .statusCode(200)
                        .body("trace.traceId", equalTo(TRACE))
                        .body("findings.size()", equalTo(1)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/v1/uploads/" + Events.upload(about, 1))
                        .then()
                        .statusCode(200)
                        .body("status", equalTo("published"))
                        .body("report", equalTo(about.id()))
                        .body("portal", equalTo("test"))
                        .body("traceId", equalTo(TRACE)));
    }

    @Test
    void badRecordsArePutAsideAndTheChannelGoesOn() {
        var about = About.of(code, 2024);
        String junk = "{\"version\":1,\"uploadId\":" + code;
        String future = "{\"version\":99,\"shape\":\"" + code + "\"}";
        send(Topics.REPORTS_PARSED, junk.getBytes(StandardCharsets.UTF_8));
        send(Topics.REPORTS_PARSED, future.getBytes(StandardCharsets.UTF_8));
        send(Topics.REPORTS_PARSED, Events.parsed(about, 1));
        send(Topics.REPORTS_VALIDATED, Events.validated(about, 1));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> given().get("/v1/reports/" + about.id()).then().statusCode(200));
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(reasons(junk)).contains("bad-payload");
            assertThat(reasons(future)).contains("unknown-version");
        });
    }

    @Test
    void aDeadLetterOfTheReaderIsTheFateOfTheUpload() {
        var about = About.of(code, 2025);
        String dead = Topics.dead(Topics.DOCUMENTS_RECEIVED, "parse");
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", Servers.kafka()));
                var inPlace = new InPlace()) {
            TopicSetup.ensure(admin, inPlace, List.of(TopicSetup.topic(dead, (short) 1)));
        }
        send(dead, "junk".getBytes(StandardCharsets.UTF_8));
        send(dead, Events.received(about, 1));
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/v1/uploads/" + Events.upload(about, 1))
                        .then()
                        .statusCode(200)
                        .body("status", equalTo("dead"))
                        .body("rejection.code", equalTo("crashed")));
    }

    @Test
    void aRejectionIsTheFateOfTheUpload() {
        var about = About.of(code, 2022);
        var why = new Rejection(Rejection.BINARY, "binary", "二进制");
        send(
                Topics.DOCUMENTS_REJECTED,
                new DocumentRejected(
                        1, Events.upload(about, 1), Events.document(about, 1), Events.order(1), "test", why));
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/v1/uploads/" + Events.upload(about, 1))
                        .then()
                        .statusCode(200)
                        .body("status", equalTo("rejected"))
                        .body("rejection.code", equalTo("binary")));
    }

    @Test
    void anEditionThatBeginsLaterIsReadAndNotShown() {
        var about = About.of(code, 2021);
        var trial = Edition.of("t" + code);
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", Servers.kafka()));
                var inPlace = new InPlace()) {
            var topics = Stream.of(Topics.REPORTS_PARSED, Topics.REPORTS_VALIDATED)
                    .map(topic -> TopicSetup.topic(trial.topic(topic), (short) 1))
                    .toList();
            TopicSetup.ensure(admin, inPlace, topics);
        }
        send(trial.topic(Topics.REPORTS_PARSED), Events.parsed(about, 1));
        send(trial.topic(Topics.REPORTS_VALIDATED), Events.validated(about, 1));
        await().atMost(PATIENCE)
                .until(() -> shelves.of(trial).views().current(about.id()).isPresent());
        given().get("/v1/reports/" + about.id()).then().statusCode(404);
    }

    private void send(String topic, Object event) {
        try {
            byte[] value = event instanceof byte[] bytes ? bytes : Json.MAPPER.writeValueAsBytes(event);
            var record = new ProducerRecord<>(topic, code.getBytes(StandardCharsets.UTF_8), value);
            record.headers()
                    .add("traceparent", ("00-" + TRACE + "-00f067aa0ba902b7-01").getBytes(StandardCharsets.UTF_8));
            record.headers().add(DeadLetters.REASON, "crashed".getBytes(StandardCharsets.UTF_8));
            try (var producer = new KafkaProducer<>(
                    Map.<String, Object>of("bootstrap.servers", Servers.kafka()),
                    new ByteArraySerializer(),
                    new ByteArraySerializer())) {
                producer.send(record).get();
            }
        } catch (Exception e) {
            throw new AssertionError(topic, e);
        }
    }

    /// The reasons under which this payload lies among the dead letters. The last header counts: a sender may have set
    /// it,
    /// too.
    private static List<String> reasons(String payload) {
        return TopicPipe.all(Servers.kafka(), Topics.dead(Topics.REPORTS_PARSED, "query")).stream()
                .filter(record -> payload.equals(new String(record.value(), StandardCharsets.UTF_8)))
                .map(record -> TopicPipe.header(record, DeadLetters.REASON))
                .toList();
    }
}
