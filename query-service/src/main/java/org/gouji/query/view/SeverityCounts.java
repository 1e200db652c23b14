package org.gouji.query.view;

import java.util.List;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Severity;

/// How many findings of each severity a report has.
public record SeverityCounts(int critical, int error, int warning, int advisory, int info) {

    public static SeverityCounts of(List<Finding> findings) {
        return new SeverityCounts(
                count(findings, Severity.CRITICAL),
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.ADVISORY),
                count(findings, Severity.INFO));
    }

    private static int count(List<Finding> findings, Severity severity) {
        return Math.toIntExact(
                findings.stream().filter(f -> f.severity() == severity).count());
    }
}
