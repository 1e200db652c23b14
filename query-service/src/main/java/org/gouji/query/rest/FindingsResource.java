package org.gouji.query.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.contracts.finding.Severity;
import org.gouji.query.store.FindingQuery;
import org.gouji.query.store.ReportViews;
import org.gouji.query.view.Page;
import org.jspecify.annotations.Nullable;

/// The findings of all shown reports.
@Path("/v1/findings")
@Tag(name = "findings")
public class FindingsResource {

    private final ReportViews views;

    private final Cursors cursors;

    FindingsResource(ReportViews views, Cursors cursors) {
        this.views = views;
        this.cursors = cursors;
    }

    @GET
    @Operation(operationId = "listFindings", summary = "Findings: newest year first, then by report, gravest first")
    public Page.Findings list(
            @Parameter(description = "A rule's id, see /v1/rules") @QueryParam("rule") @Nullable String rule,
            @QueryParam("severity") @Nullable Severity severity,
            @Parameter(description = "A body's id") @QueryParam("body") @Nullable String body,
            @QueryParam("year") @Nullable Integer year,
            @Parameter(schema = @Schema(minimum = "1", maximum = "200", defaultValue = "50"))
                    @QueryParam("limit")
                    @Nullable Integer limit,
            @Parameter(description = "The `next` of the part before") @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, FindingQuery.After.class);
        var query = new FindingQuery(rule, severity, body, year, Parameters.limit(limit), after);
        var found = views.find(query);
        if (found.size() <= query.limit()) {
            return new Page.Findings(found, null);
        }
        var items = found.subList(0, query.limit());
        return new Page.Findings(items, cursors.write(FindingQuery.After.of(items.getLast())));
    }
}
