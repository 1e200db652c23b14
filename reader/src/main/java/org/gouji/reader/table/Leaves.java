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

    private final List<Piece> leaves = new ArrayList<>();
    private int grid = -1;

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
            if (!labels.of(piece.text().text()).columns().isEmpty()) {
                leaves.add(piece);
            }
        }
        if (leaves.size() > before) {
            leaves.sort(Comparator.comparingInt(Piece::column));
        }
    }

    /// The piece of each column; empty where the header does not say it of every value, or the row does not
    /// end where the header does.
    List<Piece> under(RowGroup row) {
        var line = row.line();
        if (!row.isGrid() || line.grid() != grid || !isWhole() || end(line.pieces()) != end(leaves)) {
            return List.of();
        }
        var placed = new ArrayList<Piece>();
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
    private static @Nullable Piece under(Piece leaf, List<Piece> pieces) {
        @Nullable Piece found = null;
        for (var piece : pieces) {
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
            if (leaf.column() < end || !labels.of(leaf.text().text()).columns().contains(columns.get(i))) {
                return false;
            }
            end = leaf.column() + leaf.span();
        }
        return true;
    }

    private static int end(List<Piece> pieces) {
        int end = 0;
        for (var piece : pieces) {
            end = Math.max(end, piece.column() + piece.span());
        }
        return end;
    }

    private static boolean isInside(Piece piece, Piece leaf) {
        return piece.column() >= leaf.column() && piece.column() + piece.span() <= leaf.column() + leaf.span();
    }
}
