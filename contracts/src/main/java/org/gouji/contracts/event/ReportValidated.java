package org.gouji.contracts.event;

import org.gouji.contracts.finding.Validation;

/// The rules were asked about a report. `documentId` and `order` say about which version of it. Key: the
/// body's id.
public record ReportValidated(
        int version, String uploadId, String documentId, String order, String reportId, Validation validation) {

    public static final int VERSION = 1;
}
