package org.gouji.contracts.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.gouji.contracts.report.Source;
import org.jspecify.annotations.Nullable;

/// One thing that a finding compares. `path` is the cell (`applications.granted.total`), the claim
/// (`claims.applications_received`) or the field (`published`); stable over documents and readers.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Operand(
        String path,
        Message label,
        @Nullable BigDecimal value,
        @Nullable String raw,
        @Nullable Source source) {}
