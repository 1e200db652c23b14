package org.gouji.cli.reprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gouji.cli.reprocess.Stocked.finding;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.Document;
import org.gouji.cli.compare.Change;
import org.gouji.cli.reprocess.ChangePrinter.Format;
import org.gouji.cli.reprocess.DiffTotals.Rule;
import org.gouji.cli.reprocess.ReportChange.Fate;
import org.gouji.cli.reprocess.ReportChange.Kind;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.json.Json;
import org.gouji.local.Servers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two editions on whatever store the tests are given.
class DiffTest {

    private static final Edition TRIAL = Edition.of("trial");

    /// Both have read everything.
    private static final Map<Integer, Long> ALL = Map.of(0, 1_000L);

    private MongoClient client;
    private MongoDatabase database;
    private Stocked first;
    private Stocked trial;

    @BeforeEach
    void open() {
        client = MongoClients.create(Servers.mongodb());
        database = client.getDatabase("diff-test-" + UUID.randomUUID());
        first = new Stocked(database, Edition.FIRST);
        trial = new Stocked(database, TRIAL);
    }

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void findingsAreCountedByRuleSeverityAndDivision() {
        first.report("350430", 1, 7, "valid")
                .report("350502", 2, 7, "invalid", finding("a", "sum", "error", 1), finding("b", "late", "warning", 1))
                .report("110101", 3, 7, "invalid", finding("c", "sum", "error", 1));
        trial.report("350430", 1, 7, "invalid", finding("d", "sum", "error", 1))
                .report("350502", 2, 7, "invalid", finding("a", "sum", "error", 2))
                .report("110101", 3, 7, "invalid", finding("c", "sum", "error", 1));
        var totals = diff(ALL, _ -> {});
        assertThat(totals.same()).isEqualTo(1);
        assertThat(totals.changed(Kind.BOTH)).isEqualTo(2);
        assertThat(totals.verdicts()).containsExactly(Map.entry("valid → invalid", 1L));
        assertThat(counts(totals.rules().get(new Rule("sum", "error")))).containsExactly(1L, 0L, 1L);
        assertThat(counts(totals.rules().get(new Rule("late", "warning")))).containsExactly(0L, 1L, 0L);
        assertThat(totals.divisions()).containsOnlyKeys("35", "3504", "3505");
        assertThat(counts(totals.divisions().get("35"))).containsExactly(1L, 1L, 1L);
        assertThat(counts(totals.divisions().get("3504"))).containsExactly(1L, 0L, 0L);
        assertThat(print(totals))
                .contains("valid → invalid: 1")
                .containsPattern("sum +error +1 +0 +1")
                .containsPattern("35 +1 +1 +1  福建省 Fujian")
                .containsPattern("3504 +1 +0 +0  福建省三明市 Fujian");
    }

    @Test
    void theTimesOfAFindingAreNoChange() {
        first.report("350430", 1, 7, "invalid", finding("a", "sum", "error", 1));
        var later = finding("a", "sum", "error", 1);
        later.put("json", later.getString("json").replace("2026", "2027"));
        trial.report("350430", 1, 7, "invalid", later);
        assertThat(diff(ALL, _ -> {}).anything()).isFalse();
    }

    @Test
    void cellsAreComparedAsTheyWereRead() throws Exception {
        first.report("350430", 1, 7, "valid").report("350431", 2, 8, "valid");
        trial.report("350430", 1, 9, "valid").report("350431", 2, 8, "valid");
        database.getCollection("report_views")
                .insertOne(
                        new Document("_id", "350432/2024").append("rank", "~").append("gone", true));
        var lines = new StringWriter();
        var totals = diff(ALL, ChangePrinter.of(Format.ndjson, new PrintWriter(lines, true)));
        assertThat(totals.cells()).containsExactly(Map.entry(Change.OTHER_NUMBER, 1L));
        var line = Json.MAPPER.readTree(lines.toString());
        assertThat(line.path("report").asText()).isEqualTo("350430/2024");
        assertThat(line.at("/cells/0/path").asText()).isEqualTo("applications.total");
        assertThat(line.at("/cells/0/before").asText()).isEqualTo("7");
        assertThat(line.at("/cells/0/now").asText()).isEqualTo("9");
    }

    @Test
    void reportsOfOneEditionAloneAreThereAndWhatIsUnderWayIsNot() {
        first.report("110101", 1, 7, "valid", finding("a", "sum", "error", 1)).report("110103", 40, 7, "valid");
        trial.report("110102", 2, 7, "valid");
        var changes = new ArrayList<ReportChange>();
        var totals = diff(Map.of(0, 40L), changes::add);
        assertThat(changes)
                .extracting(ReportChange::report, ReportChange::kind)
                .containsExactly(tuple("110101/2024", Kind.ONLY_OLD), tuple("110102/2024", Kind.ONLY_NEW));
        assertThat(changes.getFirst().findings()).extracting(f -> f.fate()).containsExactly(Fate.GONE);
        assertThat(totals.underWay()).isEqualTo(1);
    }

    @Test
    void everyThingThatDiffersIsARow() {
        first.report("350430", 1, 7, "valid");
        trial.report("350430", 1, 9, "invalid", finding("d", "sum", "error", 1));
        var text = new StringWriter();
        diff(ALL, ChangePrinter.of(Format.csv, new PrintWriter(text, true)));
        assertThat(text.toString().lines())
                .containsExactly(
                        "report,division,what,name,change,severity,before,now",
                        "350430/2024,350430,report,,both,,,",
                        "350430/2024,350430,verdict,,,,valid,invalid",
                        "350430/2024,350430,finding,sum,new,error,,d",
                        "350430/2024,350430,cell,applications.total,OTHER number,,7,9");
    }

    @Test
    void everyReportIsThereOrAccountedFor() {
        first.report("110101", 1, 7, "valid")
                .report("110102", 2, 7, "valid")
                .report("110103", 3, 7, "valid")
                .report("110104", 4, 7, "valid")
                .report("110105", 5, 7, "valid");
        trial.report("110101", 1, 7, "valid")
                .upload(2, "rejected", null)
                .upload(3, "published", "110999/2024")
                .upload(4, "dead", null);
        var result = Reconciliation.of(database, Edition.FIRST, TRIAL, ALL);
        assertThat(result.told())
                .containsOnly(Map.entry("拒收 rejected", 1L), Map.entry("归入其他报告 read as another report", 1L));
        assertThat(result.missing()).containsExactly("110104/2024 (dead)", "110105/2024 (unknown)");
        assertThat(result.missingCount()).isEqualTo(2);
    }

    @Test
    void anOlderDocumentOfAReportIsNoAccount() {
        first.report("110101", 9, 7, "valid");
        trial.report("110101", 1, 7, "valid");
        assertThat(Reconciliation.of(database, Edition.FIRST, TRIAL, ALL).missing())
                .containsExactly("110101/2024 (unknown)");
        var later = Reconciliation.of(database, TRIAL, Edition.FIRST, ALL);
        assertThat(later.missingCount()).isZero();
    }

    private DiffTotals diff(Map<Integer, Long> offsets, Consumer<ReportChange> each) {
        return new Diff(database, Edition.FIRST, TRIAL).run(offsets, each);
    }

    private static List<Long> counts(DiffTotals.Counts counts) {
        return List.of(counts.of(Fate.NEW), counts.of(Fate.GONE), counts.of(Fate.CHANGED));
    }

    private static String print(DiffTotals totals) {
        var text = new StringWriter();
        DiffText.print(totals, new PrintWriter(text, true));
        return text.toString();
    }
}
