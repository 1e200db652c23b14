package org.gouji.contracts.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.gouji.contracts.report.Source;
import org.jspecify.annotations.Nullable;

/// One thing that a finding compares. `path` is the cell (`applications.granted.total`), the claim
/// (`claims.applications_received`) or the field (`published`); stable over documents and readers.
///
/// What stands in another report has that report before its path (`2022:applications.carried_forward.total`, for
/// another body's `350400/2022:…`), its place in `elsewhere`, and no `source`: a source always
/// points into the finding's own document.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Operand(
        String path,
        Message label,
        @Nullable BigDecimal value,
        @Nullable String raw,
        @Nullable Source source,
        @Nullable Elsewhere elsewhere) {

    /// Where it stands in another report: the report's id and, where they are known, its document's SHA-256 and
    /// the place in that.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Elsewhere(
            String report,
            @Nullable String document,
            @Nullable Source source) {}

    /// What stands in the finding's own report.
    public Operand(
            String path, Message label, @Nullable BigDecimal value, @Nullable String raw, @Nullable Source source) {
        this(path, label, value, raw, source, null);
    }
}
