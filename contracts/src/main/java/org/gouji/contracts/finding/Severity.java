package org.gouji.contracts.finding;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How grave a finding is, gravest first.
public enum Severity {
    /// The report cannot be used.
    @JsonProperty("critical")
    CRITICAL,
    /// The form or the regulation says must.
    @JsonProperty("error")
    ERROR,
    /// Should, or improbable.
    @JsonProperty("warning")
    WARNING,
    /// Needs another document or a judgement.
    @JsonProperty("advisory")
    ADVISORY,
    /// Worth knowing.
    @JsonProperty("info")
    INFO
}
