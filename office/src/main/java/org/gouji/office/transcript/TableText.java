package org.gouji.office.transcript;

import java.util.ArrayList;
import java.util.List;

/// A table as it is written: rows of cells at their columns, those under a spanning cell left out.
public record TableText(List<List<Cell>> rows) {

    /// `html` is escaped text, its lines parted by `<br>`.
    public record Cell(String html, int column, int colspan, int rowspan) {

        public boolean isBlank() {
            return html.isBlank();
        }

        public int end() {
            return column + colspan;
        }

        public Cell taller(int rows) {
            return new Cell(html, column, colspan, rowspan + rows);
        }
    }

    public TableText {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// The width of the widest row.
    public int width() {
        return rows.stream().flatMap(List::stream).mapToInt(Cell::end).max().orElse(0);
    }

    /// Whether it has a cell beside another: one cell is a frame around text.
    public boolean isTable() {
        return rows.stream().mapToInt(List::size).sum() > 1;
    }

    public String html() {
        var html = new StringBuilder("<table>\n");
        for (var row : filled().rows()) {
            html.append("<tr>");
            for (var cell : row) {
                html.append("<td").append(span("rowspan", cell.rowspan())).append(span("colspan", cell.colspan()));
                html.append('>').append(cell.html()).append("</td>");
            }
            html.append("</tr>\n");
        }
        return html.append("</table>\n").toString();
    }

    private static String span(String name, int value) {
        return value == 1 ? "" : " " + name + "=\"" + value + "\"";
    }

    /// The same table with a blank cell wherever a row leaves a column open, so that every cell stands at
    /// its column when the rows are read from left to right.
    private TableText filled() {
        int[] takenUntil = new int[width()];
        var filled = new ArrayList<List<Cell>>();
        for (int row = 0; row < rows.size(); row++) {
            var cells = new ArrayList<Cell>();
            int column = 0;
            for (var cell : rows.get(row)) {
                for (; column < cell.column(); column++) {
                    if (takenUntil[column] <= row) {
                        cells.add(new Cell("", column, 1, 1));
                    }
                }
                cells.add(cell);
                for (; column < cell.end(); column++) {
                    takenUntil[column] = row + cell.rowspan();
                }
            }
            filled.add(cells);
        }
        return new TableText(filled);
    }
}
