package org.gouji.validate.life;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.gouji.contracts.finding.ComparedValues;
import org.gouji.contracts.finding.Finding;
import org.gouji.rules.Elsewhere;

/// A finding as one pass shows it: of which rule, with which values, and whether it compares with another
/// report.
public record Shown(
        String id,
        String rule,
        String values,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean crosses) {

    static Shown of(Finding finding) {
        boolean crosses = finding.operands().stream()
                .anyMatch(operand ->
                        operand.elsewhere() != null || Elsewhere.MANY.stream().anyMatch(operand.path()::startsWith));
        return new Shown(finding.id(), finding.rule(), ComparedValues.of(finding), crosses);
    }
}
