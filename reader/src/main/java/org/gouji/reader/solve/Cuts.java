package org.gouji.reader.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/// All cuts of a run into one cell for each column that keep the run's own sums. A blank cell leaves no trace
/// in a run, so that a cut into fewer cells may be one more way to read it: any such cut where no sum speaks
/// against it, else those with one blank, or of a body that leaves its zeros blank and prints none. A run that
/// can only be cut with blanks proves nothing.
final class Cuts {

    /// Enough for most rows of seven six-digit numbers, and an end for hostile ones: a row that needs more is
    /// illegible.
    static final int MOST_STEPS = 1_000_000;

    /// More ways than anybody could choose from.
    static final int MOST_CUTS = 20_000;

    /// Between commas stand three digits.
    private static final int DIGITS_A_COMMA = 3;

    /// The digits of a cell with what parts them, a sign and a unit.
    private static final int LONGEST_CELL = 2 * CellText.MOST_DIGITS;

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
        boolean one = run.sums().size() == 1 && run.sums().getFirst().equals(new Sum(0, run.cells() - 1));
        if (one) {
            byTotal();
        } else {
            cell(0, 0);
        }
        return new Found(found, steps < MOST_STEPS && found.size() < MOST_CUTS);
    }

    /// The total of a run with one sum stands at its end: with it known, no part can be greater than what is
    /// left of it.
    private void byTotal() {
        int total = run.cells() - 1;
        int least = blanks ? 0 : total;
        for (int from = length - 1; from >= Math.max(least, length - LONGEST_CELL) && isOpen(); from--) {
            bounds[total] = from;
            if (isCell(total, from, length)) {
                values[total] = value(from, length);
                bounds[run.cells()] = length;
                part(0, 0, Math.max(0, values[total]));
            }
        }
    }

    private void part(int index, int at, long rest) {
        int total = run.cells() - 1;
        int end = bounds[total];
        boolean last = index == total - 1;
        int behind = total - 1 - index;
        int most = Math.min(LONGEST - 1, end - at - (blanks ? 0 : behind));
        if (rest >= TENS[most] * (behind + 1)) {
            return;
        }
        int longest = digits(rest) + digits(rest) / DIGITS_A_COMMA;
        int from = last ? end : Math.max(blanks ? at : at + 1, end - behind * longest);
        int to = Math.min(at + longest, end - (blanks ? 0 : behind));
        for (int stop = from; stop <= to && isOpen(); stop++) {
            steps++;
            if (takes(index, at, stop)) {
                long left = rest - Math.max(0, values[index]);
                if (last && left == 0) {
                    bounds[total] = end;
                    add();
                } else if (!last && left >= 0) {
                    part(index + 1, stop, left);
                }
            }
        }
    }

    private boolean isOpen() {
        return steps < MOST_STEPS && found.size() < MOST_CUTS;
    }

    private void add() {
        if (!blanks || hasBlank()) {
            found.add(new Cut(bounds.clone(), values.clone()));
        }
    }

    private void cell(int index, int at) {
        if (index == run.cells()) {
            if (at == length) {
                add();
            }
            return;
        }
        int behind = run.cells() - index - 1;
        int last = Math.min(at + LONGEST_CELL, length - (blanks ? 0 : behind));
        int first = behind == 0 ? length : blanks ? at : at + 1;
        for (int end = first; end <= last && isOpen(); end++) {
            steps++;
            if (takes(index, at, end) && keepsSum(index)) {
                cell(index + 1, end);
            }
        }
    }

    private boolean hasBlank() {
        return blanksBefore(run.cells()) > 0;
    }

    private int blanksBefore(int cell) {
        int count = 0;
        for (int i = 0; i < cell; i++) {
            count += bounds[i] == bounds[i + 1] ? 1 : 0;
        }
        return count;
    }

    private boolean hasZeroBefore(int cell) {
        for (int i = 0; i < cell; i++) {
            if (cells.isZero(bounds[i], bounds[i + 1])) {
                return true;
            }
        }
        return false;
    }

    private boolean takes(int index, int at, int end) {
        bounds[index + 1] = end;
        if (end == at) {
            values[index] = 0;
            return blanks && (run.sums().isEmpty() || blanksBefore(index) == 0 || !hasZeroBefore(index));
        }
        boolean zero = blanks && !run.sums().isEmpty() && cells.isZero(at, end) && blanksBefore(index) > 1;
        if (zero || !isCell(index, at, end)) {
            return false;
        }
        values[index] = value(at, end);
        return true;
    }

    /// Whether the characters are a cell of that column, and none ends among them.
    private boolean isCell(int index, int from, int to) {
        int inside = run.ends().nextSetBit(from + 1);
        return (inside < 0 || inside >= to)
                && cells.isCell(from, to, run.columns().get(index));
    }

    private long value(int from, int to) {
        return cells.isNothing(from, to) ? Cut.NONE : cells.value(from, to);
    }

    /// A word for nothing adds nothing. Before its total a sum must still fit into the digits that are left.
    private boolean keepsSum(int index) {
        int from = sumFrom[index];
        if (from < 0) {
            return true;
        }
        long sum = sum(from, isTotal[index] ? index : index + 1);
        return isTotal[index]
                ? sum == Math.max(0, values[index])
                : sum < TENS[Math.min(LONGEST, length - bounds[index + 1])];
    }

    private static int digits(long value) {
        int digits = 1;
        while (digits < LONGEST && value >= TENS[digits]) {
            digits++;
        }
        return digits;
    }

    private long sum(int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += Math.max(0, values[i]);
        }
        return sum;
    }
}
