package org.gouji.cli.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/// What two runs say differently of one document.
public record Difference(
        String file,
        List<FactChange> facts,
        List<CellChange> cells,
        List<String> newFindings,
        List<String> droppedFindings) {

    public record FactChange(String fact, String before, String now) {}

    public record CellChange(String path, Seen before, Seen now) {
        public Change change() {
            return Change.of(before, now);
        }
    }

    public static Difference between(Outcome before, Outcome now) {
        return new Difference(
                now.file(), facts(before, now), cells(before, now), missing(now, before), missing(before, now));
    }

    public boolean isEmpty() {
        return facts.isEmpty() && cells.isEmpty() && newFindings.isEmpty() && droppedFindings.isEmpty();
    }

    private static List<FactChange> facts(Outcome before, Outcome now) {
        var changes = new ArrayList<FactChange>();
        var names = new LinkedHashSet<>(before.facts().keySet());
        names.addAll(now.facts().keySet());
        for (var name : names) {
            String one = before.facts().getOrDefault(name, "-");
            String other = now.facts().getOrDefault(name, "-");
            if (!one.equals(other)) {
                changes.add(new FactChange(name, one, other));
            }
        }
        return changes;
    }

    private static List<CellChange> cells(Outcome before, Outcome now) {
        var changes = new ArrayList<CellChange>();
        var paths = new LinkedHashSet<>(before.cells().keySet());
        paths.addAll(now.cells().keySet());
        for (var path : paths) {
            var one = before.cells().getOrDefault(path, Seen.NOT);
            var other = now.cells().getOrDefault(path, Seen.NOT);
            if (!Objects.equals(one, other)) {
                changes.add(new CellChange(path, one, other));
            }
        }
        return changes;
    }

    private static List<String> missing(Outcome of, Outcome in) {
        return of.findings().stream()
                .filter(finding -> !in.findings().contains(finding))
                .toList();
    }
}
