package org.gouji.reader.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gouji.reader.Proof;
import org.gouji.reader.solve.Puzzle.Balance;

/// The readings of all runs of a table: cuts that keep the sums inside each run and the equations between
/// the runs. A cell is proven when every reading gives it the same characters.
public final class Readings {

    /// No row has more ways to be read than a person would look at.
    private static final int MOST_CANDIDATES = 16;

    private static final Pattern PAGE = Pattern.compile("\\d[/／]\\d|[-—－–]\\d{1,3}[-—－–]");

    /// Of one equation between rows: in the column `cell` the runs at `left` and `right`, and what is already
    /// known on the left minus what is known on the right.
    public record Link(int cell, List<Integer> left, List<Integer> right, long known) {}

    private Readings() {}

    /// A run of a table that has no equations between rows: its own sums are all that there is.
    public static Answer alone(Run run) {
        var found = Cuts.of(run);
        return answer(run, found.cuts(), found.complete() && (!run.sums().isEmpty() || isWhole(run)), false);
    }

    private static boolean isWhole(Run run) {
        return run.whole() && !mayHoldPage(run.text().text());
    }

    /// `34/12`, `—12—`: cells that were struck out, or the number of a page. No sum speaks against either.
    private static boolean mayHoldPage(String run) {
        return PAGE.matcher(run).find();
    }

    /// The answers for the runs of a table whose rows are bound by `links`, in the order of the runs. `links`
    /// must hold only runs and sure numbers. Where a cell of a run stands in none of them, something else of
    /// the table is gone, and the run's own sum is no proof.
    public static List<Answer> of(List<Run> runs, List<Link> links) {
        var found = runs.stream().map(Cuts::of).toList();
        var open = IntStream.range(0, runs.size())
                .filter(r -> found.get(r).complete() && !found.get(r).cuts().isEmpty())
                .toArray();
        var cuts = IntStream.of(open).mapToObj(r -> found.get(r).cuts()).toList();
        var balances = balances(links, open);
        var solved = Puzzle.solve(cuts, balances);
        boolean consistent = solved.complete() && solved.used().stream().noneMatch(BitSet::isEmpty);
        var answers = new ArrayList<Answer>();
        for (int r = 0; r < runs.size(); r++) {
            var run = runs.get(r);
            int next = Arrays.binarySearch(open, r);
            if (next < 0) {
                answers.add(answer(run, found.get(r).cuts(), false, false));
            } else {
                boolean bound = consistent && isBound(run, next, balances);
                var kept = bound
                        ? solved.used().get(next).stream()
                                .mapToObj(found.get(r).cuts()::get)
                                .toList()
                        : found.get(r).cuts();
                answers.add(answer(
                        run,
                        kept,
                        bound || run.isAllZero(),
                        bound && !run.sums().isEmpty()));
            }
        }
        return answers;
    }

    /// Whether each cell of the run stands in an equation between rows; a run without sums needs none.
    private static boolean isBound(Run run, int row, List<Balance> balances) {
        return run.sums().isEmpty()
                ? isWhole(run)
                : IntStream.range(0, run.cells())
                        .allMatch(cell -> balances.stream()
                                .anyMatch(b -> b.cell() == cell
                                        && (b.left().contains(row) || b.right().contains(row))));
    }

    /// Links between runs that have no cut at all cannot be used.
    private static List<Balance> balances(List<Link> links, int[] open) {
        var balances = new ArrayList<Balance>();
        for (var link : links) {
            var left =
                    link.left().stream().map(r -> Arrays.binarySearch(open, r)).toList();
            var right =
                    link.right().stream().map(r -> Arrays.binarySearch(open, r)).toList();
            if (left.stream().allMatch(r -> r >= 0) && right.stream().allMatch(r -> r >= 0)) {
                balances.add(new Balance(link.cell(), left, right, link.known()));
            }
        }
        return balances;
    }

    private static Answer answer(Run run, List<Cut> cuts, boolean sure, boolean linked) {
        var cells = new ArrayList<Answer.CellAnswer>();
        for (int cell = 0; cell < run.cells(); cell++) {
            int c = cell;
            boolean proven = sure && !cuts.isEmpty() && cuts.stream().allMatch(cut -> cut.agrees(cuts.getFirst(), c));
            cells.add(new Answer.CellAnswer(
                    proven ? cuts.getFirst().start(c) : 0,
                    proven ? cuts.getFirst().end(c) : 0,
                    proven,
                    texts(run, cuts, c)));
        }
        return new Answer(cells, proof(run, cuts, linked));
    }

    /// Even cuts first: numbers of one row are more often of one size than of very different ones. Only an
    /// order to show them in.
    private static List<String> texts(Run run, List<Cut> cuts, int cell) {
        var texts = new LinkedHashSet<String>();
        cuts.stream()
                .sorted(Comparator.comparingInt(cut -> longest(cut)))
                .map(cut -> run.text().text().substring(cut.start(cell), cut.end(cell)))
                .takeWhile(text -> texts.size() < MOST_CANDIDATES)
                .forEach(texts::add);
        return List.copyOf(texts);
    }

    private static int longest(Cut cut) {
        return IntStream.range(0, cut.values().length)
                .map(i -> cut.end(i) - cut.start(i))
                .max()
                .orElse(0);
    }

    private static String proof(Run run, List<Cut> cuts, boolean linked) {
        String raw = run.text().raw();
        if (run.text().length() == run.cells()) {
            return Proof.CELL_EACH.of(raw, run.cells());
        }
        return cuts.size() == 1
                ? (linked ? Proof.LINKED : Proof.TOTAL).of(raw)
                : (linked ? Proof.SAME_LINKED : Proof.SAME_TOTAL).of(cuts.size(), raw);
    }
}
