package org.gouji.query.flow;

import org.gouji.contracts.event.DocumentReceived;
import org.gouji.contracts.event.DocumentRejected;
import org.gouji.contracts.event.ReportParsed;
import org.gouji.contracts.event.ReportValidated;
import org.gouji.contracts.report.Rejection;
import org.jspecify.annotations.Nullable;

/// What one record tells.
sealed interface News {

    /// A document was accepted.
    record Received(DocumentReceived event, @Nullable String traceId) implements News {}

    /// A document was read.
    record Parsed(ReportParsed event, @Nullable String traceId) implements News {}

    /// The rules were asked.
    record Validated(ReportValidated event, @Nullable String traceId) implements News {}

    /// A document cannot be read.
    record Rejected(DocumentRejected event, @Nullable String traceId) implements News {}

    /// A document, or the report that it became, was put aside by the one who should have worked on it.
    record Dead(
            String uploadId,
            String documentId,
            Rejection why,
            @Nullable String traceId) implements News {}

    /// A dead letter that names no upload.
    record Nothing() implements News {}
}
