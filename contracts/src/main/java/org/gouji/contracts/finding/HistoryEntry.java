package org.gouji.contracts.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One step in the life of a finding: from when on it is in which state, and what brought that about.
///
/// `at` is when the document that brought it about was accepted, or when a person decided. `document`,
/// `reader` and `ruleSet` say by what the report was judged from then on; `report` is the other report where
/// that was the cause, and `document` is then that one's; null where the cause were like bodies, which are many.
/// `values` changes when what is compared changes: a
/// decision holds while it stays the same, see [ComparedValues]. `by` and `comment` are those of a decision.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryEntry(
        Instant at,
        Finding.State state,
        Cause cause,
        @Nullable String document,
        @Nullable String reader,
        @Nullable String ruleSet,
        @Nullable String report,
        @Nullable String values,
        @Nullable String by,
        @Nullable String comment) {

    /// What brought it about.
    public enum Cause {
        /// A new version of the report's own document.
        @JsonProperty("document")
        DOCUMENT,
        /// Another report came or changed.
        @JsonProperty("other-report")
        OTHER_REPORT,
        /// Another report is gone.
        @JsonProperty("other-report-gone")
        OTHER_REPORT_GONE,
        /// The report itself is gone.
        @JsonProperty("report-gone")
        REPORT_GONE,
        /// A new reader read the same document.
        @JsonProperty("reader")
        READER,
        /// New rules, or new settings of them.
        @JsonProperty("rule-set")
        RULE_SET,
        /// A person decided.
        @JsonProperty("decision")
        DECISION
    }
}
