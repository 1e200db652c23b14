package org.gouji.reader.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.reader.text.CellPath;
import org.gouji.reader.text.MappedText;
import org.jsoup.nodes.Element;

/// The rows of one table, every cell at its physical columns. Only origins are kept: a cell that spans
/// three rows is one piece, on the first of them.
final class HtmlGrid {

    /// The widest span that HTML allows, and far wider than any form.
    private static final int MAX_COLUMNS = 1000;

    /// The most rows that a cell may span in HTML.
    private static final int MAX_ROWSPAN = 65_534;

    /// A cell of the form holds a label or a number; longer text is an article laid out in a table.
    static final int LONGEST_CELL = 500;

    /// No more digits than any number holds.
    private static final int LONGEST_SPAN = 9;

    private final int table;
    private final String tablePath;
    private final List<Line> lines;

    /// The lines before those of the table.
    private final int before;

    /// The cells of the row that is open.
    private final List<Piece> row = new ArrayList<>();

    private String rowPath;

    /// The first column that the row's next cell may take.
    private int column;

    /// The rows that began so far.
    private int rows;

    /// Up to which row (exclusive) each column is taken by a cell from above.
    private int[] takenUntil = new int[16];

    /// The rows of the table of this number go to `lines`.
    HtmlGrid(int number, List<Line> lines) {
        this.table = number;
        this.lines = lines;
        this.before = lines.size();
        this.tablePath = "table[" + number + "]/tr[";
        this.rowPath = CellPath.row(tablePath, 0);
    }

    /// Whether a table holds data. One that holds tables or an article is layout.
    static boolean isData(Element table) {
        int cells = 0;
        for (var inside = table.stream().skip(1).iterator(); inside.hasNext(); ) {
            var element = inside.next();
            String name = element.normalName();
            if (name.equals("table")) {
                return false;
            }
            if (name.equals("td") || name.equals("th")) {
                cells++;
                if (element.text().length() > LONGEST_CELL) {
                    return false;
                }
            }
        }
        return cells > 1;
    }

    void row() {
        endRow();
        rows++;
        rowPath = CellPath.row(tablePath, rows);
    }

    /// No row follows.
    void end() {
        endRow();
    }

    /// Takes the rows back.
    void undo() {
        lines.subList(before, lines.size()).clear();
    }

    private void endRow() {
        column = 0;
        if (!row.isEmpty()) {
            lines.add(new Line(Line.Kind.GRID, row, false, table));
            row.clear();
        }
    }

    /// The path of the next cell.
    CellPath path() {
        return new CellPath(rowPath, row.size() + 1);
    }

    /// A cell with the spans that its tag prints, from 1.
    void cell(int colspan, int rowspan, MappedText text) {
        if (rows == 0) {
            row();
        }
        int number = rows - 1;
        while (column < takenUntil.length && takenUntil[column] > number) {
            column++;
        }
        int span = Math.min(Math.min(colspan, MAX_COLUMNS), MAX_COLUMNS - column);
        if (span <= 0) {
            return;
        }
        take(column, span, number + Math.min(rowspan, MAX_ROWSPAN));
        row.add(new Piece(text, column, span));
        column += span;
    }

    private void take(int column, int span, int until) {
        if (column + span > takenUntil.length) {
            takenUntil = Arrays.copyOf(takenUntil, Math.max(takenUntil.length * 2, column + span));
        }
        Arrays.fill(takenUntil, column, column + span, until);
    }

    /// The span that an attribute prints; 1 where it is no number or is missing.
    static int span(String printed) {
        String value = printed.strip();
        if (value.isEmpty() || value.length() > LONGEST_SPAN) {
            return 1;
        }
        int span = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 1;
            }
            span = span * 10 + digit;
        }
        return Math.max(1, span);
    }
}
