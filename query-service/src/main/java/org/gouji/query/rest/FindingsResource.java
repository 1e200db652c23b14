package org.gouji.query.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Severity;
import org.gouji.query.store.FindingLists;
import org.gouji.query.store.FindingQuery;
import org.gouji.query.view.FindingView;
import org.gouji.query.view.Page;
import org.jspecify.annotations.Nullable;

/// The findings of all shown reports.
@Path("/v1/findings")
@Tag(name = "findings")
public class FindingsResource {

    private final FindingLists findings;
    private final ReviewFinding review;
    private final Cursors cursors;

    FindingsResource(FindingLists findings, ReviewFinding review, Cursors cursors) {
        this.findings = findings;
        this.review = review;
        this.cursors = cursors;
    }

    @GET
    @Operation(operationId = "listFindings", summary = "Findings: newest year first, then by report, gravest first")
    public Page.Findings list(
            @Parameter(description = "A rule's id, see /v1/rules") @QueryParam("rule") @Nullable String rule,
            @QueryParam("severity") @Nullable Severity severity,
            @Parameter(description = "Where it stands; without it all that are shown, with what was decided")
                    @QueryParam("state")
                    Finding.@Nullable State state,
            @Parameter(description = "A body's id") @QueryParam("body") @Nullable String body,
            @QueryParam("year") @Nullable Integer year,
            @Parameter(schema = @Schema(minimum = "1", maximum = "200", defaultValue = "50"))
                    @QueryParam("limit")
                    @Nullable Integer limit,
            @Parameter(description = "The `next` of the part before") @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, FindingQuery.After.class);
        var query = new FindingQuery(rule, severity, state, body, year, Parameters.limit(limit), after);
        var found = findings.find(query);
        if (found.size() <= query.limit()) {
            return new Page.Findings(found, null);
        }
        var items = found.subList(0, query.limit());
        return new Page.Findings(items, cursors.write(FindingQuery.After.of(items.getLast())));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getFinding", summary = "One finding with its history")
    public FindingView get(@PathParam("id") String id) {
        return review.find(id);
    }

    @PATCH
    @Path("/{id}")
    @Operation(
            operationId = "reviewFinding",
            summary = "A person's decision: accepted, contested, or open again; it holds while the values stay")
    @APIResponse(
            responseCode = "200",
            description = "The finding as it stands now, with its ETag",
            content = @Content(schema = @Schema(implementation = FindingView.class)))
    public Response patch(
            @PathParam("id") String id,
            @Parameter(description = "The ETag of the finding that was decided about; any when absent")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            @Nullable ReviewRequest request) {
        var view = review.decide(id, ifMatch, request);
        return Response.ok(view).header(HttpHeaders.ETAG, review.tag(view)).build();
    }
}
