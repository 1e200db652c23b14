package org.gouji.reader;

import org.gouji.contracts.report.Rejection;
import org.gouji.contracts.report.Report;

/// What came of a document: a report, with its damage, or a clear rejection.
public sealed interface Reading {

    /// The document is a report. `original` is the text that every source points into.
    record Read(Report report, String original) implements Reading {}

    /// The document is no report that can be read.
    record Rejected(Rejection rejection) implements Reading {}
}
