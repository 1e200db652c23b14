package org.gouji.reader.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Row groups to the form's rows: the increasing assignment with the greatest sum of label scores. Labels
/// that stand for several rows or also for a column (总计, 其他) are settled by their neighbours.
final class Alignment {

    private Alignment() {}

    /// For each group the form's row (its ordinal) or -1.
    static int[] of(List<RowGroup> groups, int rows) {
        // best[r]: the greatest score of an assignment whose last row is before r; via the last pair.
        int[] score = new int[rows + 1];
        Link[] chain = new Link[rows + 1];
        for (int g = 0; g < groups.size(); g++) {
            var group = groups.get(g);
            int weight = weight(group);
            if (weight == 0) {
                continue;
            }
            for (int row : descending(group.hit().rows())) {
                int before = best(score, row);
                int total = score[before] + weight;
                if (total > score[row + 1]) {
                    score[row + 1] = total;
                    chain[row + 1] = new Link(g, row, chain[before]);
                }
            }
        }
        int[] assigned = new int[groups.size()];
        Arrays.fill(assigned, -1);
        for (Link link = chain[best(score, rows)]; link != null; link = link.before) {
            assigned[link.group] = link.row;
        }
        return assigned;
    }

    private static List<Integer> descending(List<Integer> rows) {
        return rows.size() == 1
                ? rows
                : rows.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private record Link(int group, int row, @Nullable Link before) {}

    /// The state with the greatest score among those whose last row is before `row`.
    private static int best(int[] score, int row) {
        int best = 0;
        for (int r = 1; r <= row; r++) {
            best = score[r] > score[best] ? r : best;
        }
        return best;
    }

    /// A label without anything behind it is hardly a row.
    private static int weight(RowGroup group) {
        if (!group.hit().isRow()) {
            return 0;
        }
        return group.values().isEmpty()
                ? group.hit().score()
                : group.hit().score() * 4 + 8 + (group.isFilled() ? 4 : 0);
    }
}
