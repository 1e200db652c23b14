package org.gouji.validate.life;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.contracts.finding.RuleOutcome;
import org.gouji.contracts.finding.Validation;

/// One version of a report, and what the rules say of it beside `inputs`.
public record Answer(
        String report, String order, String documentId, String uploadId, Validation validation, List<Input> inputs) {

    public Answer {
        inputs = List.copyOf(inputs);
    }

    public Set<String> asked() {
        return validation.outcomes().stream().map(RuleOutcome::rule).collect(Collectors.toSet());
    }
}
