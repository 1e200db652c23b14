package org.gouji.cli.reprocess;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.cli.compare.Change;
import org.gouji.cli.reprocess.ReportChange.Fate;
import org.gouji.cli.reprocess.ReportChange.Kind;
import org.gouji.cli.reprocess.ReportChange.Pair;

/// How much differs in all: by rule and severity, and by division.
final class DiffTotals {

    /// Findings that are new, gone and changed.
    static final class Counts {
        private final Map<Fate, Long> counts = new EnumMap<>(Fate.class);

        private void add(Fate fate) {
            counts.merge(fate, 1L, Long::sum);
        }

        long of(Fate fate) {
            return counts.getOrDefault(fate, 0L);
        }
    }

    /// Findings of one rule and severity.
    record Rule(String id, String severity) implements Comparable<Rule> {
        @Override
        public int compareTo(Rule other) {
            int byId = id.compareTo(other.id);
            return byId != 0 ? byId : severity.compareTo(other.severity);
        }
    }

    private static final int PROVINCE = 2;
    private static final int PREFECTURE = 4;
    private static final String UNKNOWN = "-";

    private final Map<Rule, Counts> rules = new TreeMap<>();
    private final Map<String, Counts> divisions = new TreeMap<>();
    private final Map<String, Long> verdicts = new TreeMap<>();
    private final Map<String, Long> grades = new TreeMap<>();
    private final Map<String, Long> facts = new TreeMap<>();
    private final Map<Change, Long> cells = new EnumMap<>(Change.class);
    private final Map<Kind, Long> changed = new EnumMap<>(Kind.class);
    private long same;
    private long underWay;

    void count(ReportChange change) {
        if (change.isEmpty()) {
            same++;
            return;
        }
        changed.merge(change.kind(), 1L, Long::sum);
        if (change.kind() == Kind.BOTH) {
            count(verdicts, change.verdict());
            count(grades, change.grade());
        }
        for (var finding : change.findings()) {
            rules.computeIfAbsent(new Rule(finding.rule(), finding.severity()), _ -> new Counts())
                    .add(finding.fate());
            place(change.division(), PROVINCE).add(finding.fate());
            if (change.division().length() >= PREFECTURE) {
                place(change.division(), PREFECTURE).add(finding.fate());
            }
        }
        change.facts().forEach(fact -> facts.merge(fact.fact(), 1L, Long::sum));
        change.cells().forEach(cell -> cells.merge(cell.change(), 1L, Long::sum));
    }

    void countUnderWay() {
        underWay++;
    }

    boolean anything() {
        return !changed.isEmpty();
    }

    long same() {
        return same;
    }

    long underWay() {
        return underWay;
    }

    long changed(Kind kind) {
        return changed.getOrDefault(kind, 0L);
    }

    Map<Rule, Counts> rules() {
        return rules;
    }

    /// By the division's code: a province has two digits, a prefecture four.
    Map<String, Counts> divisions() {
        return divisions;
    }

    Map<String, Long> verdicts() {
        return verdicts;
    }

    Map<String, Long> grades() {
        return grades;
    }

    Map<String, Long> facts() {
        return facts;
    }

    Map<Change, Long> cells() {
        return cells;
    }

    private Counts place(String division, int digits) {
        String place = division.length() < digits ? UNKNOWN : division.substring(0, digits);
        return divisions.computeIfAbsent(place, _ -> new Counts());
    }

    private static void count(Map<String, Long> counts, Pair pair) {
        if (!pair.isSame()) {
            counts.merge(pair.before() + " → " + pair.now(), 1L, Long::sum);
        }
    }
}
