package org.gouji.acceptance.docs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Forms;
import org.gouji.contracts.form.Table;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Report;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.gouji.rules.Dossier;
import org.gouji.rules.RuleEngine;
import org.gouji.samples.Layout;
import org.gouji.samples.Rendered;
import org.gouji.samples.Rendering;
import org.gouji.samples.Samples;
import org.gouji.samples.Truth;
import org.jspecify.annotations.Nullable;

/// Every field of the official forms: whether it is read, and which rules look at it. Nothing is declared: a
/// field is read when composed reports are read with it, and a rule looks at it when its answer is another once
/// the field is changed or gone.
final class FormCoverage {

    /// Enough reports that every row has numbers somewhere.
    private static final int REPORTS = 12;

    private static final BigDecimal FAR_OFF = BigDecimal.valueOf(1_000_003);

    private final Form form;
    private final List<Dossier> dossiers;
    private final List<Truth> truths;
    private final RuleEngine engine = new RuleEngine();

    private FormCoverage(Form form) {
        this.form = form;
        var pages =
                IntStream.range(0, REPORTS).mapToObj(seed -> pages(seed, form)).toList();
        this.dossiers = pages.stream()
                .map(years -> new Dossier(read(years.getLast()), read(years.getFirst())))
                .toList();
        this.truths = pages.stream().map(years -> years.getLast().truth()).toList();
    }

    static String markdown() {
        return """
                # What of the official forms is read and checked

                Made by `FormCoverageTest` from the code: a field is *read* where composed reports are read with it, \
                and is checked by the rules ([RULES.md](../rules/RULES.md)) whose answer changes when the field does. \
                由代码生成：字段被改动后结论随之改变的规则，即为检查该字段的规则。

                """
                + Forms.ALL.stream().map(form -> new FormCoverage(form).page()).collect(Collectors.joining("\n"));
    }

    private String page() {
        var lines = new ArrayList<String>();
        lines.add("## %s · %s".formatted(form.notice(), form.id()));
        lines.addAll(List.of("", "| Part 部分 | Read 读取 | Checked by 检查规则 |", "| --- | --- | --- |"));
        parts().forEach((name, part) ->
                lines.add("| %s | %s | %s |".formatted(name, part.read() ? "yes" : "no", listed(part.rules()))));
        form.tables().forEach(table -> lines.addAll(table(table)));
        lines.add("");
        return String.join("\n", lines);
    }

    private record Part(boolean read, Set<String> rules) {}

    private Map<String, Part> parts() {
        var parts = new LinkedHashMap<String, Part>();
        parts.put("标题 title", part(r -> r.title() != null, r -> Changed.title(r, null)));
        parts.put("机关 body", part(r -> r.body().name() != null, Changed::bodyless));
        parts.put("年度 year", part(_ -> true, r -> Changed.year(r, r.year() + 1)));
        parts.put("统计期限 period", part(r -> r.period() != null, Changed::periodless));
        parts.put("发布日期 published", part(r -> r.published() != null, Changed::unpublished));
        for (var section : form.sections()) {
            int number = section.number();
            parts.put(
                    number + " " + section.title().zh(),
                    part(r -> r.section(number).isPresent(), r -> Changed.without(r, number)));
        }
        parts.put("正文中的数据 figures of the text", part(r -> !r.claims().isEmpty(), Changed::claimless));
        return parts;
    }

    private Part part(Predicate<Report> read, UnaryOperator<Report> change) {
        return new Part(dossiers.stream().map(Dossier::report).allMatch(read), asked(change));
    }

    private List<String> table(Table table) {
        var lines = new ArrayList<>(List.of(
                "",
                "### %d %s".formatted(table.section(), table.title().zh()),
                "",
                "| Row 行 | Column 列 | Read 读取 | Checked by 检查规则 |",
                "| --- | --- | --- | --- |"));
        for (var block : table.blocks()) {
            for (var row : block.rows()) {
                var places = table.places().stream()
                        .filter(place ->
                                place.block().equals(block) && place.row().equals(row))
                        .toList();
                lines.addAll(row(places));
            }
        }
        return lines;
    }

