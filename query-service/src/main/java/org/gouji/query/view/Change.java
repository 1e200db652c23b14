package org.gouji.query.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.gouji.contracts.finding.Verdict;
import org.jspecify.annotations.Nullable;

/// Something new is shown: a version of a report, or new findings about it; or, where `gone` is true, a report is not
/// shown any more. That has no verdict and no findings then, and `documentId` is the document with which it went.
/// `number` counts from 1 without gaps.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(
        long number,
        String report,
        String documentId,
        @Nullable Verdict verdict,
        @Nullable SeverityCounts findings,
        Instant updated,
        @Nullable Boolean gone) {

    /// What is shown from now on.
    public static Change shown(long number, ReportSummary summary) {
        return new Change(
                number,
                summary.id(),
                summary.documentId(),
                summary.verdict(),
                summary.findings(),
                summary.updated(),
                null);
    }

    /// What is shown no more.
    public static Change gone(long number, String report, String documentId, Instant since) {
        return new Change(number, report, documentId, null, null, since, true);
    }
}
