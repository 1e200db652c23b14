package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.List;
import org.gouji.reader.page.Piece;
import org.gouji.reader.text.MappedText;

/// From where to where something stands on its line, in characters: where blanks put cells in their places, every
/// character is one place wide.
record Stretch(int from, int to) {

    static Stretch of(Piece piece) {
        int start = PrintedLine.of(piece.text()).start();
        return new Stretch(piece.text().start() - start, piece.text().end() - start);
    }

    boolean touches(Stretch other) {
        return from < other.to && other.from < to;
    }

    Stretch with(Stretch other) {
        return new Stretch(Math.min(from, other.from), Math.max(to, other.to));
    }

    /// A row's numbers under its columns, which are apart from one another, with empty cells under the others; none
    /// where two numbers stand under one, one stands under none or two, or something is no number.
    static List<Piece> placed(RowGroup row, List<Stretch> columns) {
        var placed = new ArrayList<Piece>();
        int value = 0;
        var values = row.values();
        for (int c = 0; c < columns.size(); c++) {
            boolean here = value < values.size() && of(values.get(value)).touches(columns.get(c));
            if (here && c + 1 < columns.size() && of(values.get(value)).touches(columns.get(c + 1))) {
                return List.of();
            }
            placed.add(here ? values.get(value) : blank(row));
            value += here ? 1 : 0;
        }
        boolean numbers =
                values.stream().allMatch(v -> ReadCell.isValue(v.text().text()));
        return numbers && value == values.size() ? placed : List.of();
    }

    /// An empty cell of a row.
    static Piece blank(RowGroup row) {
        var text = row.values().isEmpty()
                ? row.line().text()
                : row.values().getFirst().text();
        return new Piece(MappedText.of(text.original(), text.end(), text.end()), 0, 1);
    }
}
