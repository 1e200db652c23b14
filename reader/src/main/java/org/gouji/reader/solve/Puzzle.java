package org.gouji.reader.solve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// All rows of a table whose cells ran together, under the equations between rows: which cuts of each row
/// occur in a solution. Every solution is looked at, or none is believed.
final class Puzzle {

    /// Steps of the search. Rows with many cuts whose columns do not hold them together need more; then their
    /// cells stay illegible.
    static final int MOST_STEPS = 300_000;

    /// Over the rows: the sum of `left` minus the sum of `right`, and `known` beside them, is nothing. Rows
    /// are indexes of the puzzle; every operand stands in the column `cell`.
    record Balance(int cell, List<Integer> left, List<Integer> right, long known) {}

    private final List<List<Cut>> rows;
    private final List<Balance> balances;
    private final List<BitSet> used = new ArrayList<>();
    private final int[] order;
    private final int[][] sign;
    private final long[][] least;
    private final long[][] most;
    private final int[] chosen;
    private int steps;
    private int unseen;

    private Puzzle(List<List<Cut>> rows, List<Balance> balances) {
        this.rows = rows;
        this.balances = balances;
        this.chosen = new int[rows.size()];
        rows.forEach(cuts -> used.add(new BitSet(cuts.size())));
        this.unseen = rows.stream().mapToInt(List::size).sum();
        this.order = IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparingInt(r -> rows.get(r).size()))
                .mapToInt(r -> r)
                .toArray();
        this.sign = new int[balances.size()][rows.size()];
        this.least = new long[balances.size()][rows.size() + 1];
        this.most = new long[balances.size()][rows.size() + 1];
        for (int b = 0; b < balances.size(); b++) {
            bound(b);
        }
    }

    /// For each row the cuts that some solution takes; all empty where there is none. `complete` is false
    /// where the budget ended first.
    record Solved(List<BitSet> used, boolean complete) {}

    static Solved solve(List<List<Cut>> rows, List<Balance> balances) {
        var puzzle = new Puzzle(rows, balances);
        var left = new long[balances.size()];
        for (int b = 0; b < left.length; b++) {
            left[b] = balances.get(b).known();
        }
        puzzle.row(0, left);
        return new Solved(puzzle.used, puzzle.steps < MOST_STEPS);
    }

    /// The least and the most that the rows from each depth on can add to a balance.
    private void bound(int b) {
        var balance = balances.get(b);
        balance.left().forEach(r -> sign[b][r] = 1);
        balance.right().forEach(r -> sign[b][r] = -1);
        for (int depth = rows.size() - 1; depth >= 0; depth--) {
            int row = order[depth];
            long low = Long.MAX_VALUE;
            long high = Long.MIN_VALUE;
            for (var cut : rows.get(row)) {
                long value = sign[b][row] * number(cut, balance.cell());
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
            least[b][depth] = least[b][depth + 1] + (low == Long.MAX_VALUE ? 0 : low);
            most[b][depth] = most[b][depth + 1] + (low == Long.MAX_VALUE ? 0 : high);
        }
    }

    private static long number(Cut cut, int cell) {
        return cut.values()[cell] == Cut.NONE ? 0 : cut.values()[cell];
    }

    private void row(int depth, long[] sums) {
        if (depth == order.length) {
            for (int r = 0; r < chosen.length; r++) {
                unseen -= used.get(r).get(chosen[r]) ? 0 : 1;
                used.get(r).set(chosen[r]);
            }
            return;
        }
        int row = order[depth];
        var cuts = rows.get(row);
        for (int i = 0; i < cuts.size() && steps < MOST_STEPS && unseen > 0; i++) {
            steps++;
            var next = sums.clone();
            if (fits(depth, row, cuts.get(i), next)) {
                chosen[row] = i;
                row(depth + 1, next);
            }
        }
    }

    private boolean fits(int depth, int row, Cut cut, long[] sums) {
        for (int b = 0; b < sums.length; b++) {
            if (sign[b][row] != 0) {
                sums[b] += sign[b][row] * number(cut, balances.get(b).cell());
            }
            if (sums[b] + least[b][depth + 1] > 0 || sums[b] + most[b][depth + 1] < 0) {
                return false;
            }
        }
        return true;
    }
}
