package org.gouji.rules.around;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Report;
import org.gouji.rules.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/// A report in a few numbers: what others compare themselves with. `figures` holds those of [#FIGURES] that were
/// read as whole numbers, by the cell's full path; what was lost or blank is not in it. `above` is the body that
/// this one lies directly below, null where its code does not tell.
public record Standing(
        String report,
        String body,
        @Nullable String name,
        int year,
        Body.Kind kind,
        Body.Level level,
        @Nullable String above,
        Scope scope,
        Map<String, Long> figures) {

    /// The cells that bodies are compared by: what came in, what was done, what is in force.
    public static final List<String> FIGURES = List.of(
            "applications.new_received.total",
            "applications.total_processed.total",
            "applications.carried_forward.total",
            "proactive_disclosure.art20_1.normative_documents.new_made",
            "proactive_disclosure.art20_1.normative_documents.total_public",
            "proactive_disclosure.art20_1.normative_documents.issued",
            "proactive_disclosure.art20_1.normative_documents.valid",
            "proactive_disclosure.art20_5.admin_license.decisions",
            "proactive_disclosure.art20_6.admin_penalty.decisions",
            "proactive_disclosure.art20_6.admin_coercion.decisions",
            "review_and_litigation.review.total",
            "review_and_litigation.litigation_direct.total",
            "review_and_litigation.litigation_after_review.total");

    public Standing {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    public static Standing of(Report report) {
        var figures = new LinkedHashMap<String, Long>();
        for (var path : FIGURES) {
            if (report.cell(path).orElse(null) instanceof Cell.Numeric number
                    && number.repaired() == null
                    && Sheet.isWhole(number.value())) {
                figures.put(path, number.value().longValue());
            }
        }
        var body = report.body();
        return new Standing(
                report.id(),
                body.id(),
                body.name(),
                report.year(),
                body.kind(),
                body.level(),
                Hierarchy.above(body),
                Scope.of(report),
                figures);
    }
}
