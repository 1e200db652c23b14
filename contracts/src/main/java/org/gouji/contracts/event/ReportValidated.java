package org.gouji.contracts.event;

import org.gouji.contracts.finding.Validation;

/// The rules were asked about a report. `documentId` and `order` say about which version of it. A version is
/// asked about again when another report changes that it is compared with; `round` counts up then, and the
/// greatest is the latest answer. Key: the body's id.
public record ReportValidated(
        int version,
        String uploadId,
        String documentId,
        String order,
        String reportId,
        Validation validation,
        long round) {

    public static final int VERSION = 1;

    public ReportValidated(
            int version, String uploadId, String documentId, String order, String reportId, Validation validation) {
        this(version, uploadId, documentId, order, reportId, validation, 0);
    }
}
