package org.gouji.query.view;

import java.time.Instant;
import org.gouji.contracts.finding.Verdict;
import org.gouji.contracts.report.Quality;
import org.jspecify.annotations.Nullable;

/// One version of a report: a document, as one reader read it. `ruleSet` and `verdict` are absent until the
/// rules have answered; `current` marks the one that is shown.
public record VersionInfo(
        String documentId,
        String uploadId,
        Instant received,
        String reader,
        Quality.@Nullable Grade grade,
        @Nullable String ruleSet,
        @Nullable Verdict verdict,
        boolean current) {}