    /// Columns of which the same is true share a line.
    private List<String> row(List<Table.Place> places) {
        var alike = new LinkedHashMap<Part, List<Table.Place>>();
        places.forEach(place ->
                alike.computeIfAbsent(cell(place), _ -> new ArrayList<>()).add(place));
        var lines = new ArrayList<String>();
        alike.forEach((part, columns) -> lines.add("| %s | %s | %s | %s |"
                .formatted(
                        rowName(columns.getFirst()),
                        columns.stream()
                                .map(place -> place.column().label().zh())
                                .collect(Collectors.joining("、")),
                        part.read() ? "yes" : "no",
                        listed(part.rules()))));
        return lines;
    }

    private static String rowName(Table.Place place) {
        var label = place.row().label();
        var groups = place.block().groups().stream().map(group -> group.zh()).collect(Collectors.joining(" "));
        return label == null ? groups : label.zh();
    }

    private Part cell(Table.Place place) {
        String path = place.fullPath();
        boolean read = IntStream.range(0, REPORTS).anyMatch(i -> prints(i, path))
                && IntStream.range(0, REPORTS).allMatch(i -> !prints(i, path) || isRead(i, path));
        var rules = new TreeSet<String>();
        for (UnaryOperator<Cell> change : List.<UnaryOperator<Cell>>of(
                _ -> new Cell.Lost(),
                FormCoverage::blank,
                cell -> number(cell, FAR_OFF, null),
                cell -> number(cell, FAR_OFF.negate(), null),
                cell -> number(cell, new BigDecimal("1.5"), null),
                cell -> number(cell, BigDecimal.ONE, "remark"))) {
            rules.addAll(asked(report -> Changed.cell(report, path, change)));
        }
        return new Part(read, rules);
    }

    private boolean prints(int index, String path) {
        return expected(index, path).value() != null;
    }

    private boolean isRead(int index, String path) {
        var value = expected(index, path).value();
        return dossiers.get(index).report().cell(path).orElse(null) instanceof Cell.Numeric number
                && value != null
                && number.value().compareTo(value) == 0;
    }

    private Truth.Expected expected(int index, String path) {
        return truths.get(index).cells().getOrDefault(path, new Truth.Expected(Truth.Kind.NOTHING, null));
    }

    private static Cell blank(Cell cell) {
        var source = cell.source();
        return source == null ? cell : new Cell.Blank(source);
    }

    private static Cell number(Cell cell, BigDecimal value, @Nullable String remark) {
        var source = cell.source();
        return source == null
                ? cell
                : new Cell.Numeric(value, cell.raw(), source, Cell.Method.LABEL, null, remark, null);
    }

    /// The rules whose answer to any of the reports is another after the change.
    private Set<String> asked(UnaryOperator<Report> change) {
        var rules = new TreeSet<String>();
        for (var dossier : dossiers) {
            var before = answers(dossier);
            var after = answers(new Dossier(change.apply(dossier.report()), dossier.lastYear()));
            before.forEach((rule, answer) -> {
                if (!answer.equals(after.get(rule))) {
                    rules.add(rule);
                }
            });
        }
        return rules;
    }

    private Map<String, String> answers(Dossier dossier) {
        var answers = new TreeMap<String, String>();
        engine.validate(dossier)
                .outcomes()
                .forEach(outcome -> answers.put(
                        outcome.rule(),
                        "%s %d %d %d"
                                .formatted(
                                        outcome.outcome(), outcome.evaluated(), outcome.skipped(), outcome.failed())));
        return answers;
    }

    private static String listed(Set<String> rules) {
        return rules.isEmpty()
                ? "—"
                : rules.stream().map(rule -> "`" + rule + "`").collect(Collectors.joining(" "));
    }

    /// One body in two consecutive years.
    private static List<Rendered> pages(int seed, Form form) {
        var lastYear = form.lastYear();
        int firstYear = lastYear == null ? form.firstYear() : lastYear - 1;
        return Samples.history(seed, firstYear, 2, Set.of()).stream()
                .map(report -> Samples.print(report, Rendering.of(Layout.HTML)))
                .toList();
    }

    private static Report read(Rendered page) {
        if (new ReportReader().read(RawDocument.of(page.bytes(), page.fileName())) instanceof Reading.Read read) {
            return read.report();
        }
        throw new IllegalStateException("not read: " + page.fileName());
    }
}
