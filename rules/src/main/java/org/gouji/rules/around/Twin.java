package org.gouji.rules.around;

import org.gouji.contracts.report.Report;
import org.jspecify.annotations.Nullable;

/// Another report that was made from the same document. Two reports are twins where `document`, the SHA-256 of
/// the bytes, is the same and `report` (`body/year`) is not.
public record Twin(String report, String body, @Nullable String name, int year, String document) {

    /// So many others of one document are named.
    public static final int NAMED = 20;

    /// A report that was made from this document.
    public static Twin of(Standing standing, String document) {
        return new Twin(standing.report(), standing.body(), standing.name(), standing.year(), document);
    }

    public static Twin of(Report report) {
        return new Twin(
                report.id(),
                report.body().id(),
                report.body().name(),
                report.year(),
                report.document().sha256());
    }
}
