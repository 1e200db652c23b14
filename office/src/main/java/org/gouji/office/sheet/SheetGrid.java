package org.gouji.office.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gouji.office.transcript.Refusal;
import org.jspecify.annotations.Nullable;

/// What a sheet shows: its visible rows and columns, counted anew. A merged cell stands where it begins.
record SheetGrid(List<List<Shown>> rows) {

    /// The largest form has thirty-two rows, and a whole report some two hundred.
    private static final int MOST_ROWS = 5_000;

    private static final int MOST_COLUMNS = 200;

    /// A cell: its text, escaped; where it stands; how many shown columns and rows it spans.
    record Shown(String html, int column, int columns, int rows, boolean bordered) {

        boolean isBlank() {
            return html.isBlank();
        }
    }

    static SheetGrid of(Sheet sheet) throws Refusal {
        var texts = new CellTexts();
        var merged = new HashMap<CellAddress, CellRangeAddress>();
        for (var region : sheet.getMergedRegions()) {
            merged.put(new CellAddress(region.getFirstRow(), region.getFirstColumn()), region);
        }
        var inside = inside(sheet);
        var rows = new ArrayList<List<Shown>>();
        int last = -1;
        for (var row : sheet) {
            if (row.getZeroHeight()) {
                continue;
            }
            if (rows.size() >= MOST_ROWS) {
                throw Refusal.tooComplex("more than " + MOST_ROWS + " rows", "行数过多");
            }
            if (last >= 0 && row.getRowNum() > last + 1 && !rows.isEmpty()) {
                rows.add(List.of());
            }
            last = row.getRowNum();
            var cells = new ArrayList<Shown>();
            for (var cell : row) {
                if (cell.getColumnIndex() < MOST_COLUMNS
                        && !sheet.isColumnHidden(cell.getColumnIndex())
                        && !inside.contains(cell.getAddress())) {
                    cells.add(shown(sheet, cell, merged.get(cell.getAddress()), texts));
                }
            }
            rows.add(cells);
        }
        return new SheetGrid(rows);
    }

    /// The cells under a merged one, which hold nothing that is shown.
    private static Set<CellAddress> inside(Sheet sheet) throws Refusal {
        var inside = new HashSet<CellAddress>();
        for (var region : sheet.getMergedRegions()) {
            if (inside.size() > MOST_ROWS * 20) {
                throw Refusal.tooComplex("its merged cells cover too much", "合并单元格过多");
            }
            for (int row = region.getFirstRow();
                    row <= Math.min(region.getLastRow(), region.getFirstRow() + MOST_ROWS);
                    row++) {
                for (int column = region.getFirstColumn();
                        column <= Math.min(region.getLastColumn(), MOST_COLUMNS);
                        column++) {
                    if (row != region.getFirstRow() || column != region.getFirstColumn()) {
                        inside.add(new CellAddress(row, column));
                    }
                }
            }
        }
        return inside;
    }

    private static Shown shown(Sheet sheet, Cell cell, @Nullable CellRangeAddress region, CellTexts texts) {
        int column = visible(sheet, 0, cell.getColumnIndex());
        int columns = 1;
        int rows = 1;
        if (region != null) {
            columns = visible(sheet, region.getFirstColumn(), Math.min(region.getLastColumn(), MOST_COLUMNS) + 1);
            rows = visibleRows(
                    sheet, region.getFirstRow(), Math.min(region.getLastRow(), region.getFirstRow() + MOST_ROWS));
        }
        boolean bordered = cell.getCellStyle().getBorderBottom() != BorderStyle.NONE
                || cell.getCellStyle().getBorderTop() != BorderStyle.NONE;
        return new Shown(texts.html(cell), column, Math.max(1, columns), Math.max(1, rows), bordered);
    }

    private static int visible(Sheet sheet, int from, int to) {
        int count = 0;
        for (int column = from; column < to; column++) {
            count += sheet.isColumnHidden(column) ? 0 : 1;
        }
        return count;
    }

    private static int visibleRows(Sheet sheet, int from, int to) {
        int count = 0;
        for (int i = from; i <= to; i++) {
            var row = sheet.getRow(i);
            count += row != null && row.getZeroHeight() ? 0 : 1;
        }
        return count;
    }
}
