package org.gouji.query.view;

import java.time.Instant;
import java.util.List;
import org.gouji.contracts.event.Order;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.report.Report;
import org.jspecify.annotations.Nullable;

/// A report together with what the rules said about that very document. `updated` is when the document was
/// accepted, `versions` are all that were read of this report, the newest first.
public record ReportView(
        String id,
        String documentId,
        Instant updated,
        Report report,
        ValidationInfo validation,
        List<Finding> findings,
        List<VersionInfo> versions,
        Trace trace,
        Links links) {

    /// How the document came here: one trace id from upload to view.
    public record Trace(@Nullable String traceId, String uploadId) {}

    /// Where the rest of it is found.
    public record Links(String self, String original, String originalText, String versions) {

        public static Links of(String reportId) {
            String self = "/v1/reports/" + reportId;
            return new Links(self, self + "/original", self + "/original?as=text", self + "/versions");
        }
    }

    public static ReportView of(Version version, List<VersionInfo> versions, Decisions decisions) {
        var parsed = version.parsed();
        var validated = version.validated();
        return new ReportView(
                parsed.report().id(),
                parsed.documentId(),
                Order.appendedAt(parsed.order()),
                parsed.report(),
                ValidationInfo.of(validated.validation()),
                validated.validation().findings().stream().map(decisions::on).toList(),
                versions,
                new Trace(version.traceId(), parsed.uploadId()),
                Links.of(parsed.report().id()));
    }
}
