package org.gouji.contracts.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/// What one rule answered for one report: "nothing found" and "not checked" look different. `evaluated`
/// and `failed` count its single checks (a rule over seven columns has seven); `reason` says why it was
/// skipped, in whole or for some of its checks.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RuleOutcome(
        String rule, Answer outcome, @Nullable Message reason, int evaluated, int skipped, int failed) {

    /// The four answers.
    public enum Answer {
        @JsonProperty("passed")
        PASSED,
        @JsonProperty("failed")
        FAILED,
        @JsonProperty("skipped")
        SKIPPED,
        @JsonProperty("crashed")
        CRASHED
    }
}
