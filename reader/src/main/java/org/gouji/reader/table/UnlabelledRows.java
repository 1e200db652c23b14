package org.gouji.reader.table;

import java.util.List;
import java.util.stream.IntStream;

/// Rows whose label was dropped: between two rows that are known, exactly as many unlabelled rows as the
/// form has rows there can only be those. Only for rows without numbers: a number needs its own label.
final class UnlabelledRows {

    private final List<RowGroup> groups;
    private final int rows;
    private final int width;

    UnlabelledRows(List<RowGroup> groups, int rows, int width) {
        this.groups = groups;
        this.rows = rows;
        this.width = width;
    }

    int[] fill(int[] assigned) {
        if (!isAny(assigned)) {
            return assigned;
        }
        int from = 0;
        int row = 0;
        for (int g = 0; g <= groups.size(); g++) {
            if (g == groups.size() || assigned[g] >= 0) {
                int next = g == groups.size() ? rows : assigned[g];
                fill(assigned, from, g, row, next);
                from = g + 1;
                row = next + 1;
            }
        }
        return assigned;
    }

    private static boolean isAny(int[] assigned) {
        for (int row : assigned) {
            if (row >= 0) {
                return true;
            }
        }
        return false;
    }

    private void fill(int[] assigned, int from, int to, int row, int nextRow) {
        if (from >= to || row >= nextRow) {
            return;
        }
        int[] open = IntStream.range(from, to)
                .filter(g ->
                        groups.get(g).isUnlabelled() && groups.get(g).values().size() >= width)
                .toArray();
        if (open.length == nextRow - row
                && IntStream.of(open).allMatch(g -> groups.get(g).filled() == 0)) {
            for (int i = 0; i < open.length; i++) {
                assigned[open[i]] = row + i;
            }
        }
    }
}
