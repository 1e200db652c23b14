package org.gouji.validate.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bson.Document;
import org.gouji.contracts.finding.Validation;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.ReportTable;
import org.gouji.contracts.report.Source;
import org.gouji.contracts.report.TableState;
import org.gouji.local.Servers;
import org.gouji.rules.Dossier;
import org.gouji.rules.RuleBook;
import org.gouji.rules.RuleEngine;
import org.gouji.rules.Settings;
import org.gouji.rules.around.PeerGroup;
import org.gouji.validate.store.ReadReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Counties of one year, each with a number of penalties; the rule on outliers alone is asked about them.
class PeersTest {

    private static final int BODIES = 150;
    private static final int FAR = 7;
    private static final Function<Dossier, Validation> OUTLIER = new RuleEngine(
            RuleBook.RULES.stream()
                    .filter(rule -> rule.info().id().equals("outlier"))
                    .toList(),
            Settings.DEFAULT)::validate;

    private static MongoClient client;
    private World world;

    @BeforeAll
    static void connect() {
        client = MongoClients.create(Servers.mongodb());
    }

    @AfterAll
    static void disconnect() {
        client.close();
    }

    @BeforeEach
    void open() {
        world = world();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void theSameIsFoundInWhateverOrderTheyCome() {
        deal(world, 1, all());
        var found = found(world);

        assertThat(found).containsKeys("100000/2022", "100001/2022").doesNotContainKeys("100002/2022", "100100/2022");
        assertThat(world.collection("validations")
                        .countDocuments(new Document("inputs.report", "peers:government-county/2022")))
                .as("of a full sample those alone are told who are far from it, and who stood for all before it was")
                .isBetween((long) found.size(), (long) 3 * FAR + PeerGroup.SAMPLE);
        for (int seed = 2; seed < 6; seed++) {
            try (var other = world()) {
                var shuffled = all();
                Collections.shuffle(shuffled, new Random(seed));
                deal(other, seed % 2 == 0 ? 1 + new Random(seed).nextInt(40) : 1, shuffled);
                assertThat(found(other)).as("seed %d", seed).isEqualTo(found);
            }
        }
    }

    @Test
    void whoWasFarAloneIsNotAmongOthersLikeIt() {
        deal(
                world,
                25,
                IntStream.range(0, 24).mapToObj(i -> county(i, i, 100 + i)).toList());
        deal(world, 1, List.of(county(24, 50, 5000)));
        assertThat(found(world)).containsOnlyKeys("100024/2022");

        deal(
                world,
                10,
                IntStream.range(25, 60)
                        .mapToObj(i -> county(i, 100 + i, 5000 + i))
                        .toList());
        assertThat(found(world)).doesNotContainKey("100024/2022").containsKeys("100000/2022");
        assertThat(world.life("100024/2022", "outlier")).isEmpty();
        assertThat(history("100024/2022"))
                .extracting(step -> step.getString("state") + " by " + step.getString("cause"))
                .startsWith("open by document")
                .endsWith("fixed by other-report");
        assertThat(history("100024/2022").getLast()).doesNotContainKey("report");
    }

    /// The answer that closes a finding is written and nobody is told: whoever asks again must come by it.
    @Test
    void whatACrashLeftUntoldIsTold() {
        deal(
                world,
                70,
                IntStream.range(0, 70).mapToObj(i -> county(i, i, 100 + i)).toList());
        deal(world, 1, List.of(county(70, 100, 5000)));
        assertThat(found(world)).containsOnlyKeys("100070/2022");

        var others = IntStream.range(71, 271)
                .mapToObj(i -> county(i, 100 + i, 5000 + i))
                .toList();
        for (int from = 0; from < others.size(); from += 50) {
            var some = others.subList(from, from + 50).toArray(ReadReport[]::new);
            world.parse(some);
            world.crash(some);
            world.check(some);
        }
        assertThat(found(world)).doesNotContainKey("100070/2022").containsKey("100000/2022");
        assertThat(world.life("100070/2022", "outlier")).isEmpty();
    }

    @Test
    void whoIsGoneIsNoPeer() {
        deal(
                world,
                25,
                IntStream.range(0, 20).mapToObj(i -> county(i, i, 100 + i)).toList());
        deal(world, 1, List.of(county(20, 50, 5000)));
        assertThat(found(world)).containsOnlyKeys("100020/2022");
        world.gone("100000/2022", TestRules.order(60));
        assertThat(found(world)).as("20 others are enough").containsOnlyKeys("100020/2022");
        world.gone("100001/2022", TestRules.order(61));
        assertThat(found(world)).as("19 others are not").isEmpty();
    }

    @Test
    void belowTheLeastNumberNobodyIsCompared() {
        deal(
                world,
                5,
                IntStream.range(0, 18).mapToObj(i -> county(i, i, 100 + i)).toList());
        deal(world, 1, List.of(county(18, 50, 5000)));
        assertThat(found(world)).isEmpty();
        assertThat(world.collection("validations")
                        .countDocuments(new Document("inputs.0", new Document("$exists", true))))
                .isZero();
    }

    /// Only a real server tells how it would go about a query.
    @Test
    void nothingIsFoundByLookingAtEverything() {
        Assumptions.assumeTrue(Servers.isMongodbGiven(), "the embedded store does not tell its plans");
        deal(world, BODIES, all());
        var group = new Document("group", "peers:government-county/2022").append("gone", new Document("$ne", true));
        var standings = world.collection("standings");
        assertThat(plan(standings
                        .find(group)
                        .sort(new Document("lot", 1).append("_id", 1))
                        .limit(64)))
                .contains("IXSCAN")
                .doesNotContain("COLLSCAN");
        var stretch = new Document("$gte", "08:0700").append("$lte", "08:5000");
        assertThat(plan(standings.find(new Document(group).append("sizes", new Document("$elemMatch", stretch)))))
                .contains("IXSCAN")
                .contains("08:0700")
                .doesNotContain("COLLSCAN");
    }

    private static String plan(FindIterable<Document> query) {
        return query.explain()
                .get("queryPlanner", Document.class)
                .get("winningPlan", Document.class)
                .toJson();
    }

    private List<Document> history(String report) {
        return world.collection("findings")
                .find(new Document("reportId", report))
                .first()
                .getList("history", Document.class);
    }

    private static World world() {
        var world = new World(client);
        world.rules(OUTLIER);
        return world;
    }

    /// Most count about a hundred, some near ten times as many, two many more.
    private static List<ReadReport> all() {
        var random = new Random(3);
        var all = new ArrayList<ReadReport>();
        for (int i = 0; i < BODIES; i++) {
            long count = Math.round(100 * Math.exp(0.3 * random.nextGaussian()));
            all.add(county(i, i, i < 2 ? 50_000 + i : i < FAR ? 850 + 30 * i : i == FAR ? 0 : count));
        }
        return all;
    }

    private static void deal(World world, int batch, List<ReadReport> reports) {
        for (int from = 0; from < reports.size(); from += batch) {
            var some = reports.subList(from, Math.min(reports.size(), from + batch))
                    .toArray(ReadReport[]::new);
            world.parse(some);
            world.check(some);
        }
    }

    /// The messages of open findings and what they were compared with, by report.
    private static Map<String, String> found(World world) {
        var found = new TreeMap<String, String>();
        world.collection("findings")
                .find(new Document("state", new Document("$in", List.of("open", "regressed"))))
                .forEach(finding -> found.put(
                        finding.getString("reportId"),
                        finding.getEmbedded(List.of("finding", "message", "zh"), String.class)));
        found.replaceAll((report, message) -> message
                + world.collection("validations")
                        .find(new Document("_id", report))
                        .first()
                        .get("inputs"));
        return found;
    }

    private static ReadReport county(int number, long order, long penalties) {
        var plain = TestRules.report(Integer.toString(100_000 + number), 2022, order, "t");
        var old = plain.report();
        var cell = Cell.Numeric.of(penalties, Long.toString(penalties), Source.of(0, 1));
        var table = new ReportTable(TableState.PARTIAL, Map.of("art20_6.admin_penalty.decisions", cell));
        var report = new Report(
                old.id(),
                "gbgkbh_2021_30",
                new Body(old.body().id(), "某县", null, Body.Kind.GOVERNMENT, Body.Level.COUNTY, null, false, List.of()),
                old.year(),
                null,
                null,
                null,
                old.title(),
                old.script(),
                old.layout(),
                old.document(),
                old.sections(),
                Map.of("proactive_disclosure", table),
                old.claims(),
                old.damage(),
                old.quality(),
                old.reader());
        return ReadReport.of(plain.order(), plain.documentId(), plain.uploadId(), report);
    }
}
