package org.gouji.contracts.event;

import org.gouji.contracts.report.Report;

/// A document was read. `order` sorts the versions of one report as text: later is greater. Key: the
/// body's id.
public record ReportParsed(int version, String uploadId, String documentId, String order, Report report) {

    public static final int VERSION = 1;
}
