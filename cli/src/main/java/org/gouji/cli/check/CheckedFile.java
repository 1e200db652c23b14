package org.gouji.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.finding.Validation;
import org.gouji.contracts.report.Rejection;
import org.gouji.contracts.report.Report;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.gouji.rules.Dossier;
import org.gouji.rules.RuleEngine;

/// What became of one file.
sealed interface CheckedFile {

    /// The name as it was given.
    String name();

    /// 0 fine, 1 an error or a critical finding, 2 not read.
    int exit();

    /// Read and asked about. `original` is the text that the sources point into.
    record Read(String name, Report report, String original, Validation validation) implements CheckedFile {
        @Override
        public int exit() {
            return validation.findings().stream()
                            .anyMatch(finding -> finding.severity().compareTo(Severity.ERROR) <= 0)
                    ? 1
                    : 0;
        }
    }

    /// No report, or no file.
    record Refused(String name, Rejection rejection) implements CheckedFile {
        @Override
        public int exit() {
            return Check.NOT_READ;
        }
    }

    /// As the ingest service accepts; a larger file is never loaded.
    long MOST_BYTES = 64L << 20;

    static CheckedFile of(Path path) {
        String name = path.toString();
        try {
            long size = Files.size(path);
            if (size > MOST_BYTES) {
                return new Refused(
                        name,
                        new Rejection(
                                Rejection.TOO_LARGE,
                                "larger than " + MOST_BYTES + " bytes",
                                "文件超过" + MOST_BYTES + "字节"));
            }
            return of(name, new ReportReader().read(RawDocument.of(Files.readAllBytes(path), name)));
        } catch (IOException e) {
            return new Refused(name, new Rejection("unreadable", "cannot be opened: " + why(e), "无法打开文件"));
        }
    }

    private static CheckedFile of(String name, Reading reading) {
        return switch (reading) {
            case Reading.Rejected(Rejection rejection) -> new Refused(name, rejection);
            case Reading.Read(Report report, String original) ->
                new Read(name, report, original, new RuleEngine().validate(Dossier.of(report)));
        };
    }

    private static String why(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "");
    }
}
