package org.gouji.contracts.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a rule found about a report. `id` is made from body, year, rule and operand paths, never from
/// values, so that it survives new documents, readers and rule sets. `equation` is the broken identity
/// in words, `left`, `right` and `delta` (left minus right) its two sides; `suggestion` is shown and
/// never applied; `causedBy` is the id of the finding that is the root of this one.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
        String id,
        String rule,
        int ruleVersion,
        Severity severity,
        Subject subject,
        Message message,
        @Nullable Message equation,
        @Nullable BigDecimal left,
        @Nullable BigDecimal right,
        @Nullable BigDecimal delta,
        List<Operand> operands,
        Blame blame,
        @Nullable Message suggestion,
        @Nullable String causedBy,
        @Nullable Message legalBasis,
        @Nullable Instant firstSeen,
        @Nullable Instant lastSeen,
        State state,
        @Nullable Review review) {

    public Finding {
        operands = List.copyOf(operands);
    }

    /// The same finding at another point of its life.
    public Finding at(@Nullable Instant firstSeen, @Nullable Instant lastSeen, State state, @Nullable Review review) {
        return new Finding(
                id,
                rule,
                ruleVersion,
                severity,
                subject,
                message,
                equation,
                left,
                right,
                delta,
                operands,
                blame,
                suggestion,
                causedBy,
                legalBasis,
                firstSeen,
                lastSeen,
                state,
                review);
    }

    /// Which report, read from which document (sha256).
    public record Subject(String body, int year, String document) {}

    /// Whose fault it is, with why; `confidence` from 0 to 1.
    public record Blame(Party party, double confidence, Message why) {}

    /// The body that wrote the report, the extraction that spoiled it, or not to be told.
    public enum Party {
        @JsonProperty("source")
        SOURCE,
        @JsonProperty("extraction")
        EXTRACTION,
        @JsonProperty("undecided")
        UNDECIDED
    }

    /// Where a finding stands in its life.
    public enum State {
        @JsonProperty("open")
        OPEN,
        @JsonProperty("fixed")
        FIXED,
        @JsonProperty("regressed")
        REGRESSED,
        @JsonProperty("accepted")
        ACCEPTED,
        @JsonProperty("contested")
        CONTESTED,
        @JsonProperty("obsolete")
        OBSOLETE
    }

    /// A person's decision.
    public record Review(String by, Instant at, @Nullable String comment) {}
}
