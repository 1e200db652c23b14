package org.gouji.contracts.finding;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The sum of a validation.
public enum Verdict {
    @JsonProperty("valid")
    VALID,
    @JsonProperty("valid-with-warnings")
    VALID_WITH_WARNINGS,
    @JsonProperty("invalid")
    INVALID,
    /// No table of the report could be read.
    @JsonProperty("unreadable")
    UNREADABLE,
    /// A rule crashed: never called valid.
    @JsonProperty("incomplete")
    INCOMPLETE
}
