package org.gouji.query.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.HistoryEntry;
import org.jspecify.annotations.Nullable;

/// One finding with its history, oldest first: what the documents, readers and rules brought about, and what
/// people decided.
public record FindingView(String report, @Nullable String name, Finding finding, List<HistoryEntry> history) {

    public FindingView {
        history = List.copyOf(history);
    }

    /// The finding with all that was decided about it, the last decision last.
    public FindingView with(List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(history);
        decisions.forEach(decision -> all.add(decision.entry()));
        all.sort(Comparator.comparing(HistoryEntry::at));
        return new FindingView(report, name, decisions.getLast().on(finding), all);
    }
}
