package org.gouji.reader.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.reader.page.Line;
import org.gouji.reader.page.Piece;
import org.jspecify.annotations.Nullable;

/// Where the rows of each grid end. A row that ends elsewhere than most has a cell too many or too few: its
/// physical columns are no proof, and neither is the place of its blank cells. Where spans are lost, rows
/// are alike only when as many labels stand before their values.
final class Edges {

    /// Fewer rows beside one another show no rule.
    private static final int FEWEST_ROWS = 5;

    /// Of so many rows one may have another number of cells.
    private static final int ROWS_TO_EACH_OTHER = 10;

    private record Shape(Line.Kind kind, int grid, int labels) {}

    private final List<RowGroup> groups;

    /// Where most rows of each shape end; counted when it is asked for, which most pages never do.
    private @Nullable Map<Shape, Integer> usual;

    Edges(List<RowGroup> groups) {
        this.groups = groups;
    }

    private static Map<Shape, Integer> usual(List<RowGroup> groups) {
        var usual = new HashMap<Shape, Integer>();
        var counts = new HashMap<Shape, Map<Integer, Integer>>();
        for (var group : groups) {
            if (group.line().pieces().size() > 1) {
                counts.computeIfAbsent(shape(group), shape -> new HashMap<>())
                        .merge(group.line().end(), 1, Integer::sum);
            }
        }
        counts.forEach((shape, edges) -> edges.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(edge -> usual.put(shape, edge.getKey())));
        return usual;
    }

    /// A row whose cells stand on lines of their own has no edge.
    boolean isUsual(RowGroup group) {
        if (group.line().pieces().size() <= 1) {
            return true;
        }
        var known = usual == null ? usual(groups) : usual;
        usual = known;
        return known.getOrDefault(shape(group), -1) == group.line().end();
    }

    /// Whether nearly all labelled rows of the same lines have as many cells behind their labels as this one: then
    /// no blank cell of a label stands before the values.
    boolean isEven(RowGroup row) {
        int alike = 0;
        int others = 0;
        for (var group : groups) {
            boolean counts = group.hit().isRow() && isOfSameLines(group, row);
            if (counts && isAsLong(group.values(), row.values().size())) {
                alike++;
            } else if (counts) {
                others++;
            }
        }
        return alike >= FEWEST_ROWS && others * ROWS_TO_EACH_OTHER <= alike && isUsual(row);
    }

    /// The cells behind the labels of the rows of the same lines that have as many as this one, itself among them.
    List<List<Piece>> alike(RowGroup row) {
        return groups.stream()
                .filter(group -> group.hit().isRow()
                        && isOfSameLines(group, row)
                        && group.values().size() == row.values().size())
                .map(RowGroup::values)
                .toList();
    }

    private static boolean isOfSameLines(RowGroup group, RowGroup other) {
        return group.line().kind() == other.line().kind()
                && group.line().grid() == other.line().grid();
    }

    /// One blank more at the end fills the row up.
    private static boolean isAsLong(List<Piece> values, int length) {
        return values.size() == length
                || (values.size() == length + 1 && values.getLast().isBlank());
    }

    private static Shape shape(RowGroup group) {
        int before = group.line().pieces().size() - group.values().size();
        return new Shape(group.line().kind(), group.line().grid(), group.isGrid() ? 0 : before);
    }
}
