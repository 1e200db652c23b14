package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.List;
import org.gouji.reader.page.Line;
import org.gouji.reader.page.Piece;
import org.jspecify.annotations.Nullable;

/// Which piece of a row is which column. Nothing is placed by taste: either the header says it, or there
/// are exactly as many cells as columns, or the blank cells around leave one way only.
record Placement(List<Piece> pieces, boolean byHeader) {

    /// Null where nothing says it.
    static @Nullable Placement of(RowGroup row, FormRow form, Headers headers) {
        if (row.isGrid()) {
            var placed = byHeader(
                    row.values(), headers.positions(form.keys(), row.line().grid()));
            boolean whole = placed != null && !placed.hasBlank() && !placed.shares();
            if (placed != null && (whole || headers.isUsual(row))) {
                return placed;
            }
        }
        var placed = byCount(row, form);
        boolean sure = placed != null
                && (!placed.hasBlank() || (row.isGrid() ? isUnderHeader(row, form, headers) : headers.isUsual(row)))
                && !mayBePadded(row, placed, headers);
        return sure ? placed : byFilled(row, form, headers);
    }

    /// Whether a header says nothing against a row with blank cells that has no total: one that names all columns ends
    /// where the row does,
    /// and one that names some of them lost a column.
    private static boolean isUnderHeader(RowGroup row, FormRow form, Headers headers) {
        int grid = row.line().grid();
        boolean named = headers.positions(form.keys(), grid).length > 0;
        return !row.isFilled()
                || !form.equations().isEmpty()
                || (named ? headers.isUsual(row) : !headers.lacks(form.keys(), grid));
    }

    /// Empty cells between the values, in the same places of all rows. Where spans are lost, a row with a cell too few
    /// is filled up at its end.
    private static @Nullable Placement byFilled(RowGroup row, FormRow form, Headers headers) {
        if (row.blanksAreLost() || form.columns() == 1 || row.values().size() <= form.columns()) {
            return null;
        }
        var pieces = FilledColumns.of(row.values(), headers.alike(row), form.columns());
        var placed = pieces.isEmpty() ? null : new Placement(pieces, false);
        return placed == null || (!row.isGrid() && placed.hasBlank()) ? null : placed;
    }

    /// Between bars a row with a cell too few is filled up at its end: a blank there may be any of its cells. So
    /// may one at its beginning, where blanks of the label's cells stand, unless other rows show that none do.
    private static boolean mayBePadded(RowGroup row, Placement placed, Headers headers) {
        return row.line().kind() == Line.Kind.BARS
                && row.filled() > 0
                && (placed.pieces().getLast().isBlank()
                        || (placed.pieces().getFirst().isBlank() && !headers.isEven(row)));
    }

    /// Every column's header position is covered by one piece, and no filled piece is left over. A piece
    /// that covers several columns may only be blank or say that there is nothing. A grid's pieces stand in the
    /// order of their columns, as the positions do.
    private static @Nullable Placement byHeader(List<Piece> values, int[] positions) {
        if (positions.length == 0) {
            return null;
        }
        if (areJust(values, positions)) {
            return mayBeShifted(values, positions[0], values) ? null : new Placement(values, true);
        }
        var placed = new ArrayList<Piece>(positions.length);
        int at = 0;
        int free = 0;
        for (int position : positions) {
            at = notBefore(position, values, at);
            if (at == values.size() || !isBlank(values, free, at)) {
                return null;
            }
            var piece = values.get(at);
            if (!piece.covers(position) || (at < free && isNumber(piece))) {
                return null;
            }
            placed.add(piece);
            free = at + 1;
        }
        return !isBlank(values, free, values.size()) || mayBeShifted(values, positions[0], placed)
                ? null
                : new Placement(placed, true);
    }

    /// Whether each column has a piece of its own, and there is no other: nearly all rows.
    private static boolean areJust(List<Piece> values, int[] positions) {
        if (values.size() != positions.length) {
            return false;
        }
        int end = 0;
        for (int i = 0; i < positions.length; i++) {
            var piece = values.get(i);
            if (piece.column() < end || !piece.covers(positions[i])) {
                return false;
            }
            end = piece.column() + piece.span();
        }
        return true;
    }

    /// The first piece from `from` on that does not end before a physical column.
    private static int notBefore(int position, List<Piece> values, int from) {
        int at = from;
        while (at < values.size() && values.get(at).column() + values.get(at).span() <= position) {
            at++;
        }
        return at;
    }

    /// A blank cell before the first column and a blank in the last: the row may stand one place to the
    /// left, under a label whose span lies.
    private static boolean mayBeShifted(List<Piece> values, int first, List<Piece> placed) {
        return placed.getLast().isBlank()
                && values.stream().anyMatch(v -> v.column() < first && v.isBlank())
                && !isBlank(placed);
    }

    private static boolean isNumber(Piece piece) {
        return piece.text().text().chars().anyMatch(Character::isDigit);
    }

    /// Whether a piece is more than one column: a row with a cell too few may have been drawn so.
    private boolean shares() {
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).column() == pieces.get(i - 1).column()) {
                return true;
            }
        }
        return false;
    }

    boolean hasBlank() {
        for (var piece : pieces) {
            if (piece.isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Placement byCount(RowGroup row, FormRow form) {
        var values = row.values();
        int columns = form.columns();
        if (values.size() == columns) {
            return new Placement(values, false);
        }
        if (values.size() < columns || row.blanksAreLost()) {
            return null;
        }
        var offsets = new ArrayList<Integer>();
        for (int offset = 0; offset + columns <= values.size(); offset++) {
            if (isBlank(values, 0, offset) && isBlank(values, offset + columns, values.size())) {
                offsets.add(offset);
            }
        }
        boolean certain = offsets.size() == 1 || (!offsets.isEmpty() && isBlank(values));
        if (!certain) {
            var ending = row.isGrid() || form.equations().isEmpty() ? null : ending(row, offsets, columns);
            return ending == null ? leftmost(values, columns) : ending;
        }
        // A grid keeps its blank cells, so that one too many may stand anywhere, also among the values.
        var placed = at(values, offsets.getFirst(), columns);
        return row.isGrid() && placed.hasBlank() && !isBlank(values) ? null : placed;
    }

    /// A row with a single column whose cell spans several: the first is the value, the others are its span.
    private static @Nullable Placement leftmost(List<Piece> values, int columns) {
        return columns == 1 && values.stream().filter(v -> !v.isBlank()).count() == 1
                ? new Placement(values.stream().filter(v -> !v.isBlank()).toList(), false)
                : null;
    }

    /// The last cell of a row that has a sum is its total. Only one way has a value there; a total without anything
    /// beside it must be zero.
    private static @Nullable Placement ending(RowGroup row, List<Integer> offsets, int columns) {
        var values = row.values();
        var ways = offsets.stream()
                .filter(offset -> !values.get(offset + columns - 1).isBlank())
                .toList();
        if (ways.size() != 1) {
            return null;
        }
        var placed = at(values, ways.getFirst(), columns);
        boolean alone = row.filled() == 1;
        return alone && !placed.pieces().getLast().text().text().equals("0") ? null : placed;
    }

    private static Placement at(List<Piece> values, int offset, int columns) {
        return new Placement(values.subList(offset, offset + columns), false);
    }

    private static boolean isBlank(List<Piece> pieces) {
        return isBlank(pieces, 0, pieces.size());
    }

    private static boolean isBlank(List<Piece> pieces, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!pieces.get(i).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
