package org.gouji.acceptance.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.gouji.contracts.json.Json;
import org.gouji.local.EmbeddedBroker;
import org.gouji.local.Servers;
import org.gouji.samples.Agency;
import org.gouji.samples.GeneratedReport;
import org.gouji.samples.Layout;
import org.gouji.samples.Rendering;
import org.gouji.samples.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder of reports that can only be judged together, checked by the command line and uploaded to the services in
/// some other order: both find the same, to the letter.
class OneFolderTwoWaysTest {

    private static final String PENALTIES = "proactive_disclosure.art20_6.admin_penalty.decisions";
    private static final List<String> NAMES = List.of("ingest", "parse", "validate", "query");
    private static final int FIRST_PEER = 100;
    private static final int PEERS = 24;

    /// Rules that look at other reports than the body's own; each of them has something to find here.
    private static final Set<String> AROUND = Set.of("outlier", "parent-below-children", "text-copied");

    @TempDir
    private Path folder;

    private final String run = "folder-" + UUID.randomUUID();
    private final HttpClient http = HttpClient.newHttpClient();
    private Map<String, Service> services = Map.of();
    private EmbeddedBroker broker;
    private MongoClient client;

    @BeforeEach
    void start() {
        assumeTrue(
                NAMES.stream().allMatch(name -> Files.exists(Service.jar(name))) && Command.isBuilt(),
                "跳过：尚未构建 skipped: services and command line are not built (phase package)");
        broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
        client = MongoClients.create(Servers.mongodb());
        var environment =
                Map.of("GOUJI_KAFKA", broker.address(), "GOUJI_MONGODB_URI", Servers.mongodb(), "GOUJI_DATABASE", run);
        services = Service.startAll(NAMES, environment, http);
    }

    @AfterEach
    void stop() {
        services.values().forEach(Service::close);
        if (client != null) {
            client.getDatabase(run).drop();
            client.close();
        }
        if (broker != null) {
            broker.close();
        }
    }

    @Test
    void theCommandLineAndTheServicesFindTheSame() throws Exception {
        var pages = pages();
        var checked = check(pages);
        assertThat(checked).hasSize(pages.size());
        assertThat(rules(checked)).containsAll(AROUND).contains("applications-carry");

        upload(pages);

        await().atMost(2, TimeUnit.MINUTES)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(served(checked.keySet())).isEqualTo(checked));
    }

    /// A county over four years that counts the whole territory at last, two departments with one text, and other
    /// counties, one of them far from the rest. By the names of their files.
    private static Map<String, String> pages() {
        var pages = new TreeMap<String, String>();
        var years = Samples.history(5, 2021, 4, Set.of());
        for (var year : years.subList(0, 3)) {
            pages.put(year.year() + ".html", page(with(PENALTIES, 90, year)));
        }
        var last = with("applications.carried_in.total", 77, with(PENALTIES, 95_000, years.getLast()));
        pages.put("county.html", page(last).replace("全年新收政府信息公开申请", "全县共收到政府信息公开申请"));
        String department = page(Samples.ofYear(3, 2024, Set.of())).replace("三原县人民政府", "婺源县教育局");
        pages.put("department.html", department);
        pages.put("copy.html", department.replace("婺源县教育局", "婺源县水利局"));
        for (int seed = FIRST_PEER; seed < FIRST_PEER + PEERS; seed++) {
            pages.put(seed + ".html", page(with(PENALTIES, seed - FIRST_PEER / 5, county(seed))));
        }
        pages.put("far.html", page(with(PENALTIES, 950_000, county(FIRST_PEER + PEERS))));
        return pages;
    }

    /// Another county for each seed.
    private static GeneratedReport county(int seed) {
        var made = Samples.ofYear(seed, 2022, Set.of());
        String name = "第" + (char) ('一' + seed * 7) + (char) ('一' + seed * 11) + "县人民政府";
        var old = made.agency();
        return made.by(new Agency(name, name, old.place(), old.we(), old.kind(), old.level()));
    }

    private static GeneratedReport with(String path, long value, GeneratedReport report) {
        var cells = new HashMap<>(report.cells());
        cells.put(path, BigDecimal.valueOf(value));
        return report.with(cells);
    }

    private static String page(GeneratedReport report) {
        return new String(Samples.print(report, Rendering.of(Layout.HTML)).bytes(), StandardCharsets.UTF_8);
    }

    /// The findings of each report by their ids, as the command line has them.
    private Map<String, Map<String, JsonNode>> check(Map<String, String> pages) throws Exception {
        var reports = Files.createDirectories(folder.resolve("reports"));
        for (var page : pages.entrySet()) {
            Files.writeString(reports.resolve(page.getKey()), page.getValue());
        }
        var answer = new Command(Map.of(), folder).run("check", reports.toString(), "--format", "ndjson");
        var found = new TreeMap<String, Map<String, JsonNode>>();
        for (var line : answer.text().lines().filter(l -> l.startsWith("{")).toList()) {
            var file = Json.MAPPER.readTree(line);
            found.put(file.at("/report/id").asText(), findings(file));
        }
        return found;
    }

    private void upload(Map<String, String> pages) throws Exception {
        var documents = new ArrayList<>(pages.entrySet().stream()
                .map(page -> new Sender.Document(
                        page.getValue().getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", page.getKey()))
                .toList());
        Collections.shuffle(documents, new Random(1));
        try (var sender = new Sender(http, services.get("ingest").address(), run)) {
            sender.allow(documents.size());
            for (var sent : sender.start(documents)) {
                sent.get(2, TimeUnit.MINUTES);
            }
        }
    }

    /// The findings of each report by their ids, as the services have them.
    private Map<String, Map<String, JsonNode>> served(Set<String> reports) throws Exception {
        var found = new TreeMap<String, Map<String, JsonNode>>();
        for (var report : reports) {
            var request = HttpRequest.newBuilder(services.get("query").address().resolve("/v1/reports/" + report))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            var answer = http.send(request, BodyHandlers.ofString());
            found.put(report, answer.statusCode() == 200 ? findings(Json.MAPPER.readTree(answer.body())) : Map.of());
        }
        return found;
    }

    /// By their ids, without what only the services know: when a finding was first and last seen.
    private static Map<String, JsonNode> findings(JsonNode view) throws IOException {
        var findings = new TreeMap<String, JsonNode>();
        for (var finding : view.path("findings")) {
            ObjectNode timeless = finding.deepCopy();
            findings.put(
                    finding.path("id").asText(),
                    timeless.without(List.of("firstSeen", "lastSeen", "state", "history")));
        }
        return findings;
    }

    private static Set<String> rules(Map<String, Map<String, JsonNode>> found) {
        return found.values().stream()
                .flatMap(findings -> findings.values().stream())
                .map(finding -> finding.path("rule").asText())
                .collect(Collectors.toSet());
    }
}
