package org.gouji.acceptance.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.gouji.contracts.event.DocumentReceived;
import org.gouji.contracts.event.Order;
import org.gouji.contracts.event.Topics;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.json.Json;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.ReportId;
import org.gouji.contracts.report.ReportTable;
import org.gouji.local.Servers;
import org.gouji.local.TopicPipe;
import org.gouji.reader.Reading;
import org.gouji.samples.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every service is killed once while 500 documents are uploaded: nothing is lost and nothing doubled.
class KillTest {

    private static final int DOCUMENTS = 500;
    private static final int NO_REPORTS = 20;
    private static final int PART = 100;
    private static final long SEED = 20_260_101;
    private static final List<String> NAMES = List.of("parse", "validate", "query", "ingest");

    private final String run = "kill-" + UUID.randomUUID();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Broker broker = new Broker(Servers.kafka());
    private final CleanRoom cleanRoom = new CleanRoom();
    private Map<String, Service> services = Map.of();
    private MongoClient client;
    private MongoDatabase database;

    /// A document as the topic holds it: under which upload, in which order of versions, in which trace.
    private record Accepted(String uploadId, String documentId, String order, String traceId) {}

    @BeforeEach
    void start() {
        for (var name : NAMES) {
            assumeTrue(
                    Files.exists(Service.jar(name)),
                    () -> "跳过：" + name + " 服务尚未构建 skipped: " + Service.jar(name) + " is not built (phase package)");
        }
        client = MongoClients.create(Servers.mongodb());
        database = client.getDatabase(run);
        var environment =
                Map.of("GOUJI_KAFKA", Servers.kafka(), "GOUJI_MONGODB_URI", Servers.mongodb(), "GOUJI_DATABASE", run);
        services = Service.startAll(NAMES, environment, http);
    }

    @AfterEach
    void stop() {
        services.values().forEach(Service::close);
        if (client != null) {
            database.drop();
            client.close();
        }
    }

    @Test
    void nothingIsLostAndNothingDoubled() throws Exception {
        var documents = documents();
        Map<String, Sender.Receipt> receipts;
        try (var sender = new Sender(http, services.get("ingest").address(), run)) {
            var sending = sender.start(documents);
            for (var name : NAMES) {
                killInTheMiddle(name, sender);
            }
            sender.allow(DOCUMENTS);
            for (Future<?> sent : sending) {
                sent.get(2, TimeUnit.MINUTES);
            }
            receipts = Map.copyOf(sender.receipts());
        }
        assertThat(receipts).hasSize(DOCUMENTS);

        var accepted = accepted(receipts);
        everyReceiptHolds(receipts, accepted);
        var outcomes = outcomes(receipts.keySet());
        var readings = new HashMap<String, Reading>();
        receipts.values().forEach(receipt -> readings.put(receipt.documentId(), cleanRoom.read(receipt.document())));
        outcomesAreThoseOfTheCleanRoom(receipts, outcomes, readings, accepted);
        versionsAndViewsAreThere(readings, accepted);
        originalsAreThere(receipts);
        noDeadLetters(receipts.keySet());
        services.forEach(
                (name, service) -> assertThat(service.isAlive()).as(name).isTrue());
    }

