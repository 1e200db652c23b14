package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.RuleOutcome;
import org.gouji.contracts.finding.RuleOutcome.Answer;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.finding.Verdict;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Source;
import org.gouji.contracts.report.TableState;
import org.junit.jupiter.api.Test;

class RuleEngineTest {

    @Test
    void aReportWithoutFaultIsValidUnderBothForms() {
        assertThat(ReportBuilder.form2019().validate().findings()).isEmpty();
        assertThat(ReportBuilder.form2021().validate().findings()).isEmpty();
        assertThat(ReportBuilder.form2019().validate().verdict()).isEqualTo(Verdict.VALID);
        assertThat(ReportBuilder.form2021().validate().verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void everyRuleAnswersEveryReport() {
        var validation = ReportBuilder.form2019().validate();

        assertThat(validation.outcomes())
                .extracting(RuleOutcome::rule)
                .containsExactlyElementsOf(
                        RuleBook.infos().stream().map(RuleInfo::id).toList());
    }

    @Test
    void aCrashedRuleStopsNoOtherAndMakesTheVerdictIncomplete() {
        var rules = new ArrayList<Rule>(List.of(new Crash()));
        rules.addAll(RuleBook.RULES);
        var report = ReportBuilder.form2019()
                .with("review_and_litigation.review.total", 1)
                .build();

        var validation = new RuleEngine(rules, Settings.DEFAULT).validate(Dossier.of(report));

        assertThat(validation.outcomes().getFirst().outcome()).isEqualTo(Answer.CRASHED);
        assertThat(validation.outcomes().getFirst().reason()).isNotNull();
        assertThat(validation.findings()).extracting(Finding::rule).containsExactly("review-total");
        assertThat(validation.verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void aLostTableIsSkippedAndBlamesNobody() {
        var validation = ReportBuilder.form2019().lost("applications").validate();
        var outcome = outcome(validation.outcomes(), "applications-balance");

        assertThat(outcome.outcome()).isEqualTo(Answer.SKIPPED);
        assertThat(outcome.skipped()).isEqualTo(7);
        assertThat(outcome.reason().en()).contains("the table is lost");
        assertThat(validation.findings()).isEmpty();
    }

    @Test
    void oneIllegibleCellSkipsOnlyItsOwnChecks() {
        var smudge = new Cell.Illegible("?", Source.of(1, 2), List.of());
        var outcome = ReportBuilder.form2019()
                .with("applications.new_received.natural_person", smudge)
                .outcome("applications-balance");

        assertThat(outcome.outcome()).isEqualTo(Answer.PASSED);
        assertThat(outcome.evaluated()).isEqualTo(6);
        assertThat(outcome.skipped()).isEqualTo(1);
        assertThat(outcome.reason().en()).isEqualTo("illegible: applications.new_received.natural_person");
    }

    @Test
    void aReportWhoseTablesAreAllLostIsUnreadable() {
        var validation = ReportBuilder.form2019()
                .lost("proactive_disclosure")
                .lost("applications")
                .lost("review_and_litigation")
                .validate();

        assertThat(validation.verdict()).isEqualTo(Verdict.UNREADABLE);
    }

    @Test
    void aGridWithoutValuesIsUnreadable() {
        var report = ReportBuilder.form2021().lost("proactive_disclosure").lost("review_and_litigation");
        report.fill("applications", "", new Cell.Blank(Source.of(1, 1))).state("applications", TableState.BLANK);

        assertThat(report.validate().verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(report.validate().findings()).isEmpty();
    }

    @Test
    void findingIdsComeFromPathsAndNotFromValues() {
        var one = ReportBuilder.form2019()
                .with("review_and_litigation.review.total", 1)
                .findings("review-total");
        var other = ReportBuilder.form2019()
                .with("review_and_litigation.review.total", 5)
                .findings("review-total");

        assertThat(one).hasSize(1);
        assertThat(one.getFirst().id()).isEqualTo(other.getFirst().id());
    }

    @Test
    void theRuleSetsHashChangesWithTheSettings() {
        var strict = new Settings(java.time.MonthDay.of(1, 15), java.time.MonthDay.of(3, 31), java.util.Map.of());

        assertThat(new RuleEngine(RuleBook.RULES, strict).ruleSet().hash())
                .isNotEqualTo(new RuleEngine().ruleSet().hash());
    }

    private static RuleOutcome outcome(List<RuleOutcome> outcomes, String rule) {
        return outcomes.stream().filter(o -> o.rule().equals(rule)).findFirst().orElseThrow();
    }

    private static final class Crash implements Rule {
        @Override
        public RuleInfo info() {
            return RuleInfo.document("crash", Severity.INFO)
                    .title("错", "wrong")
                    .asks("错", "wrong")
                    .law(Law.FORMS)
                    .fires("错", "wrong")
                    .edge("错", "wrong")
                    .holds("错", "wrong");
        }

        @Override
        public void ask(Case report, Tally tally) {
            tally.fails(Draft.of("半个答案", "half an answer"));
            throw new IllegalStateException("on purpose");
        }
    }
}
