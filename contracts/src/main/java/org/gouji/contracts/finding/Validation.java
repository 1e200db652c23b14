package org.gouji.contracts.finding;

import java.util.List;
import org.gouji.contracts.report.ReaderInfo;

/// What all rules said about one report, read from one document.
public record Validation(
        RuleSet ruleSet, ReaderInfo reader, List<RuleOutcome> outcomes, Verdict verdict, List<Finding> findings) {

    public Validation {
        outcomes = List.copyOf(outcomes);
        findings = List.copyOf(findings);
    }
}
