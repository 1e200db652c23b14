package org.gouji.query.view;

import java.time.Instant;
import java.time.LocalDate;
import org.gouji.contracts.event.Order;
import org.gouji.contracts.finding.Validation;
import org.gouji.contracts.finding.Verdict;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.Quality;
import org.gouji.contracts.report.Report;
import org.jspecify.annotations.Nullable;

/// A report in a list. `body` is the body's id, `name` its official name or else what the page prints,
/// `updated` when the document that is shown was accepted.
public record ReportSummary(
        String id,
        String body,
        @Nullable String name,
        Body.Kind kind,
        Body.Level level,
        @Nullable String division,
        int year,
        @Nullable String form,
        Quality.Grade grade,
        Verdict verdict,
        SeverityCounts findings,
        @Nullable LocalDate published,
        @Nullable String title,
        String documentId,
        Instant updated) {

    static ReportSummary of(Report report, Validation validation, String documentId, String order) {
        var body = report.body();
        return new ReportSummary(
                report.id(),
                body.id(),
                body.name() != null ? body.name() : body.printed(),
                body.kind(),
                body.level(),
                body.division(),
                report.year(),
                report.form(),
                report.quality().grade(),
                validation.verdict(),
                SeverityCounts.of(validation.findings()),
                report.published(),
                report.title(),
                documentId,
                Order.appendedAt(order));
    }
}
