package org.gouji.rules.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.RuleOutcome.Answer;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Source;
import org.gouji.contracts.report.TableState;
import org.gouji.rules.ReportBuilder;
import org.junit.jupiter.api.Test;

class ApplicationsRowsTest {

    private static final Cell LOST = new Cell.Lost();
    private static final Cell BLANK = new Cell.Blank(Source.of(5, 5));

    @Test
    void aRowMissingFromAPlainTextIsAWarningThatBlamesNobody() {
        var found = ReportBuilder.form2021()
                .fill("applications", "rejected_repeat.", LOST)
                .findings("applications-row-set");

        assertThat(found).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(found.getFirst().blame().party()).isEqualTo(Finding.Party.UNDECIDED);
        assertThat(found.getFirst().message().zh()).contains("2.重复申请");
    }

    @Test
    void aRowMissingFromAPagesOwnTableIsAnError() {
        var report = ReportBuilder.form2021();
        report.fill("applications", "", onThePage()).fill("applications", "rejected_repeat.", LOST);

        assertThat(report.findings("applications-row-set"))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void aRowThatStandsWithoutItsLabelIsNotMissing() {
        var report = ReportBuilder.form2021();
        report.fill("applications", "", onThePage(1, 18)).fill("applications", "rejected_repeat.", LOST);
        for (var row : java.util.List.of(
                "rejected_publication", "rejected_massive", "rejected_reconfirm", "other_", "total_", "carried_f")) {
            report.fill("applications", row, onThePage(5000, 20));
        }

        assertThat(report.findings("applications-row-set")).isEmpty();
    }

    @Test
    void aRowReadByItsPlaceIsNotForeign() {
        var report = ReportBuilder.form2021().fill("applications", "granted.", onThePage(1, 9));

        assertThat(report.extra("applications", "（一）予公开", new Source(90, 95, "table[1]/tr[9]/td[1]"), "0")
                        .findings("applications-row-set"))
                .isEmpty();
    }

    @Test
    void rowsCutOffAtTheEndAreSkipped() {
        var outcome = ReportBuilder.form2021()
                .fill("applications", "total_processed.", LOST)
                .fill("applications", "carried_forward.", LOST)
                .outcome("applications-row-set");

        assertThat(outcome.outcome()).isEqualTo(Answer.PASSED);
        assertThat(outcome.skipped()).isEqualTo(2);
    }

    @Test
    void inPlainTextOneLossMakesAnotherLikely() {
        var report = ReportBuilder.form2021().fill("applications", "rejected_repeat.", LOST);
        report.fill("applications", "granted.other_org", LOST);

        assertThat(report.findings("applications-row-set")).isEmpty();
        assertThat(report.outcome("applications-row-set").skipped()).isEqualTo(1);
    }

    @Test
    void twoMissingRowsInARunAreFoundAndThreeAreALoss() {
        var two = ReportBuilder.form2021()
                .fill("applications", "rejected_repeat.", LOST)
                .fill("applications", "rejected_publication.", LOST);
        assertThat(two.findings("applications-row-set")).hasSize(2);

        var three = two.fill("applications", "rejected_massive.", LOST);
        assertThat(three.findings("applications-row-set")).isEmpty();
        assertThat(three.outcome("applications-row-set").skipped()).isEqualTo(3);
    }

    @Test
    void aLongGapIsALoss() {
        var report = ReportBuilder.form2021().fill("applications", "denied_", LOST);

        assertThat(report.findings("applications-row-set")).isEmpty();
    }

    @Test
    void aForeignRowWithNumbersIsFound() {
        assertThat(ReportBuilder.form2021()
                        .extra("applications", "小计", "1", "0")
                        .findings("applications-row-set"))
                .hasSize(1);
        assertThat(ReportBuilder.form2021().extra("applications", "申请人情况", "").findings("applications-row-set"))
                .isEmpty();
    }

    @Test
    void aForeignRowInThePlaceOfAMissingOneIsThatRowWithAnUnreadLabel() {
        var report = ReportBuilder.form2021();
        report.fill("applications", "", onThePage(1)).fill("applications", "rejected_repeat.", LOST);
        for (var row : java.util.List.of(
                "rejected_publication", "rejected_massive", "rejected_reconfirm", "other_", "total_", "carried_f")) {
            report.fill("applications", row, onThePage(5000));
        }

        assertThat(report.extra("applications", "2.重(none)复申请", "0").findings("applications-row-set"))
                .isEmpty();
    }

    @Test
    void aMissingRowOfTable2IsFound() {
        var report = ReportBuilder.form2019().fill("proactive_disclosure", "art20_6.admin_coercion.", LOST);

        assertThat(report.findings("proactive-row-missing")).hasSize(1);
        assertThat(ReportBuilder.form2019().findings("proactive-row-missing")).isEmpty();
    }

    @Test
    void theLastRowOfTable2MayBeCutOff() {
        var report = ReportBuilder.form2021().fill("proactive_disclosure", "art20_8.admin_fees.", LOST);

        assertThat(report.findings("proactive-row-missing")).isEmpty();
        assertThat(report.outcome("proactive-row-missing").skipped()).isEqualTo(1);
    }

    @Test
    void moreHandledThanCameInIsCausedByTheBrokenBalance() {
        var found = ReportBuilder.form2019()
                .granted(6, 0)
                .row("new_received", 5, 0, 0, 0, 0, 0, 5)
                .validate()
                .findings();

        assertThat(found)
                .filteredOn(f -> f.rule().equals("applications-processed-exceeds"))
                .hasSize(2)
                .allMatch(f -> found.stream()
                        .anyMatch(g -> g.rule().equals("applications-balance") && g.id().equals(f.causedBy())));
    }

    @Test
    void asManyHandledAsCameInIsFine() {
        assertThat(ReportBuilder.form2019().granted(5, 1).findings("applications-processed-exceeds"))
                .isEmpty();
        assertThat(ReportBuilder.form2019()
                        .granted(5, 1)
                        .with("applications.total_processed.natural_person", 7)
                        .findings("applications-processed-exceeds"))
                .hasSize(1);
    }

    @Test
    void blanksInAFilledTableAreToldWithWhatTheyWouldMean() {
        var found = ReportBuilder.form2019()
                .granted(3, 0)
                .fill("applications", "denied_", BLANK)
                .findings("applications-blank-cells");

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().message().zh()).contains("56 个单元格空白", "若空白按 0 计，有关的 15 个等式全部成立");
    }

    @Test
    void blanksThatCannotBeZeroAreTold() {
        var found = ReportBuilder.form2019()
                .granted(3, 0)
                .fill("applications", "granted.natural_person", BLANK)
                .findings("applications-blank-cells");

        assertThat(found.getFirst().message().zh()).contains("有关的 2 个等式中有 2 个不成立");
    }

    @Test
    void aGridWithoutValuesIsNotTheBodysDoing() {
        var report = ReportBuilder.form2019().fill("applications", "", BLANK).state("applications", TableState.BLANK);

        assertThat(report.outcome("applications-blank-cells").outcome()).isEqualTo(Answer.SKIPPED);
    }

    private static Cell onThePage() {
        return onThePage(1);
    }

    private static Cell onThePage(int at) {
        return onThePage(at, 1);
    }

    private static Cell onThePage(int at, int row) {
        return new Cell.Numeric(
                BigDecimal.ZERO,
                "0",
                new Source(at, at + 1, "table[1]/tr[" + row + "]/td[1]"),
                Cell.Method.LABEL,
                null,
                null,
                null);
    }
}
