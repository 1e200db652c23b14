package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.reader.page.Line;
import org.gouji.reader.page.Piece;
import org.jspecify.annotations.Nullable;

/// The header cells of a grid that stand right above values: which physical columns each column of the form
/// covers. Of use where they are as many as the form has, in its order.
final class Leaves {

    private final Labels labels;
    private final List<String> columns;

    private final List<Leaf> leaves = new ArrayList<>();
    private int grid = -1;

    /// A header cell and the keys of the columns that its text may name.
    private record Leaf(Piece piece, List<String> columns) {

        int from() {
            return piece.column();
        }

        int to() {
            return piece.column() + piece.span();
        }
    }

    /// `columns` are the keys of the form's, in its order.
    Leaves(Labels labels, List<String> columns) {
        this.labels = labels;
        this.columns = columns;
    }

    void see(Line line) {
        if (line.kind() != Line.Kind.GRID) {
            return;
        }
        if (line.grid() != grid) {
            leaves.clear();
            grid = line.grid();
        }
        int before = leaves.size();
        for (var piece : line.pieces()) {
            var named = labels.of(piece.text().text()).columns();
            if (!named.isEmpty()) {
                leaves.add(new Leaf(piece, named));
            }
        }
        if (leaves.size() > before) {
            leaves.sort(Comparator.comparingInt(Leaf::from));
        }
    }

    /// The piece of each column; empty where the header does not say it of every value, or the row does not
    /// end where the header does.
    List<Piece> under(RowGroup row) {
        var line = row.line();
        if (!row.isGrid()
                || line.grid() != grid
                || !isWhole()
                || line.end() != leaves.getLast().to()) {
            return List.of();
        }
        var placed = new ArrayList<Piece>(leaves.size());
        for (var leaf : leaves) {
            var piece = under(leaf, line.pieces());
            if (piece == null) {
                return List.of();
            }
            placed.add(piece);
        }
        return filled(placed) == filled(line.pieces()) && areValues(placed) ? placed : List.of();
    }

    private static int filled(List<Piece> pieces) {
        int filled = 0;
        for (var piece : pieces) {
            filled += piece.isBlank() ? 0 : 1;
        }
        return filled;
    }

    private static boolean areValues(List<Piece> pieces) {
        for (var piece : pieces) {
            if (!piece.isBlank() && !ReadCell.isValue(piece.text().text())) {
                return false;
            }
        }
        return true;
    }

    /// The only piece under a header that is not blank, or the first blank one; null where there is none or more.
    private static @Nullable Piece under(Leaf leaf, List<Piece> pieces) {
        @Nullable Piece found = null;
        for (var piece : pieces) {
            if (piece.column() >= leaf.to()) {
                break;
            }
            if (isInside(piece, leaf)) {
                if (found != null && !found.isBlank() && !piece.isBlank()) {
                    return null;
                }
                found = found == null || (found.isBlank() && !piece.isBlank()) ? piece : found;
            }
        }
        return found;
    }

    /// Whether the leaves are the form's columns, one by one.
    private boolean isWhole() {
        if (leaves.size() != columns.size()) {
            return false;
        }
        int end = 0;
        for (int i = 0; i < columns.size(); i++) {
            var leaf = leaves.get(i);
            if (leaf.from() < end || !leaf.columns().contains(columns.get(i))) {
                return false;
            }
            end = leaf.to();
        }
        return true;
    }

    private static boolean isInside(Piece piece, Leaf leaf) {
        return piece.column() >= leaf.from() && piece.column() + piece.span() <= leaf.to();
    }
}
