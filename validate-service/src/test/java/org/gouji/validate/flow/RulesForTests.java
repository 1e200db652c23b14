package org.gouji.validate.flow;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.RuleSet;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.finding.Validation;
import org.gouji.contracts.finding.Verdict;
import org.gouji.contracts.report.Report;
import org.gouji.rules.Dossier;

/// Rules that find what the report's title says.
class RulesForTests {

    @Produces
    @Singleton
    Rules rules() {
        return new Rules() {
            @Override
            public RuleSet ruleSet() {
                return new RuleSet("test-2", "0");
            }

            @Override
            public Validation validate(Dossier dossier) {
                var report = dossier.report();
                var words = String.valueOf(report.title()).split(" ");
                if (words[0].equals("THROW")) {
                    throw new IllegalStateException("the rules threw");
                }
                while (words[0].equals("LOOP") && !Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                }
                var findings = Arrays.stream(words)
                        .filter(word -> !word.isEmpty())
                        .map(word -> finding(report, word))
                        .toList();
                return new Validation(ruleSet(), report.reader(), List.of(), Verdict.INVALID, findings);
            }
        };
    }

    private static Finding finding(Report report, String rule) {
        var message = new Message("错", "wrong");
        return new Finding(
                report.id() + "/" + rule,
                rule,
                1,
                Severity.ERROR,
                new Finding.Subject(
                        report.body().id(), report.year(), report.document().sha256()),
                message,
                null,
                null,
                null,
                null,
                List.of(),
                new Finding.Blame(Finding.Party.SOURCE, 1, message),
                null,
                null,
                null,
                null,
                null,
                Finding.State.OPEN,
                null);
    }
}
