package org.gouji.cli.reprocess;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gouji.cli.compare.Difference;
import org.gouji.cli.reprocess.Row.Found;
import org.jspecify.annotations.Nullable;

/// What another edition says differently about one report.
record ReportChange(
        String report,
        String division,
        Kind kind,
        Pair verdict,
        Pair grade,
        List<FindingChange> findings,
        List<Difference.FactChange> facts,
        List<Difference.CellChange> cells) {

    /// In which of the editions the report is.
    enum Kind {
        BOTH,
        ONLY_OLD,
        ONLY_NEW
    }

    /// What became of a finding.
    enum Fate {
        NEW,
        GONE,
        CHANGED
    }

    /// Before and now; empty where there is no such report.
    record Pair(String before, String now) {
        boolean isSame() {
            return before.equals(now);
        }
    }

    /// `severity` is that of now, or of before for what is gone.
    record FindingChange(Fate fate, String id, String rule, String severity) {}

    static ReportChange between(@Nullable Row before, @Nullable Row now, @Nullable Difference read) {
        var one = before == null ? now : before;
        var other = now == null ? before : now;
        if (one == null || other == null) {
            throw new IllegalArgumentException("a report in neither edition");
        }
        return new ReportChange(
                other.report(),
                other.division(),
                before == null ? Kind.ONLY_NEW : now == null ? Kind.ONLY_OLD : Kind.BOTH,
                new Pair(before == null ? "" : before.verdict(), now == null ? "" : now.verdict()),
                new Pair(before == null ? "" : before.grade(), now == null ? "" : now.grade()),
                findings(before, now),
                read == null ? List.of() : read.facts(),
                read == null ? List.of() : read.cells());
    }

    boolean isEmpty() {
        return kind == Kind.BOTH
                && verdict.isSame()
                && grade.isSame()
                && findings.isEmpty()
                && facts.isEmpty()
                && cells.isEmpty();
    }

    private static List<FindingChange> findings(@Nullable Row before, @Nullable Row now) {
        var ids = new TreeSet<String>();
        if (before != null) {
            ids.addAll(before.findings().keySet());
        }
        if (now != null) {
            ids.addAll(now.findings().keySet());
        }
        var changes = new ArrayList<FindingChange>();
        for (var id : ids) {
            var old = before == null ? null : before.findings().get(id);
            var other = now == null ? null : now.findings().get(id);
            if (old == null && other != null) {
                changes.add(change(Fate.NEW, other));
            } else if (old != null && other == null) {
                changes.add(change(Fate.GONE, old));
            } else if (old != null && other != null && !old.said().equals(other.said())) {
                changes.add(change(Fate.CHANGED, other));
            }
        }
        return changes;
    }

    private static FindingChange change(Fate fate, Found finding) {
        return new FindingChange(fate, finding.id(), finding.rule(), finding.severity());
    }
}
