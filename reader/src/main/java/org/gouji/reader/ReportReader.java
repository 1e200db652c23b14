package org.gouji.reader;

import org.gouji.contracts.report.Rejection;

/// Bytes in, report out. The stages in order: read this first.
public final class ReportReader {

    /// Raised with every change that can alter a report.
    public static final String VERSION = "0.1.0";

    /// Reads one document. Never throws for what a document holds.
    public Reading read(RawDocument document) {
        return new Reading.Rejected(
                new Rejection(Rejection.NOT_A_REPORT, "not an annual report: " + document.fileName(), "不是年度报告"));
    }
}
