package org.gouji.parse.flow;

import org.gouji.contracts.event.DocumentReceived;
import org.gouji.contracts.event.DocumentRejected;
import org.gouji.contracts.event.ReportParsed;
import org.gouji.delivery.Trace;
import org.jspecify.annotations.Nullable;

/// What came of one document.
sealed interface Outcome {

    DocumentReceived document();

    /// The trace that goes on from here.
    Trace trace();

    /// It is a report.
    record Parsed(DocumentReceived document, ReportParsed event, Trace trace) implements Outcome {

        /// The same; another report is gone with it, if one is named.
        Parsed without(@Nullable String gone) {
            if (gone == null) {
                return this;
            }
            var told = new ReportParsed(
                    event.version(), event.uploadId(), event.documentId(), event.order(), event.report(), gone);
            return new Parsed(document, told, trace);
        }
    }

    /// It is none that can be read.
    record Rejected(DocumentReceived document, DocumentRejected event, Trace trace) implements Outcome {}
}
