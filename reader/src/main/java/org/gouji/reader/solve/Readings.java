package org.gouji.reader.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.reader.solve.Puzzle.Balance;

/// The readings of all runs of a table: cuts that keep the sums inside each run and the equations between
/// the runs. A cell is proven when every reading gives it the same characters.
public final class Readings {

    /// No row has more ways to be read than a person would look at.
    private static final int MOST_CANDIDATES = 16;

    /// Of one equation between rows: in the column `cell` the runs at `left` and `right`, and what is already
    /// known on the left minus what is known on the right.
    public record Link(int cell, List<Integer> left, List<Integer> right, long known) {}

    private Readings() {}

    /// The answers, in the order of the runs. `links` must hold only runs and sure numbers.
    public static List<Answer> of(List<Run> runs, List<Link> links) {
        var found = runs.stream().map(Cuts::of).toList();
        var open = IntStream.range(0, runs.size())
                .filter(r -> found.get(r).complete() && !found.get(r).cuts().isEmpty())
                .toArray();
        var cuts = IntStream.of(open).mapToObj(r -> found.get(r).cuts()).toList();
        var solved = Puzzle.solve(cuts, balances(links, open));
        boolean consistent = solved.complete() && solved.used().stream().noneMatch(BitSet::isEmpty);
        var answers = new ArrayList<Answer>();
        for (int r = 0, next = 0; r < runs.size(); r++) {
            var all = found.get(r);
            boolean taking = next < open.length && open[next] == r;
            if (!taking) {
                answers.add(candidates(runs.get(r), all.cuts()));
                continue;
            }
            var used = solved.used().get(next++);
            var kept = consistent ? used.stream().mapToObj(all.cuts()::get).toList() : all.cuts();
            boolean sure = consistent || isForced(runs.get(r), all.cuts());
            answers.add(answer(runs.get(r), kept, sure, consistent && !links.isEmpty()));
        }
        return answers;
    }

    /// As many digits as cells: no equation is needed to cut them.
    private static boolean isForced(Run run, List<Cut> cuts) {
        return cuts.size() == 1 && !run.looseEnd() && run.text().length() == run.cells();
    }

    /// Links between runs that have no cut at all cannot be used.
    private static List<Balance> balances(List<Link> links, int[] open) {
        var balances = new ArrayList<Balance>();
        for (var link : links) {
            var left = link.left().stream().map(r -> indexOf(open, r)).toList();
            var right = link.right().stream().map(r -> indexOf(open, r)).toList();
            if (!left.contains(-1) && !right.contains(-1)) {
                balances.add(new Balance(link.cell(), left, right, link.known()));
            }
        }
        return balances;
    }

    private static int indexOf(int[] open, int run) {
        return Arrays.binarySearch(open, run) < 0 ? -1 : Arrays.binarySearch(open, run);
    }

    private static Answer candidates(Run run, List<Cut> cuts) {
        return answer(run, cuts, false, false);
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
            return "“" + raw + "” has one character for each of " + run.cells() + " cells";
        }
        return "all " + cuts.size() + " ways to cut “" + raw + "” that keep its total"
                + (linked ? " and the equations with the other rows" : "") + " give this cell the same number";
    }
}
