package org.gouji.acceptance.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.gouji.acceptance.damage.Judgement.Outcome;
import org.gouji.samples.damage.DamagedPage;

/// How many cells were read right, how many not, how many wrong: by layout and by damage.
final class Accuracy {

    private static final String CLEAN = "NONE";

    private final Map<String, long[]> layouts = new TreeMap<>();
    private final Map<String, long[]> damages = new TreeMap<>();
    private final long[] all = new long[Outcome.values().length];
    private final Map<String, String> faults = new TreeMap<>();
    private int pages;
    private int rejected;

    synchronized void count(DamagedPage page, Judgement judgement) {
        pages++;
        rejected += judgement.rejected() ? 1 : 0;
        var damages = page.origin().damages();
        add(all, judgement);
        add(layouts.computeIfAbsent(page.origin().layout().name(), _ -> new long[all.length]), judgement);
        var names = damages.isEmpty()
                ? List.of(CLEAN)
                : damages.stream().map(Enum::name).toList();
        names.forEach(name -> add(this.damages.computeIfAbsent(name, _ -> new long[all.length]), judgement));
        if (!judgement.faults().isEmpty()) {
            faults.put(name(page), judgement.faults().getFirst());
        }
    }

    static String name(DamagedPage page) {
        var origin = page.origin();
        return "seed %d index %d %s %s".formatted(origin.seed(), origin.index(), origin.layout(), origin.damages());
    }

    private static void add(long[] counts, Judgement judgement) {
        for (var outcome : Outcome.values()) {
            counts[outcome.ordinal()] += judgement.count(outcome);
        }
    }

    long count(Outcome outcome) {
        return all[outcome.ordinal()];
    }

    /// A page with faults, and the first of them.
    Map<String, String> faults() {
        return faults;
    }

    String markdown() {
        var lines = new ArrayList<String>();
        lines.add("%,d pages, %,d rejected.".formatted(pages, rejected));
        table(lines, "Layout", layouts);
        table(lines, "Damage", damages);
        return String.join("\n", lines) + "\n";
    }

    private void table(List<String> lines, String head, Map<String, long[]> counts) {
        lines.addAll(List.of(
                "",
                "| %s | Cells | Right | Not read | Misnamed | Misplaced | Wrong |".formatted(head),
                "| --- | ---: | ---: | ---: | ---: | ---: | ---: |"));
        counts.forEach((name, row) -> lines.add(line(name, row)));
        lines.add(line("**all**", all));
    }

    private static String line(String name, long[] row) {
        long cells = LongStream.of(row).sum();
        return "| %s | %,d | %.2f %% | %,d | %,d | %,d | %,d |"
                .formatted(
                        name,
                        cells,
                        100.0 * row[0] / Math.max(1, cells),
                        row[Outcome.UNREAD.ordinal()],
                        row[Outcome.MISNAMED.ordinal()],
                        row[Outcome.MISPLACED.ordinal()],
                        row[Outcome.WRONG.ordinal()]);
    }
}