    /// Lets a part of the documents go, and kills the service when it has done some of them but not all.
    private void killInTheMiddle(String name, Sender sender) {
        long before = done(name, sender);
        sender.allow(PART);
        await().atMost(2, TimeUnit.MINUTES)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> done(name, sender) >= before + PART / 4);
        services.get(name).kill();
        services.get(name).start();
    }

    /// How far a service has come, by what it writes.
    private long done(String name, Sender sender) {
        return switch (name) {
            case "ingest" -> sender.receipts().size();
            case "parse" -> count("report_versions");
            case "validate" -> count("validations");
            default -> count("view_versions");
        };
    }

    private static List<Sender.Document> documents() {
        var documents = new ArrayList<Sender.Document>();
        Samples.stream(SEED)
                .limit(DOCUMENTS - NO_REPORTS)
                .map(Sender.Document::of)
                .forEach(documents::add);
        IntStream.range(0, NO_REPORTS)
                .mapToObj(i -> ("今天天气很好，第" + i + "次。").getBytes(StandardCharsets.UTF_8))
                .forEach(bytes -> documents.add(
                        documents.size() / 2, new Sender.Document(bytes, "text/plain; charset=utf-8", "weather.txt")));
        return documents;
    }

    /// What the topic holds of this run, each record with its place.
    private Map<String, Accepted> accepted(Map<String, Sender.Receipt> receipts) throws Exception {
        var accepted = new TreeMap<String, Accepted>();
        for (var record : broker.all(Topics.DOCUMENTS_RECEIVED)) {
            var event = event(record.value());
            if (event != null && receipts.containsKey(event.uploadId())) {
                String order = Order.of(1, record.timestamp(), record.offset(), record.partition());
                String trace = TopicPipe.header(record, "traceparent").split("-", 4)[1];
                accepted.put(
                        record.partition() + "@" + record.offset(),
                        new Accepted(event.uploadId(), event.documentId(), order, trace));
            }
        }
        return accepted;
    }

    private static DocumentReceived event(byte[] payload) {
        try {
            return Json.MAPPER.readValue(payload, DocumentReceived.class);
        } catch (Exception e) {
            return null; // another test's poison
        }
    }

    private static void everyReceiptHolds(Map<String, Sender.Receipt> receipts, Map<String, Accepted> accepted) {
        assertThat(receipts.values()).allSatisfy(receipt -> {
            var record = accepted.get(receipt.partition() + "@" + receipt.offset());
            assertThat(record).isNotNull();
            assertThat(record.uploadId()).isEqualTo(receipt.uploadId());
            assertThat(record.documentId())
                    .isEqualTo(receipt.documentId())
                    .isEqualTo(sha256(receipt.document().bytes()));
        });
    }

    /// What became of each upload, once that is final for all.
    private Map<String, JsonNode> outcomes(Set<String> uploads) {
        var outcomes = new HashMap<String, JsonNode>();
        await().atMost(3, TimeUnit.MINUTES).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> {
            for (var upload : uploads) {
                if (!outcomes.containsKey(upload)) {
                    var view = get("/v1/uploads/" + upload);
                    if (Set.of("published", "rejected", "dead")
                            .contains(view.path("status").asText())) {
                        outcomes.put(upload, view);
                    }
                }
            }
            assertThat(uploads).as("with an outcome").hasSize(outcomes.size());
        });
        return outcomes;
    }

    private static void outcomesAreThoseOfTheCleanRoom(
            Map<String, Sender.Receipt> receipts,
            Map<String, JsonNode> outcomes,
            Map<String, Reading> readings,
            Map<String, Accepted> accepted) {
        var traces = accepted.values().stream()
                .collect(Collectors.groupingBy(
                        Accepted::uploadId, Collectors.mapping(Accepted::traceId, Collectors.toSet())));
        outcomes.forEach((upload, view) -> {
            String status = view.path("status").asText();
            switch (readings.get(receipts.get(upload).documentId())) {
                case Reading.Read read -> {
                    assertThat(status).isEqualTo("published");
                    assertThat(view.path("report").asText())
                            .isEqualTo(read.report().id());
                }
                case Reading.Rejected rejected -> {
                    assertThat(status).isEqualTo("rejected");
                    assertThat(view.at("/rejection/code").asText())
                            .isEqualTo(rejected.rejection().code());
                }
            }
            assertThat(traces.get(upload)).contains(view.path("traceId").asText());
        });
        assertThat(outcomes.values().stream()
                        .filter(v -> v.path("status").asText().equals("rejected")))
                .hasSizeGreaterThanOrEqualTo(NO_REPORTS);
    }

    private void versionsAndViewsAreThere(Map<String, Reading> readings, Map<String, Accepted> accepted)
            throws Exception {
        var latest = new HashMap<String, Accepted>();
        for (var record : accepted.values()) {
            if (readings.get(record.documentId()) instanceof Reading.Read read) {
                latest.merge(read.report().id(), record, (a, b) -> a.order().compareTo(b.order()) > 0 ? a : b);
            }
        }
        assertThat(latest).as("reports").hasSizeGreaterThan(DOCUMENTS / 2);
        long parsed = readings.values().stream()
                .filter(Reading.Read.class::isInstance)
                .count();
        assertThat(count("report_versions")).isEqualTo(parsed);
        assertThat(count("view_versions")).isEqualTo(parsed);
        for (var collection : List.of("reports", "validations", "report_views")) {
            assertThat(count(collection)).as(collection).isEqualTo(latest.size());
        }
        for (var entry : latest.entrySet()) {
            var read = (Reading.Read) readings.get(entry.getValue().documentId());
            viewIsThatOf(entry.getKey(), entry.getValue(), read.report(), before(read.report(), latest, readings));
        }
    }

    /// The latest version of the body's report of the year before.
    private static @Nullable Report before(Report report, Map<String, Accepted> latest, Map<String, Reading> readings) {
        var id = ReportId.parse(report.id());
        var record = latest.get(new ReportId(id.body(), id.year() - 1).key());
        return record != null && readings.get(record.documentId()) instanceof Reading.Read read ? read.report() : null;
    }

    private void viewIsThatOf(String reportId, Accepted current, Report report, @Nullable Report lastYear)
            throws Exception {
        var view = get("/v1/reports/" + reportId);
        assertThat(view.path("documentId").asText()).as(reportId).isEqualTo(current.documentId());
        var tables = new TreeMap<String, ReportTable>();
        for (var table : view.at("/report/tables").properties()) {
            tables.put(table.getKey(), Json.MAPPER.treeToValue(table.getValue(), ReportTable.class));
        }
        assertThat(CleanRoom.tables(tables)).isEqualTo(CleanRoom.tables(report.tables()));
        assertThat(known(view.path("findings"))).isEqualTo(cleanRoom.findings(report, lastYear));
        // What depends on other bodies is asked again as they come, also after the last of them was shown.
        await().atMost(1, TimeUnit.MINUTES)
                .untilAsserted(() -> assertThat(idsShown(reportId)).isEqualTo(idsOpen(reportId)));
    }

    private static Map<String, JsonNode> known(JsonNode findings) throws IOException {
        var known = new TreeMap<String, JsonNode>();
        for (var finding : findings) {
            if (CleanRoom.isKnown(finding)) {
                var told = CleanRoom.timeless(Json.MAPPER.treeToValue(finding, Finding.class));
                assertThat(known.put(finding.path("id").asText(), told)).isNull();
            }
        }
        return known;
    }

    private Set<String> idsShown(String reportId) throws Exception {
        var shown = new HashSet<String>();
        for (var finding : get("/v1/reports/" + reportId).path("findings")) {
            String id = finding.path("id").asText();
            assertThat(shown.add(id)).as("twice: " + id).isTrue();
        }
        return shown;
    }

    private Set<String> idsOpen(String reportId) {
        var open = new HashSet<String>();
        database.getCollection("findings")
                .find(new Document("reportId", reportId)
                        .append("state", new Document("$in", List.of("open", "regressed"))))
                .forEach(found -> open.add(found.getString("_id")));
        return open;
    }

    private void originalsAreThere(Map<String, Sender.Receipt> receipts) {
        var expected =
                receipts.values().stream().map(Sender.Receipt::documentId).collect(Collectors.toSet());
        await().atMost(1, TimeUnit.MINUTES).until(() -> count("raw_documents") == expected.size());
        database.getCollection("raw_documents").find().forEach(found -> {
            assertThat(expected).contains(found.getString("_id"));
            assertThat(sha256(found.get("bytes", Binary.class).getData())).isEqualTo(found.getString("_id"));
        });
    }

    private void noDeadLetters(Set<String> uploads) {
        var topics = broker.deadLetterTopics();
        assertThat(topics)
                .contains(
                        Topics.dead(Topics.DOCUMENTS_RECEIVED, "parse"),
                        Topics.dead(Topics.REPORTS_PARSED, "validate"));
        for (var topic : topics) {
            assertThat(broker.all(topic))
                    .as(topic)
                    .map(letter -> new String(letter.value(), StandardCharsets.UTF_8))
                    .noneMatch(text -> uploads.stream().anyMatch(text::contains));
        }
    }

    private long count(String collection) {
        return database.getCollection(collection).countDocuments();
    }

    private JsonNode get(String path) throws Exception {
        URI address = services.get("query").address().resolve(path);
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20)).build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() == 404 && path.startsWith("/v1/uploads/")) {
            return Json.MAPPER.createObjectNode();
        }
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return Json.MAPPER.readTree(answer.body());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
