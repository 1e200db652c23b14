package org.gouji.validate.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.validate.check.TestRules.order;
import static org.gouji.validate.check.TestRules.report;
import static org.gouji.validate.check.TestRules.saying;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.gouji.local.Servers;
import org.gouji.validate.store.ReadReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same is stored in the end, whatever the order in which reports come, and whoever crashes.
class CheckReportsTest {

    private static final String T19 = "110101/2019";
    private static final String T20 = "110101/2020";

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
        world = new World(client);
    }

    @AfterEach
    void close() {
        world.close();
    }

    /// Three years of one body: 2020 does not carry in what 2019 carried forward; 2021 does.
    private static List<ReadReport> threeYears(String uploaded) {
        return List.of(
                report("110101", 2019, 10 + uploaded.indexOf('0'), "out=5 wrong"),
                report("110101", 2020, 10 + uploaded.indexOf('1'), "in=4 out=7"),
                report("110101", 2021, 10 + uploaded.indexOf('2'), "in=7 late"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"012", "021", "102", "120", "201", "210"})
    void threeYearsInAllSixOrdersGiveTheSame(String uploaded) {
        for (var processed : List.of("012", "021", "102", "120", "201", "210", "together")) {
            try (var serial = new World(client);
                    var other = new World(client)) {
                var years = threeYears(uploaded);
                for (char next : uploaded.toCharArray()) {
                    deal(serial, years.get(next - '0'));
                }
                if (processed.equals("together")) {
                    deal(other, years.toArray(ReadReport[]::new));
                } else {
                    for (char next : processed.toCharArray()) {
                        deal(other, years.get(next - '0'));
                    }
                }
                assertThat(other.stored()).as(processed).isEqualTo(serial.stored());
                assertThat(other.open(T20)).containsExactly("carry");
                assertThat(other.open("110101/2021")).containsExactly("late");
            }
        }
    }

    @Test
    void repeatsAndCrashesChangeNothing() {
        var years = threeYears("012");
        var years2 = List.of(report("110101", 2019, 20, "out=4 wrong"), report("110101", 2020, 21, "in=5 out=7"));
        var all = new ArrayList<>(years);
        all.addAll(years2);
        for (var one : all) {
            deal(world, one);
        }
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            try (var other = new World(client)) {
                var shuffled = new ArrayList<>(all);
                Collections.shuffle(shuffled, random);
                for (var one : shuffled) {
                    other.parse(one);
                    if (random.nextBoolean()) {
                        other.crash(one);
                    }
                    other.check(one);
                    if (random.nextBoolean()) {
                        other.check(one);
                    }
                }
                assertThat(other.open(T20)).as("seed " + seed).isEqualTo(world.open(T20));
                assertThat(current(other)).as("seed " + seed).isEqualTo(current(world));
            }
        }
    }

    @Test
    void theSameAgainWritesNoRound() {
        var years = threeYears("012");
        deal(world, years.toArray(ReadReport[]::new));
        var before = rounds();
        world.check(years.toArray(ReadReport[]::new));
        world.check(years.get(1));
        assertThat(rounds()).isEqualTo(before);
    }

    @Test
    void aCorrectionOfLastYearClosesAndOpensThisYearsFinding() {
        deal(world, report("110101", 2019, 10, "out=5"));
        deal(world, report("110101", 2020, 20, "in=4"));
        var closed = deal(world, report("110101", 2019, 30, "out=4"));
        assertThat(closed.get(T20).answers().getFirst().validation().findings()).isEmpty();
        assertThat(world.open(T20)).isEmpty();
        deal(world, report("110101", 2019, 40, "out=6"));

        assertThat(world.open(T20)).containsExactly("carry");
        assertThat(world.life(T20, "carry"))
                .containsExactly(
                        "open by document at 1970-01-01T00:00:00.020Z",
                        "fixed by other-report 110101/2019 at 1970-01-01T00:00:00.030Z",
                        "regressed by other-report 110101/2019 at 1970-01-01T00:00:00.040Z");
    }

    @Test
    void lastYearThatComesLaterIsTheCause() {
        deal(world, report("110101", 2020, 20, "in=4 wrong"));
        deal(world, report("110101", 2019, 30, "out=5"));
        assertThat(world.life(T20, "carry"))
                .containsExactly("open by other-report 110101/2019 at 1970-01-01T00:00:00.030Z");
        assertThat(world.life(T20, "wrong")).containsExactly("open by document at 1970-01-01T00:00:00.020Z");
    }

    @Test
    void aNeighbourThatIsGoneTakesItsFindingsAlong() {
        deal(world, report("110101", 2019, 10, "out=5 wrong"));
        deal(world, report("110101", 2020, 20, "in=4"));
        var moved = report("110102", 2019, 30, "out=5");
        world.parse(moved);
        world.collection("reports").deleteOne(new Document("_id", T19));
        var told = world.gone(T19, order(30), moved);

        assertThat(told).containsOnlyKeys("110102/2019", T19, T20);
        assertThat(world.open(T20)).isEmpty();
        assertThat(world.life(T20, "carry"))
                .last()
                .isEqualTo("fixed by other-report-gone 110101/2019 at 1970-01-01T00:00:00.030Z");
        assertThat(world.life(T19, "wrong")).last().isEqualTo("obsolete by report-gone at 1970-01-01T00:00:00.030Z");

        world.check(report("110101", 2019, 10, "out=5 wrong"));
        assertThat(world.open(T19)).isEmpty();
        deal(world, report("110101", 2019, 40, "out=5 wrong"));
        assertThat(world.open(T19)).containsExactly("wrong");
        assertThat(world.open(T20)).containsExactly("carry");
    }

    @Test
    void bothSidesOfADocumentUnderTwoBodiesAreToldAndBothClosed() {
        deal(world, report("110101", 2020, 10, "a", "same"));
        var told = deal(world, report("110102", 2020, 20, "b", "same"));
        assertThat(told).containsOnlyKeys("110102/2020", T20);
        assertThat(world.open(T20)).containsExactly("twin");
        assertThat(world.open("110102/2020")).containsExactly("twin");

        deal(world, report("110102", 2020, 30, "b", "other"));
        assertThat(world.open(T20)).isEmpty();
        assertThat(world.life(T20, "twin"))
                .last()
                .isEqualTo("fixed by other-report 110102/2020 at 1970-01-01T00:00:00.030Z");
    }

    /// The text of another body is found by its bands; whose report is of the later year is the copy, whichever comes
    /// first, and no more so when the other one is written anew.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCopiedTextIsFoundInEitherOrder(boolean copyFirst) {
        var words = IntStream.range(0, 400)
                .mapToObj(i -> (char) ('一' + i * 37 % 9000) + "")
                .collect(Collectors.joining());
        var written = saying(report("330101", 2019, 10, "a"), words);
        var copied = saying(report("110101", 2020, 20, "b"), words);
        for (var read : copyFirst ? List.of(copied, written) : List.of(written, copied)) {
            deal(world, read);
        }
        assertThat(world.open(T20)).containsExactly("copied");
        assertThat(world.open("330101/2019")).isEmpty();

        deal(
                world,
                saying(
                        report("330101", 2019, 30, "a"),
                        new StringBuilder(words).reverse().toString()));
        assertThat(world.open(T20)).isEmpty();
    }

    @Test
    void newRulesAndOldOnes() {
        deal(world, report("110101", 2020, 10, "wrong late"));
        world.rules(TestRules.crashing("2", "late"));
        world.check(report("110101", 2020, 10, "wrong late"));
        assertThat(world.open(T20)).as("a crash says nothing").containsExactly("late", "wrong");
        world.rules(TestRules.without("3", "wrong"));
        world.check(report("110101", 2020, 10, "wrong late"));
        assertThat(world.open(T20)).containsExactly("late");
        assertThat(world.life(T20, "wrong")).last().isEqualTo("obsolete by rule-set at 1970-01-01T00:00:00.010Z");
    }

    @Test
    void whoIsOvertakenAsksAgain() {
        deal(world, report("110101", 2019, 10, "out=5"));
        var ours = report("110101", 2020, 20, "in=4");
        world.parse(ours);
        world.checkOvertaken(() -> deal(world, report("110101", 2019, 30, "out=4")), ours);
        assertThat(world.open(T20)).isEmpty();

        var later = report("110101", 2020, 40, "in=5");
        world.parse(later);
        world.checkOvertaken(() -> deal(world, report("110101", 2019, 50, "out=6")), later);
        assertThat(world.open(T20)).containsExactly("carry");
        assertThat(world.collection("findings")
                        .find(new Document("_id", T20 + " carry"))
                        .first()
                        .toString())
                .contains("d-110101201950");
    }

    /// Many at once, each version dealt with by two: as if one after the other.
    @Test
    void manyAtOnceAreAsOneAfterTheOther() throws Exception {
        var all = new ArrayList<ReadReport>();
        for (int year = 2018; year <= 2021; year++) {
            for (int version = 0; version < 3; version++) {
                int order = (year - 2018) * 3 + version * 7 + 1;
                all.add(report("110101", year, order, "in=%d out=%d".formatted(version + year % 2, version), "same"));
            }
        }
        for (var one : all) {
            deal(world, one);
        }
        try (var other = new World(client);
                var threads = Executors.newFixedThreadPool(6)) {
            var work = new ArrayList<Callable<Object>>();
            for (var one : all) {
                for (int time = 0; time < 2; time++) {
                    work.add(() -> {
                        other.parse(one);
                        return other.check(one);
                    });
                }
            }
            Collections.shuffle(work, new Random(7));
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
            assertThat(current(other)).isEqualTo(current(world));
        }
    }

    private static Map<String, CheckReports.Result> deal(World world, ReadReport... reports) {
        world.parse(reports);
        return world.check(reports);
    }

    /// What is open, and by which documents; how it came there depends on what was seen on the way.
    private static List<Document> current(World world) {
        var current = new ArrayList<Document>();
        world.collection("findings")
                .find(new Document("state", new Document("$in", List.of("open", "regressed"))))
                .sort(new Document("_id", 1))
                .forEach(found -> current.add(new Document("_id", found.get("_id"))
                        .append("finding", found.get("finding"))
                        .append("order", found.get("order"))));
        world.collection("validations").find().sort(new Document("_id", 1)).forEach(found -> {
            List.of("round", "passes").forEach(found::remove);
            current.add(found);
        });
        return current;
    }

    private List<Long> rounds() {
        var rounds = new ArrayList<Long>();
        world.collection("validations")
                .find()
                .sort(new Document("_id", 1))
                .forEach(found -> rounds.add(((Number) found.get("round")).longValue()));
        return rounds;
    }
}
