package org.gouji.acceptance.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.json.Json;
import org.gouji.contracts.report.ReportId;
import org.gouji.local.EmbeddedBroker;
import org.gouji.local.Servers;
import org.gouji.reader.Reading;
import org.gouji.rules.RuleBook;
import org.gouji.rules.RuleEngine;
import org.gouji.rules.SettingsFile;
import org.gouji.samples.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Other settings of the rules are rehearsed beside the stored results while documents are uploaded: killed
/// half-way, gone on with, compared, switched to, and taken back.
class RehearsalTest {

    private static final int DOCUMENTS = 80;
    private static final int BEFORE = 60;
    private static final long SEED = 20_260_202;
    private static final List<String> NAMES = List.of("ingest", "parse", "validate", "query");
    private static final Edition TRIAL = Edition.of("trial");

    /// Everybody is late then who says when the report was published.
    private static final String SETTINGS = "deadline.departments = 01-01\ndeadline.governments = 01-01\n";

    private static final Pattern LATE = Pattern.compile("published-late +\\w+ +(\\d+) +0 +0\\s");

    @TempDir
    Path folder;

    private final String run = "rehearsal-" + UUID.randomUUID();
    private final HttpClient http = HttpClient.newHttpClient();
    private final CleanRoom cleanRoom = new CleanRoom();
    private Map<String, Service> services = Map.of();
    private EmbeddedBroker broker;
    private MongoClient client;
    private MongoDatabase database;
    private Command command;
    private Path settings;

    @BeforeEach
    void start() throws Exception {
        assumeTrue(
                NAMES.stream().allMatch(name -> Files.exists(Service.jar(name))) && Command.isBuilt(),
                "跳过：尚未构建 skipped: services and command line are not built (phase package)");
        // A broker of its own: a rehearsal reads all documents that were ever received.
        broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
        client = MongoClients.create(Servers.mongodb());
        database = client.getDatabase(run);
        settings = Files.writeString(folder.resolve("settings.properties"), SETTINGS);
        var environment =
                Map.of("GOUJI_KAFKA", broker.address(), "GOUJI_MONGODB_URI", Servers.mongodb(), "GOUJI_DATABASE", run);
        command = new Command(environment, folder);
        services = Service.startAll(NAMES, environment, http);
    }

    @AfterEach
    void stop() {
        services.values().forEach(Service::close);
        if (client != null) {
            database.drop();
            client.close();
        }
        if (broker != null) {
            broker.close();
        }
    }

    @Test
    void otherRulesAreRehearsedSwitchedToAndTakenBack() throws Exception {
        var documents =
                Samples.stream(SEED).limit(DOCUMENTS).map(Sender.Document::of).toList();
        try (var sender = new Sender(http, services.get("ingest").address(), run)) {
            var sending = sender.start(documents);
            sender.allow(BEFORE);
            await().atMost(2, TimeUnit.MINUTES).until(() -> count("report_versions") >= BEFORE / 2);
            killHalfWay();
            sender.allow(DOCUMENTS - BEFORE);
            for (var sent : sending) {
                sent.get(2, TimeUnit.MINUTES);
            }
        }
        await().atMost(2, TimeUnit.MINUTES).until(() -> shown().size() == reports());
        var before = shown();
        var rehearsed = reprocess("--rehearse", "--edition", "trial", "--settings", settings.toString());
        assertThat(rehearsed.exitCode()).as(rehearsed.text()).isZero();
        assertThat(rehearsed.text()).contains("0 只在旧 only in old, 0 只在新 only in new, 0 在途 under way");
        assertThat(newlyLate(rehearsed.text())).isPositive().isEqualTo(lateReports());
        assertThat(shown()).as("nothing is switched").isEqualTo(before);
        onlyTheSwitchShowsIt(before);
        whatIsMissingIsNotSwitchedTo();
        assertThat(reprocess("--drop", "trial").exitCode()).isZero();
        assertThat(database.listCollectionNames()).noneMatch(name -> name.endsWith(".trial"));
    }

    private void onlyTheSwitchShowsIt(Map<String, Set<String>> before) throws Exception {
        var switched = reprocess("--switch", "trial");
        assertThat(switched.exitCode()).as(switched.text()).isZero();
        await().atMost(10, TimeUnit.SECONDS).until(() -> served().equals("trial"));
        assertThat(shown()).isEqualTo(expected(true));
        assertThat(reprocess("--drop", "trial").exitCode()).isEqualTo(1);
        assertThat(reprocess("--rollback").exitCode()).isZero();
        await().atMost(10, TimeUnit.SECONDS).until(() -> served().equals("first"));
        assertThat(shown()).isEqualTo(before).isEqualTo(expected(false));
    }

