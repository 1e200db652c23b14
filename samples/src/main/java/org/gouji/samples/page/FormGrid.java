package org.gouji.samples.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.contracts.form.Block;
import org.gouji.contracts.form.Column;
import org.gouji.contracts.form.Label;
import org.gouji.contracts.form.Row;
import org.gouji.contracts.form.Table;
import org.gouji.samples.GeneratedReport;
import org.gouji.samples.page.Grid.GridCell;
import org.gouji.samples.page.HeaderRows.Head;

/// Prints a table of the form with a report's figures, its spans as the form has them. With `spare` one
/// more physical column is laid under each block, as pages do whose grid has five columns for four.
final class FormGrid {

    private final Table table;
    private final GeneratedReport report;
    private final int spare;
    private final Wording wording;
    private final List<List<GridCell>> rows = new ArrayList<>();

    private FormGrid(Table table, GeneratedReport report, int spare, Wording wording) {
        this.table = table;
        this.report = report;
        this.spare = spare;
        this.wording = wording;
    }

    static Grid of(Table table, GeneratedReport report, boolean spareColumn, Wording wording) {
        if (table.arrangement() == Table.Arrangement.INDICATORS) {
            return IndicatorGrid.of(table, report, spareColumn, wording);
        }
        boolean stacked = table.arrangement() == Table.Arrangement.STACKED;
        return new FormGrid(table, report, spareColumn && stacked ? 1 : 0, wording).grid(stacked);
    }

    private Grid grid(boolean stacked) {
        if (stacked) {
            table.blocks().forEach(this::block);
        } else {
            sideBySide();
        }
        return new Grid(width(), rows);
    }

    private int width() {
        return rows.getFirst().stream().mapToInt(GridCell::colspan).sum();
    }

    private void block(Block block) {
        int labels = labelColumns(block);
        int widest = table.blocks().stream()
                        .mapToInt(other ->
                                other.columns().stream().mapToInt(Column::span).sum() + labelColumns(other))
                        .max()
                        .orElseThrow()
                + spare;
        var heads = heads(block, widest - labels);
        if (block.band() != null) {
            rows.add(List.of(GridCell.label(wording.label(block.band()), 1, widest)));
        }
        int first = rows.size();
        rows.addAll(HeaderRows.of(heads));
        var corner = Objects.requireNonNull(block.corner());
        rows.get(first).addFirst(GridCell.label(wording.label(corner), HeaderRows.depth(heads), labels));
        var filled = filled(block);
        for (int i = 0; i < filled.size(); i++) {
            rows.add(row(block, filled, i, labels, heads));
        }
    }

    /// A row without a cell in the report is one that the body left out.
    private List<Row> filled(Block block) {
        return block.rows().stream()
                .filter(row -> block.columns().stream()
                        .anyMatch(column -> report.cells().containsKey(path(block, row, column))))
                .toList();
    }

    private String path(Block block, Row row, Column column) {
        return table.key() + "." + block.path(row, column);
    }

    /// What the block leaves of the table's width goes to its last column.
    private List<Head> heads(Block block, int width) {
        var heads = new ArrayList<Head>();
        int left = width;
        for (var column : block.columns()) {
            boolean last = column.equals(block.columns().getLast());
            heads.add(new Head(path(block, column), last ? left : column.span()));
            left -= column.span();
        }
        return heads;
    }

    private List<String> path(Block block, Column column) {
        var over = Stream.ofNullable(block.over());
        return Stream.of(over, block.groups().stream(), column.groups().stream(), Stream.of(column.label()))
                .flatMap(labels -> labels)
                .map(label -> wording.header(label, column, report.title().hashCode()))
                .toList();
    }

    private List<GridCell> row(Block block, List<Row> filled, int index, int labels, List<Head> heads) {
        var row = filled.get(index);
        var cells = new ArrayList<GridCell>();
        for (int depth = 0; depth < row.groups().size(); depth++) {
            if (index == 0 || !sameGroup(filled.get(index - 1), row, depth)) {
                cells.add(GridCell.label(wording.label(row.groups().get(depth)), height(filled, index, depth), 1));
            }
        }
        Label label = row.label();
        if (label != null) {
            cells.add(GridCell.label(
                    wording.label(label), 1, labels - row.groups().size()));
        }
        for (int i = 0; i < heads.size(); i++) {
            cells.add(value(block, row, block.columns().get(i), heads.get(i).span()));
        }
        return cells;
    }

    private static int height(List<Row> filled, int index, int depth) {
        int end = index + 1;
        while (end < filled.size() && sameGroup(filled.get(index), filled.get(end), depth)) {
            end++;
        }
        return end - index;
    }

    private static boolean sameGroup(Row one, Row other, int depth) {
        return other.groups().size() > depth
                && one.groups().size() > depth
                && one.groups().subList(0, depth + 1).equals(other.groups().subList(0, depth + 1));
    }

    private void sideBySide() {
        var heads = table.blocks().stream()
                .flatMap(block -> block.columns().stream().map(column -> new Head(path(block, column), column.span())))
                .toList();
        rows.addAll(HeaderRows.of(heads));
        var row = table.blocks().getFirst().rows().getFirst();
        rows.add(table.blocks().stream()
                .flatMap(block -> block.columns().stream().map(column -> value(block, row, column, column.span())))
                .toList());
    }

    private GridCell value(Block block, Row row, Column column, int span) {
        String path = path(block, row, column);
        String mark = report.marks().get(path);
        return new GridCell(mark == null ? wording.number(report.cell(path), column) : mark, 1, span, path);
    }

    private static int labelColumns(Block block) {
        return 1
                + block.rows().stream()
                        .mapToInt(row -> row.groups().size())
                        .max()
                        .orElse(0);
    }
}
