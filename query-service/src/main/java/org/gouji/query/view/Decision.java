package org.gouji.query.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.gouji.contracts.finding.ComparedValues;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Finding.State;
import org.gouji.contracts.finding.HistoryEntry;
import org.jspecify.annotations.Nullable;

/// What a person decided about a finding: accepted, contested, or open again. It holds for the values that the
/// finding compared then ([ComparedValues]), whatever document, reader or rules find them again; other values
/// reopen the finding.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Decision(
        State state, String by, Instant at, @Nullable String comment, String values) {

    /// The finding as it stands with this decision.
    public Finding on(Finding finding) {
        if (isClosed(finding) || !values.equals(ComparedValues.of(finding))) {
            return finding;
        }
        var review = new Finding.Review(by, at, comment);
        return finding.at(
                finding.firstSeen(), finding.lastSeen(), state == State.OPEN ? finding.state() : state, review);
    }

    public HistoryEntry entry() {
        return new HistoryEntry(at, state, HistoryEntry.Cause.DECISION, null, null, null, null, values, by, comment);
    }

    /// Whether the report does not show the finding any more: there is nothing to decide then.
    public static boolean isClosed(Finding finding) {
        return finding.state() == State.FIXED || finding.state() == State.OBSOLETE;
    }
}
