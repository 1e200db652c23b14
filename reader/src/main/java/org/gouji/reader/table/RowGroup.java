package org.gouji.reader.table;

import java.util.List;
import org.gouji.reader.page.Line;
import org.gouji.reader.page.Piece;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// A label with the pieces that follow it: what may be one row of the form. `line` is the line of cells
/// that it stands on, or one made of the label alone where every cell has a line to itself.
/// With `openEnd` nothing sure stands behind the last value, and other values may follow it at once. With
/// `looseEnd` the last digit of the last value may be the ordinal of the label that follows. `spaced` are the values
/// with the lines of white space between them, which may be empty cells; empty where there are none.
record RowGroup(
        Line line,
        @Nullable MappedText label,
        Labels.Hit hit,
        List<Piece> values,
        Separator separator,
        boolean looseEnd,
        boolean openEnd,
        List<Piece> spaced) {

    /// What parts the values.
    enum Separator {
        /// Cells of a grid, bars, gaps, lines.
        CELLS,
        /// Single blanks, which also stand inside numbers.
        BLANKS,
        /// Nothing at all.
        NONE
    }

    RowGroup {
        values = List.copyOf(values);
    }

    RowGroup(Line line, @Nullable MappedText label, Labels.Hit hit, List<Piece> values, Separator separator) {
        this(line, label, hit, values, separator, false, false, List.of());
    }

    RowGroup with(List<Piece> others) {
        return others.equals(values)
                ? this
                : new RowGroup(line, label, hit, others, separator, looseEnd, openEnd, List.of());
    }

    /// With the lines of white space as empty cells where the row then has as many cells as the form has `columns`
    /// and without them has not; null where it has not. One such line alone may be nothing but space.
    @Nullable RowGroup withBlanks(int columns) {
        boolean fits = values.isEmpty() ? columns > 1 && spaced.size() >= columns : spaced.size() == columns;
        return fits && values.size() < columns ? with(spaced.subList(0, columns)) : null;
    }

    /// Where only lines or gaps part the cells, a blank one leaves no trace and a short row cannot be
    /// placed.
    boolean blanksAreLost() {
        return line.kind() == Line.Kind.TEXT || line.kind() == Line.Kind.GAPS;
    }

    /// Nothing but their order says which cell the values are.
    boolean isOrdered() {
        return blanksAreLost() || line.kind() == Line.Kind.LONE_CELL;
    }

    boolean isGrid() {
        return line.kind() == Line.Kind.GRID;
    }

    boolean isFilled() {
        for (var value : values) {
            if (!value.isBlank()) {
                return true;
            }
        }
        return false;
    }

    long filled() {
        long count = 0;
        for (var value : values) {
            count += value.isBlank() ? 0 : 1;
        }
        return count;
    }

    /// Whether the row has cells for values and no word in its label.
    boolean isUnlabelled() {
        return label == null && !values.isEmpty() && values.stream().allMatch(v -> v.isBlank() || isValue(v));
    }

    private static boolean isValue(Piece piece) {
        return ReadCell.isValue(piece.text().text());
    }

    /// Whether all values stand on one line of the original.
    boolean isOnOneLine() {
        var texts = values.stream().map(Piece::text).filter(t -> t.length() > 0).toList();
        if (texts.isEmpty()) {
            return true;
        }
        String original = texts.getFirst().original().text();
        int from = texts.getFirst().start(0);
        int to = texts.getLast().start(0);
        return original.substring(from, to).lines().limit(2).count() <= 1;
    }

    String raw() {
        return String.join(" ", values.stream().map(v -> v.text().raw()).toList())
                .strip();
    }
}
