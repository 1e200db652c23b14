package org.gouji.query.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.contracts.report.ReportId;
import org.gouji.query.store.ReportViews;
import org.gouji.query.store.Reviews;
import org.gouji.query.store.Versions;
import org.gouji.query.view.Page;
import org.gouji.query.view.ReportView;
import org.gouji.query.view.VersionInfo;

/// The reports, each with the findings about the very document that is shown.
@Path("/v1/reports")
@Tag(name = "reports")
public class ReportsResource {

    private final ReportViews views;
    private final Versions versions;

    private final Reviews reviews;
    private final Cursors cursors;

    ReportsResource(ReportViews views, Versions versions, Reviews reviews, Cursors cursors) {
        this.reviews = reviews;
        this.cursors = cursors;
        this.views = views;
        this.versions = versions;
    }

    @GET
    @Operation(operationId = "listReports", summary = "Reports with their verdicts")
    public Page.Reports list(@BeanParam ReportFilter filter) {
        var query = filter.query(cursors);
        return filter.page(query, views.find(query), cursors);
    }

    @GET
    @Path("/{body}/{year}")
    @Operation(operationId = "getReport", summary = "One report: tables, claims, findings, versions, trace")
    public ReportView get(@PathParam("body") String body, @PathParam("year") Integer year) {
        String id = new ReportId(body, year).key();
        String current = current(id);
        return versions.find(current)
                .map(version -> ReportView.of(version, versions.of(id, current), reviews.of(List.of(id))))
                .orElseThrow(() -> Problems.noReport(id));
    }

    @GET
    @Path("/{body}/{year}/versions")
    @Operation(operationId = "listVersions", summary = "Every version of a report that was read, the newest first")
    public List<VersionInfo> versions(@PathParam("body") String body, @PathParam("year") Integer year) {
        String id = new ReportId(body, year).key();
        return versions.of(id, current(id));
    }

    private String current(String id) {
        return views.current(id).orElseThrow(() -> Problems.noReport(id));
    }
}
