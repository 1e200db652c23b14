package org.gouji.cli.check;

import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.finding.Validation;
import org.gouji.contracts.report.Rejection;
import org.gouji.contracts.report.Report;

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
}
