package org.gouji.validate.life;

import java.time.Instant;
import java.util.List;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.HistoryEntry;

/// Where a finding stands and how it came there, oldest first.
public record Life(
        String id, String rule, Finding.State state, Instant firstSeen, Instant lastSeen, List<HistoryEntry> history) {

    public Life {
        history = List.copyOf(history);
    }

    /// Whether the report still shows it.
    public boolean isOpen() {
        return state == Finding.State.OPEN || state == Finding.State.REGRESSED;
    }
}
