package org.gouji.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gouji.contracts.event.DocumentReceived;
import org.gouji.contracts.event.Order;
import org.gouji.contracts.event.ReportParsed;
import org.gouji.contracts.event.ReportValidated;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.finding.RuleOutcome;
import org.gouji.contracts.finding.RuleSet;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.finding.Validation;
import org.gouji.contracts.finding.Verdict;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.DocumentInfo;
import org.gouji.contracts.report.Quality;
import org.gouji.contracts.report.ReaderInfo;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.ReportTable;
import org.gouji.contracts.report.Script;
import org.gouji.contracts.report.Source;
import org.gouji.contracts.report.TableState;

/// Events about reports of our own making. A version is named by a number: later is greater.
public final class Events {

    private Events() {}

    /// A body and a year, with what a test wants to vary.
    public record About(
            String body, int year, String name, Quality.Grade grade, Verdict verdict, List<Severity> found) {

        public static About of(String body, int year) {
            return new About(body, year, "测试县人民政府", Quality.Grade.A, Verdict.VALID, List.of());
        }

        public About named(String other) {
            return new About(body, year, other, grade, verdict, found);
        }

        public About found(Verdict sum, Severity... severities) {
            return new About(body, year, name, grade, sum, List.of(severities));
        }

        public About graded(Quality.Grade other) {
            return new About(body, year, name, other, verdict, found);
        }

        public String id() {
            return body + "/" + year;
        }
    }

    public static String document(About about, int version) {
        return "%064x".formatted((about.id() + version).hashCode() & 0xffffffffL);
    }

    public static String upload(About about, int version) {
        return "upload-" + about.id().replace('/', '-') + "-" + version;
    }

    public static String order(int version) {
        return Order.of(1, 1_700_000_000_000L + version, version, 0);
    }

    public static DocumentReceived received(About about, int version) {
        return new DocumentReceived(
                DocumentReceived.VERSION,
                upload(about, version),
                document(about, version),
                1,
                3,
                "text/plain",
                "test",
                null,
                "a.txt",
                null,
                null,
                null,
                Instant.ofEpochMilli(1_700_000_000_000L + version),
                new byte[] {1, 2, 3});
    }

    public static ReportParsed parsed(About about, int version) {
        return new ReportParsed(
                ReportParsed.VERSION,
                upload(about, version),
                document(about, version),
                order(version),
                report(about, version));
    }

    public static ReportValidated validated(About about, int version) {
        return new ReportValidated(
                ReportValidated.VERSION,
                upload(about, version),
                document(about, version),
                order(version),
                about.id(),
                validation(about, version));
    }

    /// The value of one cell is the version's number, so that a test sees which version is shown.
    public static Report report(About about, int version) {
        var cells = new LinkedHashMap<String, Cell>();
        cells.put("new_received.natural_person", Cell.Numeric.of(version, "" + version, Source.of(0, 1)));
        cells.put("new_received.total", new Cell.Blank(Source.of(2, 2)));
        var body = new Body(
                about.body(),
                about.name(),
                about.name(),
                Body.Kind.GOVERNMENT,
                Body.Level.COUNTY,
                about.body().substring(0, Math.min(6, about.body().length())),
                false,
                List.of());
        return new Report(
                about.id(),
                "gbgkbh_2021_30",
                body,
                about.year(),
                "title",
                null,
                LocalDate.of(about.year() + 1, 1, 20),
                "$title",
                Script.SIMPLIFIED,
                "pipe-rows",
                new DocumentInfo(document(about, version), "text/plain", "UTF-8", 3, 3, null, "test", null),
                List.of(),
                Map.of("applications", new ReportTable(TableState.PARTIAL, cells)),
                List.of(),
                List.of(),
                new Quality(about.grade(), 10, 1, 0, 0),
                new ReaderInfo("0.1.0"));
    }

    /// Every finding names the version in its message.
    public static Validation validation(About about, int version) {
        var findings = new ArrayList<Finding>(IntStream.range(0, about.found().size())
                .mapToObj(i -> finding(about, version, about.found().get(i), i))
                .toList());
        var outcome = new RuleOutcome("T3_ROW", RuleOutcome.Answer.PASSED, null, 25, 0, 0);
        return new Validation(
                new RuleSet("1", "abc"), new ReaderInfo("0.1.0"), List.of(outcome), about.verdict(), findings);
    }

    private static Finding finding(About about, int version, Severity severity, int number) {
        var operand = new Operand(
                "applications.new_received.total", new Message("总计", "total"), BigDecimal.ONE, "1", Source.of(0, 1));
        return new Finding(
                "f-" + about.id().replace('/', '-') + "-" + number,
                severity == Severity.ERROR ? "T3_ROW" : "T3_BAL",
                1,
                severity,
                new Finding.Subject(about.body(), about.year(), document(about, version)),
                new Message("第" + version + "版", "version " + version),
                null,
                null,
                null,
                null,
                List.of(operand),
                new Finding.Blame(Finding.Party.SOURCE, 1, new Message("表", "the form")),
                null,
                null,
                null,
                null,
                null,
                Finding.State.OPEN,
                null);
    }
}