    private void whatIsMissingIsNotSwitchedTo() throws Exception {
        var views = database.getCollection(TRIAL.collection("report_views"));
        var one = views.find().first();
        views.deleteOne(new Document("_id", one.getString("_id")));
        var refused = reprocess("--switch", "trial");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.text()).contains("缺少 missing: 1", one.getString("_id"), "未切换 not switched");
        assertThat(served()).isEqualTo("first");
        views.insertOne(one);
    }

    /// As `kill -9` does it to the rehearsal; the services that it started end with it.
    private void killHalfWay() throws Exception {
        Path log = folder.resolve("killed.log");
        var rehearsal = command.start(
                log,
                "reprocess",
                "--rehearse",
                "--edition",
                "trial",
                "--rate",
                "10",
                "--settings",
                settings.toString(),
                "--data",
                data());
        await().atMost(2, TimeUnit.MINUTES)
                .pollInterval(Duration.ofMillis(50))
                .failFast(() ->
                        assertThat(rehearsal.isAlive()).as(Command.text(log)).isTrue())
                .until(() -> count("report_versions.trial") >= BEFORE / 4);
        rehearsal.destroyForcibly().waitFor();
        assertThat(count("report_versions.trial")).isLessThan(BEFORE);
    }

    /// The ids of the findings of every report that is shown, over HTTP, as far as a clean room knows them.
    private Map<String, Set<String>> shown() throws Exception {
        var shown = new TreeMap<String, Set<String>>();
        for (var report : get("/v1/reports?limit=200").path("items")) {
            var findings = new HashSet<String>();
            get("/v1/reports/" + report.path("id").asText()).path("findings").forEach(finding -> {
                if (CleanRoom.isKnown(finding)) {
                    findings.add(finding.path("id").asText());
                }
            });
            shown.put(report.path("id").asText(), findings);
        }
        return shown;
    }

    /// What must be shown: every stored document, read and checked here.
    private Map<String, Set<String>> expected(boolean late) throws Exception {
        var rules = late ? new RuleEngine(RuleBook.RULES, SettingsFile.load(settings)) : new RuleEngine();
        var expected = new TreeMap<String, Set<String>>();
        for (var report : database.getCollection("reports").find()) {
            var current = read(report.getString("documentId")).report();
            var id = ReportId.parse(current.id());
            var last = database.getCollection("reports")
                    .find(new Document("_id", new ReportId(id.body(), id.year() - 1).key()))
                    .first();
            var lastYear =
                    last == null ? null : read(last.getString("documentId")).report();
            var findings =
                    new HashSet<>(CleanRoom.findings(rules, current, lastYear).keySet());
            expected.put(report.getString("_id"), findings);
        }
        return expected;
    }

    /// How many bodies and years the documents are about.
    private long reports() {
        return readings().map(read -> read.report().id()).distinct().count();
    }

    private Stream<Reading.Read> readings() {
        return Samples.stream(SEED)
                .limit(DOCUMENTS)
                .map(Sender.Document::of)
                .map(cleanRoom::read)
                .filter(Reading.Read.class::isInstance)
                .map(Reading.Read.class::cast);
    }

    private Reading.Read read(String documentId) {
        return readings()
                .filter(read -> read.report().document().sha256().equals(documentId))
                .findFirst()
                .orElseThrow();
    }

    /// How many findings of the rule are new, over all severities; none may be gone or changed.
    private static long newlyLate(String text) {
        return LATE.matcher(text)
                .results()
                .mapToLong(match -> Long.parseLong(match.group(1)))
                .sum();
    }

    private long lateReports() throws Exception {
        var usual = expected(false);
        return expected(true).entrySet().stream()
                .filter(report -> !usual.get(report.getKey()).equals(report.getValue()))
                .count();
    }

    private String served() throws Exception {
        return get("/v1/changes").path("edition").asText();
    }

    private Command.Answer reprocess(String... arguments) throws Exception {
        var all = new java.util.ArrayList<>(List.of("reprocess"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", data()));
        return command.run(all.toArray(String[]::new));
    }

    /// Where the command keeps what it starts.
    private String data() {
        return folder.resolve("data").toString();
    }

    private long count(String collection) {
        return database.getCollection(collection).countDocuments();
    }

    private JsonNode get(String path) throws Exception {
        URI address = services.get("query").address().resolve(path);
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20)).build();
        var answer = http.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return Json.MAPPER.readTree(answer.body());
    }
}
