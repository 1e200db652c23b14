package org.gouji.contracts.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// What extraction did to the document: the body is not blamed for it. `kind` is one of the catalogue's
/// (`tables-lost`, `cells-blank`, `date-repaired` …); `message` is English and `messageZh` the same in
/// Chinese; `proof` says why a repair is the only one.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Damage(
        String kind,
        String message,
        String messageZh,
        @Nullable Source source,
        boolean repaired,
        @Nullable String proof) {}
