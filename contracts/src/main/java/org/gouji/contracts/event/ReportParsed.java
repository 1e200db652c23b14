package org.gouji.contracts.event;

import org.gouji.contracts.report.Report;
import org.jspecify.annotations.Nullable;

/// A document was read. `order` sorts the versions of one report as text: later is greater. Key: the
/// body's id.
///
/// `gone` is the id of another report: an earlier version of this very page was read as that one, and nothing
/// else is known of it, so from this `order` on there is no such report.
public record ReportParsed(
        int version,
        String uploadId,
        String documentId,
        String order,
        Report report,
        @Nullable String gone) {

    public static final int VERSION = 1;

    public ReportParsed(int version, String uploadId, String documentId, String order, Report report) {
        this(version, uploadId, documentId, order, report, null);
    }
}
