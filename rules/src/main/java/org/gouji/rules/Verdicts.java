package org.gouji.rules;

import java.util.List;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.RuleOutcome;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.finding.Verdict;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Report;

/// The sum of a validation. A crash outweighs all: what was not asked cannot be summed up.
final class Verdicts {

    private Verdicts() {}

    static Verdict of(Report report, List<RuleOutcome> outcomes, List<Finding> findings) {
        if (outcomes.stream().anyMatch(o -> o.outcome() == RuleOutcome.Answer.CRASHED)) {
            return Verdict.INCOMPLETE;
        }
        if (has(findings, Severity.CRITICAL) || has(findings, Severity.ERROR)) {
            return Verdict.INVALID;
        }
        if (!anyCellRead(report)) {
            return Verdict.UNREADABLE;
        }
        return has(findings, Severity.WARNING) ? Verdict.VALID_WITH_WARNINGS : Verdict.VALID;
    }

    private static boolean has(List<Finding> findings, Severity severity) {
        for (var finding : findings) {
            if (finding.severity() == severity) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyCellRead(Report report) {
        for (var table : report.tables().values()) {
            for (var cell : table.cells().values()) {
                if (cell instanceof Cell.Numeric || cell instanceof Cell.NotApplicable) {
                    return true;
                }
            }
        }
        return false;
    }
}
