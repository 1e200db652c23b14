package org.gouji.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.form.Block;
import org.gouji.contracts.form.Column;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Label;
import org.gouji.contracts.form.Row;
import org.gouji.contracts.form.Table;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.ReportTable;
import org.gouji.contracts.report.TableState;
import org.jspecify.annotations.Nullable;

/// The tables of a report as the form arranges them, every cell with its sign.
final class TableText {

    /// Findings with more operands speak of a whole column: printing its rows would be printing the table.
    private static final int MOST_OPERANDS = 8;

    private static final int INDENT = 4;

    private final Report report;
    private final Paper paper;
    private final Predicate<String> concerned;
    private final boolean whole;
    private final Set<CellSign> used = new LinkedHashSet<>();

    private TableText(Report report, Paper paper, Set<String> concerned, boolean whole) {
        this.report = report;
        this.paper = paper;
        this.concerned = concerned::contains;
        this.whole = whole;
    }

    static void print(Form form, Report report, List<Finding> findings, TableChoice choice, Paper paper) {
        if (choice == TableChoice.none) {
            return;
        }
        boolean whole = choice == TableChoice.all;
        var text = new TableText(report, paper, concerned(findings, whole), whole);
        form.tables().forEach(text::table);
        text.legend();
    }

    /// An equation over a whole column names its two ends only, unless the whole table is shown anyway.
    private static Set<String> concerned(List<Finding> findings, boolean whole) {
        return findings.stream()
                .flatMap(finding -> finding.operands().stream()
                        .limit(whole || finding.operands().size() <= MOST_OPERANDS ? Long.MAX_VALUE : 1))
                .map(Operand::path)
                .collect(Collectors.toSet());
    }

    private void table(Table table) {
        var read = report.tables().get(table.key());
        boolean shown = hasCells(read);
        if (whole) {
            paper.line(2, paper.ink(Ink.STRONG, paper.language().of(table.title())) + "  " + state(read));
        }
        if (shown) {
            table.blocks().forEach(block -> block(table, block));
        }
    }

    private void block(Table table, Block block) {
        var rows = block.rows().stream()
                .filter(row ->
                        whole || block.columns().stream().anyMatch(c -> concerned.test(path(table, block, row, c))))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        var head = new ArrayList<String>();
        head.add(heading(block));
        block.columns().forEach(column -> head.add(paper.language().of(column.label())));
        var grid = new TextGrid(head);
        List<Label> open = List.of();
        for (var row : rows) {
            open = groups(grid, row, open);
            grid.add(line(table, block, row));
        }
        grid.printOn(paper, INDENT);
    }

    /// Spanning labels stand on lines of their own, above the first of their rows.
    private List<Label> groups(TextGrid grid, Row row, List<Label> open) {
        for (int i = 0; i < row.groups().size(); i++) {
            var label = row.groups().get(i);
            if (i >= open.size() || !open.subList(0, i + 1).equals(row.groups().subList(0, i + 1))) {
                grid.add(List.of(
                        TextGrid.Entry.of("  ".repeat(i) + paper.language().of(label), Ink.FAINT)));
            }
        }
        return row.groups();
    }

    private List<TextGrid.Entry> line(Table table, Block block, Row row) {
        var line = new ArrayList<TextGrid.Entry>();
        line.add(TextGrid.Entry.of(
                "  ".repeat(row.groups().size()) + paper.language().of(row.label()), Ink.PLAIN));
        for (Column column : block.columns()) {
            String path = path(table, block, row, column);
            var cell = CellSign.of(report.cell(path), column.unit());
            var signs = Stream.of(cell.sign(), concerned.test(path) ? CellSign.FINDING : null)
                    .filter(Objects::nonNull)
                    .toList();
            used.addAll(signs);
            line.add(cell.entry(signs));
        }
        return line;
    }

    private String heading(Block block) {
        if (block.band() != null) {
            return paper.language().of(block.band());
        }
        return block.groups().stream().map(paper.language()::of).collect(Collectors.joining(" · "));
    }

    private void legend() {
        if (!used.isEmpty()) {
            paper.line(
                    INDENT,
                    paper.ink(
                            Ink.FAINT,
                            used.stream()
                                    .sorted()
                                    .map(sign -> sign.symbol() + " " + paper.say(sign.zh(), sign.en()))
                                    .collect(Collectors.joining("   "))));
        }
    }

    private String state(@Nullable ReportTable read) {
        return switch (read == null ? TableState.ABSENT : read.state()) {
            case COMPLETE -> paper.ink(Ink.GOOD, paper.say("完整", "complete"));
            case PARTIAL -> paper.ink(Ink.DOUBT, paper.say("部分读出", "read in part"));
            case BLANK -> paper.ink(Ink.DOUBT, paper.say("只有空表格", "a grid without values"));
            case LOST -> paper.ink(Ink.BAD, paper.say("表格丢失", "lost: the heading stands, the table does not"));
            case ABSENT -> paper.ink(Ink.BAD, paper.say("没有此表", "absent"));
        };
    }

    private static boolean hasCells(@Nullable ReportTable read) {
        return read != null && (read.state() == TableState.COMPLETE || read.state() == TableState.PARTIAL);
    }

    private static String path(Table table, Block block, Row row, Column column) {
        return table.key() + "." + block.path(row, column);
    }
}
