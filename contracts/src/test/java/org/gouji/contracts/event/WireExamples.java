package org.gouji.contracts.event;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Damage;
import org.gouji.contracts.report.DocumentInfo;
import org.gouji.contracts.report.Period;
import org.gouji.contracts.report.Quality;
import org.gouji.contracts.report.ReaderInfo;
import org.gouji.contracts.report.Rejection;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.ReportTable;
import org.gouji.contracts.report.Script;
import org.gouji.contracts.report.Section;
import org.gouji.contracts.report.Source;
import org.gouji.contracts.report.TableState;

/// One event of each kind, with every kind of cell and something in every part.
final class WireExamples {

    private static final String DOCUMENT = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String UPLOAD = "019a0b5e-7c00-7000-8000-000000000001";
    private static final String ORDER = Order.of(1, 1_767_225_600_000L, 42, 3);
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");
    private static final ReaderInfo READER = new ReaderInfo("0.1.0");

    private WireExamples() {}

    static DocumentReceived received() {
        return new DocumentReceived(
                1,
                UPLOAD,
                DOCUMENT,
                1,
                4,
                "text/html; charset=UTF-8",
                "samples",
                "https://example.org/a.html",
                "a.html",
                THEN,
                "110101",
                2023,
                THEN,
                "test".getBytes(StandardCharsets.UTF_8));
    }

    static DocumentRejected rejected() {
        return new DocumentRejected(
                1,
                UPLOAD,
                DOCUMENT,
                ORDER,
                "samples",
                new Rejection(Rejection.EMPTY, "the document is empty", "文件是空的"));
    }

    static ReportParsed parsed() {
        return new ReportParsed(1, UPLOAD, DOCUMENT, ORDER, report(), "110102/2023");
    }

    static ReportValidated validated() {
        var failed = new RuleOutcome("applications-row-total", RuleOutcome.Answer.FAILED, null, 25, 0, 1);
        var skipped = new RuleOutcome(
                "review-total", RuleOutcome.Answer.SKIPPED, new Message("没有表格", "there is no table"), 0, 1, 0);
        return new ReportValidated(
                1,
                UPLOAD,
                DOCUMENT,
                ORDER,
                "110101/2023",
                new Validation(
                        new RuleSet("1", "abcdef"),
                        READER,
                        List.of(failed, skipped),
                        Verdict.INVALID,
                        List.of(finding())),
                3);
    }

    private static Finding finding() {
        var operand = new Operand(
                "applications.granted.total",
                new Message("予以公开 · 总计", "Granted · Total"),
                new BigDecimal("7"),
                "7",
                Source.of(200, 201));
        var before = new Operand(
                "2022:applications.carried_forward.total",
                new Message("2022年·结转下年度继续办理·总计", "2022: Carried forward · Total"),
                new BigDecimal("6"),
                "6",
                null,
                new Operand.Elsewhere("110101/2022", "fedcba98".repeat(8), Source.of(210, 211)));
        return new Finding(
                "0123abcd",
                "applications-row-total",
                1,
                Severity.ERROR,
                new Finding.Subject("110101", 2023, DOCUMENT),
                new Message("总计不等", "the total differs"),
                new Message("6 = 7", "6 = 7"),
                new BigDecimal("6"),
                new BigDecimal("7"),
                new BigDecimal("-1"),
                List.of(operand, before),
                new Finding.Blame(Finding.Party.SOURCE, 0.9, new Message("数字清楚", "the digits are clear")),
                new Message("应为 6", "should be 6"),
                null,
                new Message("表格", "the form"),
                THEN,
                THEN,
                Finding.State.OPEN,
                new Finding.Review("someone", THEN, "seen"));
    }

    private static Report report() {
        var body = new Body(
                "110101",
                "东城区人民政府",
                "东城区",
                Body.Kind.GOVERNMENT,
                Body.Level.COUNTY,
                "110101",
                false,
                List.of(new Body.Candidate("110101", "东城区人民政府")));
        var period = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
        var document =
                new DocumentInfo(DOCUMENT, "text/html", "UTF-8", 4, 4, "https://example.org/a.html", "samples", THEN);
        return new Report(
                "110101/2023",
                "gbgkbh_2021_30",
                body,
                2023,
                "title",
                period,
                LocalDate.of(2024, 1, 20),
                "东城区2023年政府信息公开工作年度报告",
                Script.SIMPLIFIED,
                "grid",
                document,
                List.of(new Section(1, "总体情况", "一、总体情况", 1, "正文", Source.of(10, 90))),
                Map.of("applications", table()),
                List.of(claim()),
                List.of(damage()),
                new Quality(Quality.Grade.C, 175, 1, 0, 0),
                READER,
                Map.of("title", Source.of(0, 9)));
    }

    private static ReportTable table() {
        var cells = new LinkedHashMap<String, Cell>();
        cells.put(
                "new_received.natural_person",
                new Cell.Numeric(
                        new BigDecimal("1.50"),
                        "1.50万元(含)",
                        new Source(100, 104, "td"),
                        Cell.Method.LABEL,
                        "万元",
                        "含",
                        "proof"));
        cells.put("new_received.commercial_enterprise", new Cell.Blank(Source.of(105, 105)));
        cells.put("new_received.total", new Cell.NotApplicable("/", Source.of(106, 107)));
        cells.put(
                "carried_in.natural_person",
                new Cell.Illegible("1?", Source.of(108, 110), List.of(BigDecimal.TEN, BigDecimal.ONE)));
        cells.put("carried_in.total", new Cell.Lost());
        return new ReportTable(
                TableState.PARTIAL,
                cells,
                "grid",
                List.of("new_received"),
                List.of(new ReportTable.ExtraRow("其他", List.of("1"), Source.of(111, 113))));
    }

    private static Claim claim() {
        return new Claim(
                "applications_received",
                "申请",
                new BigDecimal("8"),
                "件",
                true,
                "textual",
                new Claim.Percent(new BigDecimal("88.9"), "88.9%", Source.of(30, 35)),
                new Claim.Group("g1", Claim.Role.PART, true),
                "全区",
                2023,
                1,
                "申请约8件",
                Source.of(20, 25));
    }

    private static Damage damage() {
        return new Damage("date-repaired", "a date was repaired", "日期已修复", Source.of(40, 48), true, "only one reading");
    }
}
