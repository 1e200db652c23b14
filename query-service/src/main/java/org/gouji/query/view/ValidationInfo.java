package org.gouji.query.view;

import java.util.List;
import org.gouji.contracts.finding.RuleOutcome;
import org.gouji.contracts.finding.RuleSet;
import org.gouji.contracts.finding.Validation;
import org.gouji.contracts.finding.Verdict;
import org.gouji.contracts.report.ReaderInfo;

/// What stands beside the findings: which rules were asked, what each answered, and the sum.
public record ValidationInfo(RuleSet ruleSet, ReaderInfo reader, List<RuleOutcome> outcomes, Verdict verdict) {

    public ValidationInfo {
        outcomes = List.copyOf(outcomes);
    }

    public static ValidationInfo of(Validation validation) {
        return new ValidationInfo(
                validation.ruleSet(), validation.reader(), validation.outcomes(), validation.verdict());
    }
}
