package org.gouji.cli.check;

import java.nio.file.Path;
import java.util.Comparator;
import org.gouji.contracts.report.Report;
import org.gouji.rules.around.Standing;
import org.gouji.rules.around.TextPrint;

/// A file with a report, as little of it as others need: which report, which document (the beginning of its SHA-256),
/// its standing in a few bytes, and what its text looks like, as long as texts are compared.
record Filed(String report, long document, Path path, byte[] standing, short[] text) {

    /// Bytes that one takes in memory, at most.
    static final long HELD = 1200;

    /// By the report's id; of one report by the document.
    static final Comparator<Filed> ORDER = Comparator.comparing(Filed::report).thenComparingLong(Filed::document);

    private static final short[] NO_TEXT = {};

    static Filed of(Report report, Path path, boolean texts) {
        return new Filed(
                report.id(),
                document(report),
                path,
                PackedStanding.pack(Standing.of(report)),
                texts ? TextPrint.of(report).hashes() : NO_TEXT);
    }

    static long document(Report report) {
        return Long.parseUnsignedLong(report.document().sha256(), 0, Long.BYTES * 2, 16);
    }

    Standing whole() {
        return PackedStanding.unpack(report, standing);
    }

    Filed withoutText() {
        return new Filed(report, document, path, standing, NO_TEXT);
    }
}
