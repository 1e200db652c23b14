package org.gouji.office.word;

import java.util.ArrayList;
import java.util.List;
import org.gouji.office.transcript.TableText;

/// A table of a word processor while it is read. There a cell that spans rows is a cell on each of them, all
/// but the first saying that they continue.
final class WordTable {

    /// Whether a cell goes on from the row above.
    enum Vertical {
        ALONE,
        BEGINS,
        GOES_ON
    }

    private record Cell(String html, int column, int columns, Vertical vertical) {}

    private final List<List<Cell>> rows = new ArrayList<>();
    private int column;

    void row(int columnsBefore) {
        rows.add(new ArrayList<>());
        column = columnsBefore;
    }

    void dropRow() {
        rows.removeLast();
    }

    void cell(String html, int columns, Vertical vertical) {
        if (rows.isEmpty()) {
            row(0);
        }
        rows.getLast().add(new Cell(html, column, columns, vertical));
        column += columns;
    }

    /// The cell before is wider by a cell that was merged into it.
    void widen(int columns) {
        if (rows.isEmpty() || rows.getLast().isEmpty()) {
            cell("", columns, Vertical.ALONE);
            return;
        }
        var last = rows.getLast().removeLast();
        rows.getLast().add(new Cell(last.html(), last.column(), last.columns() + columns, last.vertical()));
        column += columns;
    }

    TableText text() {
        var text = new ArrayList<List<TableText.Cell>>();
        for (int row = 0; row < rows.size(); row++) {
            var cells = new ArrayList<TableText.Cell>();
            for (var cell : rows.get(row)) {
                if (cell.vertical() != Vertical.GOES_ON || !isUnder(row - 1, cell)) {
                    cells.add(new TableText.Cell(cell.html(), cell.column(), cell.columns(), height(row, cell)));
                }
            }
            text.add(cells);
        }
        return new TableText(text);
    }

    private int height(int row, Cell cell) {
        int height = 1;
        if (cell.vertical() != Vertical.ALONE) {
            while (row + height < rows.size() && goesOn(row + height, cell)) {
                height++;
            }
        }
        return height;
    }

    private boolean goesOn(int row, Cell cell) {
        return rows.get(row).stream()
                .anyMatch(other -> other.vertical() == Vertical.GOES_ON
                        && other.column() == cell.column()
                        && other.columns() == cell.columns());
    }

    /// A cell that goes on from none is a cell by itself.
    private boolean isUnder(int row, Cell cell) {
        return row >= 0
                && rows.get(row).stream()
                        .anyMatch(other -> other.vertical() != Vertical.ALONE
                                && other.column() == cell.column()
                                && other.columns() == cell.columns());
    }
}
