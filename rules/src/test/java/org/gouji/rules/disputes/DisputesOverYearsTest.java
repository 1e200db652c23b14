package org.gouji.rules.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.finding.RuleOutcome;
import org.gouji.contracts.finding.RuleOutcome.Answer;
import org.gouji.contracts.report.Report;
import org.gouji.rules.Dossier;
import org.gouji.rules.ReportBuilder;
import org.gouji.rules.RuleEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisputesOverYearsTest {

    private static final String NONE_ASKED = "disputes-without-applications";
    private static final String TOO_MANY = "after-review-exceeds-review";

    @Test
    void disputesWithoutAnyApplicationInTwoYearsAreTold() {
        var found =
                findings(NONE_ASKED, reviews(2), ReportBuilder.form2021(2021).build());
        assertThat(found).hasSize(1);
        assertThat(lastYears(found))
                .containsExactly("2021:applications.new_received.total", "2021:applications.carried_in.total");
    }

    @Test
    void oneApplicationLastYearIsEnough() {
        assertThat(findings(
                        NONE_ASKED,
                        reviews(2),
                        ReportBuilder.form2021(2021).granted(1, 0).build()))
                .isEmpty();
        assertThat(findings(NONE_ASKED, reviews(2).granted(0, 1), null)).isEmpty();
    }

    @Test
    void lastYearIsNeededOnlyWhereThisYearDoesNotAnswer() {
        assertThat(outcome(NONE_ASKED, reviews(0), null).outcome()).isEqualTo(Answer.PASSED);
        var open = outcome(NONE_ASKED, reviews(1), null);
        assertThat(open.outcome()).isEqualTo(Answer.SKIPPED);
        assertThat(open.reason().en()).contains("last year's report is not known");
        assertThat(outcome(
                                NONE_ASKED,
                                reviews(1),
                                ReportBuilder.form2021(2021)
                                        .lost("applications")
                                        .build())
                        .outcome())
                .isEqualTo(Answer.SKIPPED);
    }

    @Test
    void moreLawsuitsAfterReviewThanReviewsDecidedAreTold() {
        var found = findings(TOO_MANY, lawsuits(4, 1), decided(2));
        assertThat(found).hasSize(1);
        assertThat(lastYears(found)).hasSize(3).contains("2021:review_and_litigation.review.corrected");
        assertThat(findings(TOO_MANY, lawsuits(4, 1), decided(3))).isEmpty();
        assertThat(findings(TOO_MANY, lawsuits(4, 4), null)).isEmpty();
        assertThat(outcome(TOO_MANY, lawsuits(4, 3), null).outcome()).isEqualTo(Answer.SKIPPED);
    }

    /// The numbers that stand beside, in last year's report.
    private static List<String> lastYears(List<Finding> found) {
        return found.getFirst().operands().stream()
                .filter(operand -> operand.elsewhere() != null)
                .map(Operand::path)
                .toList();
    }

    private static ReportBuilder reviews(long count) {
        return ReportBuilder.form2021(2022)
                .with("review_and_litigation.review.upheld", count)
                .with("review_and_litigation.review.total", count);
    }

    private static ReportBuilder lawsuits(long after, long decided) {
        return reviews(decided)
                .granted(9, 0)
                .with("review_and_litigation.litigation_after_review.upheld", after)
                .with("review_and_litigation.litigation_after_review.total", after);
    }

    private static Report decided(long count) {
        return ReportBuilder.form2021(2021)
                .with("review_and_litigation.review.corrected", count)
                .with("review_and_litigation.review.total", count)
                .build();
    }

    private static List<Finding> findings(String rule, ReportBuilder report, @Nullable Report last) {
        return new RuleEngine()
                .validate(new Dossier(report.build(), last)).findings().stream()
                        .filter(f -> f.rule().equals(rule))
                        .toList();
    }

    private static RuleOutcome outcome(String rule, ReportBuilder report, @Nullable Report last) {
        return new RuleEngine()
                .validate(new Dossier(report.build(), last)).outcomes().stream()
                        .filter(o -> o.rule().equals(rule))
                        .findFirst()
                        .orElseThrow();
    }
}
