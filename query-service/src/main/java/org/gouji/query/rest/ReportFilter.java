package org.gouji.query.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.finding.Verdict;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.Quality;
import org.gouji.query.store.ReportQuery;
import org.gouji.query.view.Page;
import org.gouji.query.view.ReportSummary;
import org.jspecify.annotations.Nullable;

/// What a caller may ask of the list of reports; all of it together must hold.
public record ReportFilter(
        @QueryParam("year") @Nullable Integer year,

        @Parameter(description = "A form's id, see /v1/forms") @QueryParam("form") @Nullable String form,

        @QueryParam("verdict") @Nullable Verdict verdict,

        @Parameter(description = "Reports with at least one finding of this severity") @QueryParam("severity") @Nullable Severity severity,

        @QueryParam("grade") Quality.@Nullable Grade grade,

        @Parameter(description = "How the division's code begins: 35 is a province, 3504 a city")
        @QueryParam("division")
        @Nullable String division,

        @Parameter(description = "A body's id") @QueryParam("body") @Nullable String body,

        @QueryParam("level") Body.@Nullable Level level,

        @Parameter(description = "A part of the body's name") @QueryParam("q") @Nullable String name,

        @Parameter(description = "What to sort by, with - backwards; -year when absent") @QueryParam("sort")
        ReportQuery.@Nullable Sort sort,

        @Parameter(schema = @Schema(minimum = "1", maximum = "200", defaultValue = "50")) @QueryParam("limit") @Nullable Integer limit,

        @Parameter(description = "The `next` of the part before") @QueryParam("cursor") @Nullable String cursor) {

    private static final int NAME_LIMIT = 50;

    /// Where a list goes on; it goes on in the order in which it began.
    record Position(String sort, String text, long number, String id) {}

    ReportQuery query(Cursors cursors) {
        var order = sort == null ? ReportQuery.Sort.NEWEST_YEAR : sort;
        return new ReportQuery(
                year,
                form,
                verdict,
                severity,
                grade,
                Parameters.digits("division", division),
                body,
                level,
                Parameters.words("q", name, NAME_LIMIT),
                order,
                Parameters.limit(limit),
                after(order, cursors));
    }

    Page.Reports page(ReportQuery query, List<ReportSummary> found, Cursors cursors) {
        if (found.size() <= query.limit()) {
            return new Page.Reports(found, null);
        }
        var items = found.subList(0, query.limit());
        var after = query.sort().after(items.getLast());
        var position = after.value() instanceof Number number
                ? new Position(query.sort().name(), "", number.longValue(), after.id())
                : new Position(query.sort().name(), after.value().toString(), 0, after.id());
        return new Page.Reports(items, cursors.write(position));
    }

    private ReportQuery.@Nullable After after(ReportQuery.Sort order, Cursors cursors) {
        var position = cursors.read(cursor, Position.class);
        if (position == null) {
            return null;
        }
        if (!order.name().equals(position.sort())) {
            throw Problems.badParameter("cursor", "belongs to another order", "属于另一种排序");
        }
        return order.isText()
                ? new ReportQuery.After(position.text(), position.id())
                : new ReportQuery.After(position.number(), position.id());
    }
}
