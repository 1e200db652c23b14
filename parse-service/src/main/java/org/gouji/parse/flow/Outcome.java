package org.gouji.parse.flow;

import org.gouji.contracts.event.DocumentReceived;
import org.gouji.contracts.event.DocumentRejected;
import org.gouji.contracts.event.ReportParsed;
import org.gouji.delivery.Trace;

/// What came of one document.
sealed interface Outcome {

    DocumentReceived document();

    /// The trace that goes on from here.
    Trace trace();

    /// It is a report.
    record Parsed(DocumentReceived document, ReportParsed event, Trace trace) implements Outcome {}

    /// It is none that can be read.
    record Rejected(DocumentReceived document, DocumentRejected event, Trace trace) implements Outcome {}
}
