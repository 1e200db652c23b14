package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.reader.page.Line;
import org.gouji.reader.page.Piece;

/// The header cells right above a single row of values, one of which is gone with its column: the others are the
/// form's in its order, only one is missing between them, and no cell of the header is blank that may have been
/// another.
final class GoneLeaf {

    private final Labels labels;
    private final List<String> columns;

    /// `columns` are the keys of the form's, in its order.
    GoneLeaf(Labels labels, List<String> columns) {
        this.labels = labels;
        this.columns = columns;
    }

    /// The column that is gone; -1 where the header before a row does not say so.
    int gone(RowGroup row, List<RowGroup> before) {
        var lines = before.stream()
                .map(RowGroup::line)
                .filter(line -> line.kind() == row.line().kind()
                        && line.grid() == row.line().grid())
                .distinct()
                .toList();
        var named = new ArrayList<List<String>>();
        boolean whole = true;
        for (var line : lines) {
            whole &= isWhole(line, named.size());
            line.pieces().stream()
                    .map(this::columns)
                    .filter(names -> !names.isEmpty())
                    .forEach(named::add);
        }
        int gone = named.size() == columns.size() - 1 ? missing(named) : -1;
        boolean sure = gone >= 0 && (areAsWide(row, lines) || (whole && isTold(row)) || isPlaced(row, before, gone));
        return sure ? gone : -1;
    }

    private List<String> columns(Piece piece) {
        return labels.of(piece.text().text()).columns();
    }

    private int missing(List<List<String>> named) {
        int gone = 0;
        while (gone < named.size() && named.get(gone).contains(columns.get(gone))) {
            gone++;
        }
        for (int i = gone; i < named.size(); i++) {
            if (!named.get(i).contains(columns.get(i + 1))) {
                return -1;
            }
        }
        return gone;
    }

    /// Whether the columns that a line names stand side by side: at its beginning, or behind as many blank cells as
    /// columns were named above, and nothing blank behind them.
    private boolean isWhole(Line line, int above) {
        var pieces = line.pieces();
        var leaves = Stream.iterate(0, i -> i + 1)
                .limit(pieces.size())
                .filter(i -> !columns(pieces.get(i)).isEmpty())
                .toList();
        if (leaves.isEmpty()) {
            return true;
        }
        int first = leaves.getFirst();
        int last = leaves.getLast();
        return last - first + 1 == leaves.size()
                && (first == 0 || first == above)
                && pieces.subList(0, first).stream().allMatch(Piece::isBlank)
                && (last + 1 == pieces.size() || !pieces.get(last + 1).isBlank())
                && (line.kind() != Line.Kind.GAPS || isTabbed(line));
    }

    /// Whether one tab parts each cell of a line from the next.
    private static boolean isTabbed(Line line) {
        return PrintedLine.of(line.text()).count('\t') + 1 == line.pieces().size();
    }

    /// Whether blank cells of the row would have left a trace.
    private static boolean isTold(RowGroup row) {
        return switch (row.line().kind()) {
            case GRID, BARS -> true;
            case GAPS -> isTabbed(row.line());
            case TEXT, LONE_CELL -> false;
        };
    }

    /// Whether a grid's header is as wide as its row: no cell of either is missing beside the column.
    private static boolean areAsWide(RowGroup row, List<Line> lines) {
        return row.isGrid()
                && !lines.isEmpty()
                && lines.stream().allMatch(line -> line.end() == row.line().end())
                && lines.stream().flatMap(line -> line.pieces().stream()).noneMatch(Piece::isBlank);
    }

    /// Whether each value stands under its header.
    private boolean isPlaced(RowGroup row, List<RowGroup> before, int gone) {
        var left = new ArrayList<>(columns);
        left.remove(gone);
        var placed = new PlacedLeaves(labels, left).under(row, before);
        return !placed.isEmpty() && placed.stream().noneMatch(Piece::isBlank);
    }
}
