package org.gouji.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.form.Block;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Label;
import org.gouji.contracts.form.Row;
import org.gouji.contracts.form.Table;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Report;
import org.jspecify.annotations.Nullable;

/// The rows of the tables that findings speak of, the cells themselves marked with a star. An equation
/// over a whole column names its two ends only.
final class ConcernedRows {

    /// Findings with more operands speak of a whole column: printing it would be printing the table.
    private static final int MOST_OPERANDS = 8;

    private ConcernedRows() {}

    static String print(Form form, Report report, List<Finding> findings) {
        var concerned = findings.stream()
                .flatMap(finding -> finding.operands().stream()
                        .limit(finding.operands().size() > MOST_OPERANDS ? 1 : MOST_OPERANDS))
                .map(Operand::path)
                .collect(Collectors.toSet());
        var rows = new LinkedHashMap<Block, List<Row>>();
        var tables = new LinkedHashMap<Block, Table>();
        for (var place : form.places()) {
            if (concerned.contains(place.fullPath())) {
                tables.put(place.block(), place.table());
                var ofBlock = rows.computeIfAbsent(place.block(), _ -> new ArrayList<>());
                if (!ofBlock.contains(place.row())) {
                    ofBlock.add(place.row());
                }
            }
        }
        return rows.entrySet().stream()
                .map(block -> grid(tables, block, report, concerned).print())
                .collect(Collectors.joining());
    }

    private static TextGrid grid(
            Map<Block, Table> tables, Map.Entry<Block, List<Row>> entry, Report report, Set<String> concerned) {
        var block = entry.getKey();
        var table = Objects.requireNonNull(tables.get(block));
        var head = new ArrayList<String>();
        head.add(block.groups().stream().map(Label::zh).collect(Collectors.joining(" ")));
        block.columns().forEach(column -> head.add(column.label().zh()));
        var grid = new TextGrid(head);
        for (var row : entry.getValue()) {
            var line = new ArrayList<String>();
            line.add(name(row.label()));
            for (var column : block.columns()) {
                String path = table.key() + "." + block.path(row, column);
                line.add(value(report.cell(path).orElse(new Cell.Lost())) + (concerned.contains(path) ? "*" : " "));
            }
            grid.add(line);
        }
        return grid;
    }

    private static String name(@Nullable Label label) {
        return label == null ? "" : label.zh();
    }

    private static String value(Cell cell) {
        return switch (cell) {
            case Cell.Numeric number -> number.value().toPlainString();
            case Cell.Blank _ -> "空";
            case Cell.NotApplicable none -> none.raw();
            case Cell.Illegible _ -> "?";
            case Cell.Lost _ -> "缺";
        };
    }
}
