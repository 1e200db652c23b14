package org.gouji.query.view;

import java.util.Map;
import org.gouji.contracts.finding.Finding;

/// The last decision about each finding, by the findings' ids.
public record Decisions(Map<String, Decision> last) {

    public static final Decisions NONE = new Decisions(Map.of());

    public Decisions {
        last = Map.copyOf(last);
    }

    /// The finding as it stands with what was decided about it.
    public Finding on(Finding finding) {
        var decision = last.get(finding.id());
        return decision == null ? finding : decision.on(finding);
    }
}
