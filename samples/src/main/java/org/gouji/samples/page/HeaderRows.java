package org.gouji.samples.page;

import java.util.ArrayList;
import java.util.List;
import org.gouji.samples.page.Grid.GridCell;

/// The header of a table from its columns' labels, outermost first: equal neighbours are merged, a short
/// path is stretched down to the last header row.
final class HeaderRows {

    /// A value column: its labels from the outermost spanning header to its own.
    record Head(List<String> path, int span) {}

    private HeaderRows() {}

    static int depth(List<Head> heads) {
        return heads.stream().mapToInt(head -> head.path().size()).max().orElse(0);
    }

    static List<List<GridCell>> of(List<Head> heads) {
        int depth = depth(heads);
        var rows = new ArrayList<List<GridCell>>();
        for (int level = 0; level < depth; level++) {
            rows.add(level(heads, level, depth));
        }
        return rows;
    }

    private static List<GridCell> level(List<Head> heads, int level, int depth) {
        var row = new ArrayList<GridCell>();
        for (int i = 0; i < heads.size(); ) {
            var path = heads.get(i).path();
            int end = i + 1;
            if (level < path.size() - 1) {
                while (end < heads.size() && under(heads.get(end).path(), path, level)) {
                    end++;
                }
            }
            if (level < path.size()) {
                int span = heads.subList(i, end).stream().mapToInt(Head::span).sum();
                int down = level == path.size() - 1 ? depth - level : 1;
                row.add(GridCell.label(path.get(level), down, span));
            }
            i = end;
        }
        return row;
    }

    private static boolean under(List<String> other, List<String> path, int level) {
        return other.size() > level + 1 && other.subList(0, level + 1).equals(path.subList(0, level + 1));
    }
}
