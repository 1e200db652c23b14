package org.gouji.samples.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gouji.contracts.form.Block;
import org.gouji.contracts.form.Column;
import org.gouji.contracts.form.Label;
import org.gouji.contracts.form.Row;
import org.gouji.contracts.form.Table;
import org.gouji.samples.GeneratedReport;
import org.gouji.samples.page.Grid.GridCell;

/// Prints a list of indicators: one header, then a row each with its unit and its values.
final class IndicatorGrid {

    private static final String NO_UNIT = "——";
    private static final String YEAR = "this_year";

    private final Table table;
    private final GeneratedReport report;
    private final boolean spare;
    private final Wording wording;

    private IndicatorGrid(Table table, GeneratedReport report, boolean spare, Wording wording) {
        this.table = table;
        this.report = report;
        this.spare = spare;
        this.wording = wording;
    }

    static Grid of(Table table, GeneratedReport report, boolean spareColumn, Wording wording) {
        return new IndicatorGrid(table, report, spareColumn, wording).grid();
    }

    private Grid grid() {
        var rows = new ArrayList<List<GridCell>>();
        rows.add(header(table.blocks().getFirst()));
        for (var block : table.blocks()) {
            Label band = block.band();
            if (band != null) {
                rows.add(band(band, block.columns().size()));
            }
            block.rows().forEach(row -> rows.add(row(block, row)));
        }
        return new Grid(rows.getFirst().size(), rows);
    }

    private List<GridCell> header(Block block) {
        boolean annex = block.columns().size() > 1;
        var cells = new ArrayList<GridCell>();
        cells.add(label(wording.label(Objects.requireNonNull(block.corner()))));
        cells.add(label(annex ? "计量单位" : "单位"));
        block.columns().forEach(column -> cells.add(label(head(column))));
        return spared(cells);
    }

    private String head(Column column) {
        return column.key().equals(YEAR) ? report.year() + "年度" : column.label().zh();
    }

    /// A heading of several rows has no unit and no values.
    private List<GridCell> band(Label band, int columns) {
        var cells = new ArrayList<GridCell>();
        cells.add(label(wording.label(band)));
        cells.add(label(NO_UNIT));
        for (int i = 0; i < columns; i++) {
            cells.add(label(""));
        }
        return spared(cells);
    }

    private List<GridCell> row(Block block, Row row) {
        var cells = new ArrayList<GridCell>();
        cells.add(label(wording.label(Objects.requireNonNull(row.label()))));
        cells.add(label(Objects.requireNonNull(row.unit())));
        for (var column : block.columns()) {
            String path = table.key() + "." + block.path(row, column);
            cells.add(new GridCell(wording.number(report.cell(path), column), 1, 1, path));
        }
        return spared(cells);
    }

    private List<GridCell> spared(List<GridCell> cells) {
        if (spare) {
            cells.add(label(""));
        }
        return cells;
    }

    private static GridCell label(String text) {
        return GridCell.label(text, 1, 1);
    }
}
