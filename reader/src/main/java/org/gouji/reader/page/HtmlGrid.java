package org.gouji.reader.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.reader.text.MappedText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The rows of one table, every cell at its physical columns. Only origins are kept: a cell that spans
/// three rows is one piece, on the first of them.
final class HtmlGrid {

    /// The widest span that HTML allows, and far wider than any form.
    private static final int MAX_COLUMNS = 1000;

    /// The most rows that a cell may span in HTML.
    private static final int MAX_ROWSPAN = 65_534;

    /// A cell of the form holds a label or a number; longer text is an article laid out in a table.
    static final int LONGEST_CELL = 500;

    private final int number;
    private final List<List<Piece>> rows = new ArrayList<>();

    /// Up to which row (exclusive) each column is taken by a cell from above.
    private int[] takenUntil = new int[16];

    HtmlGrid(int number) {
        this.number = number;
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
        rows.add(new ArrayList<>());
    }

    String path() {
        int row = rows.size();
        return "table[" + number + "]/tr[" + row + "]/td["
                + (row == 0 ? 1 : rows.getLast().size() + 1) + "]";
    }

    /// A cell with the spans that its tag prints.
    void cell(@Nullable String colspan, @Nullable String rowspan, MappedText text) {
        if (rows.isEmpty()) {
            row();
        }
        int row = rows.size() - 1;
        int column = 0;
        while (column < takenUntil.length && takenUntil[column] > row) {
            column++;
        }
        int span = Math.min(span(colspan, MAX_COLUMNS), MAX_COLUMNS - column);
        if (span <= 0) {
            return;
        }
        take(column, span, row + span(rowspan, MAX_ROWSPAN));
        rows.getLast().add(new Piece(text, column, span));
    }

    private void take(int column, int span, int until) {
        if (column + span > takenUntil.length) {
            takenUntil = Arrays.copyOf(takenUntil, Math.max(takenUntil.length * 2, column + span));
        }
        Arrays.fill(takenUntil, column, column + span, until);
    }

    private static int span(@Nullable String printed, int most) {
        String value = printed == null ? "" : printed.strip();
        if (value.isEmpty() || value.length() > 9 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        return Math.clamp(Integer.parseInt(value), 1, most);
    }

    List<Line> lines() {
        return rows.stream()
                .filter(row -> !row.isEmpty())
                .map(row -> new Line(Line.Kind.GRID, row, false, number))
                .toList();
    }
}
