package org.gouji.reader.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/// All cuts of a run into one cell for each column that keep the run's own sums. A blank cell leaves no trace
/// in a run, so that a cut into fewer cells may be one more way to read it: any such cut where no sum speaks
/// against it, else those of a body that leaves its zeros blank and prints none. A run that can only be cut
/// with blanks proves nothing.
final class Cuts {

    /// A run of seven four-digit numbers has fewer steps. With the rows of the largest form the whole
    /// budget is some tenths of a second.
    static final int MOST_STEPS = 500_000;

    /// More ways than anybody could choose from.
    static final int MOST_CUTS = 20_000;

    /// Numbers of more digits do not fit into a long; no sum is bounded by them.
    private static final int LONGEST = 18;

    /// The powers of ten.
    private static final long[] TENS =
            LongStream.iterate(1, ten -> ten * 10).limit(LONGEST + 1).toArray();

    private final Run run;
    private final CellText cells;
    private final int length;
    private final int[] sumFrom;
    private final boolean[] isTotal;
    private final int[] bounds;
    private final long[] values;
    private final List<Cut> found = new ArrayList<>();
    private final boolean blanks;
    private int steps;

    private Cuts(Run run, String text, boolean blanks) {
        this.blanks = blanks;
        this.run = run;
        this.cells = new CellText(text);
        this.length = text.length();
        this.bounds = new int[run.cells() + 1];
        this.values = new long[run.cells()];
        this.sumFrom = new int[run.cells()];
        this.isTotal = new boolean[run.cells()];
        Arrays.fill(sumFrom, -1);
        for (var sum : run.sums()) {
            Arrays.fill(sumFrom, sum.from(), sum.total() + 1, sum.from());
            isTotal[sum.total()] = true;
        }
    }

    /// All cuts. `complete` is false where the budget ended before all ways were tried: nothing is proven.
    record Found(List<Cut> cuts, boolean complete) {

        private Found and(Found other) {
            var both = new ArrayList<>(cuts);
            both.addAll(other.cuts);
            return new Found(both, complete && other.complete);
        }
    }

    static Found of(Run run) {
        var full = cuts(run, false);
        if (full.cuts().isEmpty()) {
            return full;
        }
        var withBlanks = cuts(run, true);
        return full.and(withBlanks);
    }

    private static Found cuts(Run run, boolean blanks) {
        String text = run.text().text();
        var found = new Cuts(run, text, blanks).all();
        return run.looseEnd() && text.length() > 1
                ? found.and(new Cuts(run, text.substring(0, text.length() - 1), blanks).all())
                : found;
    }

    private Found all() {
        cell(0, 0);
        return new Found(found, steps < MOST_STEPS && found.size() < MOST_CUTS);
    }

    private void cell(int index, int at) {
        if (index == run.cells()) {
            if (at == length && (!blanks || hasBlank())) {
                found.add(new Cut(bounds.clone(), values.clone()));
            }
            return;
        }
        int behind = blanks ? 0 : run.cells() - index - 1;
        int last = Math.min(cells.reach(at), length - behind);
        int first = index == run.cells() - 1 ? length : blanks ? at : at + 1;
        for (int end = first; end <= last && steps < MOST_STEPS && found.size() < MOST_CUTS; end++) {
            steps++;
            if (takes(index, at, end) && keepsSum(index)) {
                cell(index + 1, end);
            }
        }
    }

    private boolean hasBlank() {
        for (int i = 0; i < run.cells(); i++) {
            if (bounds[i] == bounds[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private boolean takes(int index, int at, int end) {
        bounds[index + 1] = end;
        if (end == at) {
            values[index] = 0;
            return blanks;
        }
        boolean zero = blanks && !run.sums().isEmpty() && cells.isZero(at, end);
        if (zero || !cells.isCell(at, end, run.columns().get(index))) {
            return false;
        }
        values[index] = cells.isNothing(at, end) ? Cut.NONE : cells.value(at, end);
        return true;
    }

    /// A sum with a cell that has no number cannot be checked. Before its total a sum must still fit into
    /// the digits that are left.
    private boolean keepsSum(int index) {
        int from = sumFrom[index];
        long sum = from < 0 ? Cut.NONE : sum(from, isTotal[index] ? index : index + 1);
        if (sum == Cut.NONE || values[index] == Cut.NONE) {
            return true;
        }
        return isTotal[index] ? sum == values[index] : sum < TENS[Math.min(LONGEST, length - bounds[index + 1])];
    }

    private long sum(int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            if (values[i] == Cut.NONE) {
                return Cut.NONE;
            }
            sum += values[i];
        }
        return sum;
    }
}
