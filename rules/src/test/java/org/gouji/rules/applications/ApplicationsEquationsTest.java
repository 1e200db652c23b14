package org.gouji.rules.applications;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.RuleOutcome.Answer;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Source;
import org.gouji.rules.ReportBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationsEquationsTest {

    @Test
    void balancedColumnsAreFine() {
        assertThat(ReportBuilder.form2019().granted(22, 1).validate().findings())
                .isEmpty();
    }

    @Test
    void oneApplicationGoneMissingIsFound() {
        var found = ReportBuilder.form2019()
                .granted(22, 1)
                .row("new_received", 22, 1, 0, 0, 0, 0, 23)
                .findings("applications-balance");

        assertThat(found).extracting(f -> f.delta().intValueExact()).containsExactly(1, 1);
        assertThat(found.getFirst().message().zh())
                .isEqualTo("申请情况表“法人或其他组织·商业企业”一列收支不平：新收与上年结转合计 1 件，办理总计与结转下年合计 0 件。");
        assertThat(found.getFirst().operands())
                .allMatch(operand -> operand.source() != null && operand.value() != null);
    }

    @Test
    void oneIsAlreadyTooMany() {
        var report = ReportBuilder.form2021().granted(3, 0).row("total_processed", 3, 0, 0, 0, 0, 0, 4);

        assertThat(report.findings("applications-row-total")).hasSize(1);
        assertThat(report.findings("applications-results-total")).hasSize(1);
        assertThat(report.outcome("applications-row-total").evaluated()).isEqualTo(25);
        assertThat(report.outcome("applications-results-total").evaluated()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "applications-balance, carried_forward.natural_person, 2, carried_forward.commercial_enterprise",
        "applications-results-total, total_processed.natural_person, 7, partially_granted.natural_person",
        "applications-row-total, granted.total, 7, granted.commercial_enterprise"
    })
    void oneMoreOrLessIsFoundAndABlankIsNoZero(String rule, String cell, long right, String blank) {
        String path = "applications." + cell;

        assertThat(handled().with(path, right).findings(rule)).isEmpty();
        assertThat(handled().with(path, right - 1).findings(rule)).hasSize(1);
        assertThat(handled().with(path, right + 1).findings(rule)).hasSize(1);

        var unfilled = handled().with("applications." + blank, new Cell.Blank(Source.of(1, 1)));
        assertThat(unfilled.findings(rule)).isEmpty();
        assertThat(unfilled.outcome(rule).skipped()).isEqualTo(1);
    }

    private static ReportBuilder handled() {
        return ReportBuilder.form2021()
                .row("new_received", 8, 0, 0, 0, 0, 0, 8)
                .row("carried_in", 1, 0, 0, 0, 0, 0, 1)
                .row("granted", 7, 0, 0, 0, 0, 0, 7)
                .row("total_processed", 7, 0, 0, 0, 0, 0, 7)
                .row("carried_forward", 2, 0, 0, 0, 0, 0, 2);
    }

    @Test
    void oneCellThatExplainsAllIsTheRoot() {
        var found = ReportBuilder.form2021()
                .granted(27, 0)
                .row("total_processed", 27, 0, 0, 0, 0, 0, 72)
                .validate()
                .findings();

        assertThat(found)
                .extracting(Finding::rule)
                .containsExactly(
                        "applications-balance",
                        "applications-results-total",
                        "applications-row-total",
                        "applications-processed-exceeds");
        assertThat(found).filteredOn(f -> f.causedBy() == null).hasSize(1);
        assertThat(found)
                .filteredOn(f -> f.causedBy() != null)
                .allMatch(f -> found.getFirst().id().equals(f.causedBy()));
        assertThat(found.getFirst().suggestion().zh()).isEqualTo("若“（七）总计·总计”为 27（现为 72），则有关的 3 个等式全部成立");
    }

    @Test
    void theCrossingOfARowAndAColumnIsTheRoot() {
        var found = ReportBuilder.form2019()
                .granted(27, 0)
                .with("applications.granted.natural_person", 21)
                .validate()
                .findings();

        assertThat(found)
                .extracting(Finding::rule)
                .containsExactly("applications-results-total", "applications-row-total");
        assertThat(found.getFirst().suggestion().en()).contains("were 27 (it is 21)");
        assertThat(found.getLast().causedBy()).isEqualTo(found.getFirst().id());
    }

    @Test
    void twoIndependentErrorsHaveTwoRoots() {
        var found = ReportBuilder.form2019()
                .granted(27, 0)
                .with("applications.granted.natural_person", 21)
                .with("applications.rejected_repeat.other_org", 1)
                .validate()
                .findings();

        assertThat(found).hasSize(4);
        assertThat(found).filteredOn(f -> f.suggestion() != null).hasSize(2);
        assertThat(found).filteredOn(f -> f.causedBy() != null).hasSize(2);
    }

    @Test
    void aSingleBrokenEquationHasNoSuggestion() {
        var found = ReportBuilder.form2019()
                .with("review_and_litigation.review.total", 1)
                .validate()
                .findings();

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().suggestion()).isNull();
        assertThat(found.getFirst().causedBy()).isNull();
    }

    @Test
    void withoutAFormNothingIsChecked() {
        var outcome = ReportBuilder.form2019().noForm().outcome("applications-row-total");

        assertThat(outcome.outcome()).isEqualTo(Answer.SKIPPED);
        assertThat(outcome.reason().en()).isEqualTo("the form is not known");
    }
}
