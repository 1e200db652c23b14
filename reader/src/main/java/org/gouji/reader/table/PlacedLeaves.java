package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.reader.page.Line;
import org.gouji.reader.page.Piece;

/// The header cells that stand right above values where blanks put everything in its place. Of use where they are the
/// form's columns, all of them, in its order.
final class PlacedLeaves {

    private final Labels labels;
    private final List<String> columns;
    private final List<Leaf> leaves = new ArrayList<>();

    /// A header cell and the keys of the columns that its text may name.
    private record Leaf(Stretch stretch, List<String> columns) {}

    /// `columns` are the keys of the form's, in its order.
    PlacedLeaves(Labels labels, List<String> columns) {
        this.labels = labels;
        this.columns = columns;
    }

    /// The cells under the header cells of the groups before a row; none where the header does not say it of every
    /// number.
    List<Piece> under(RowGroup row, List<RowGroup> before) {
        if (row.line().kind() != Line.Kind.GAPS) {
            return List.of();
        }
        before.stream()
                .map(RowGroup::line)
                .filter(line -> line.kind() == Line.Kind.GAPS || line.isProse())
                .flatMap(line -> line.pieces().stream())
                .forEach(this::see);
        leaves.sort(Comparator.comparingInt(leaf -> leaf.stretch().from()));
        return isWhole()
                ? Stretch.placed(row, leaves.stream().map(Leaf::stretch).toList())
                : List.of();
    }

    private void see(Piece piece) {
        var named = labels.of(piece.text().text()).columns();
        if (!named.isEmpty()) {
            leaves.add(new Leaf(Stretch.of(piece), named));
        }
    }

    /// Whether the leaves are the form's columns, one by one.
    private boolean isWhole() {
        if (leaves.size() != columns.size()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            var leaf = leaves.get(i);
            boolean apart = i == 0 || !leaf.stretch().touches(leaves.get(i - 1).stretch());
            if (!apart || !leaf.columns().contains(columns.get(i))) {
                return false;
            }
        }
        return true;
    }
}
