package org.gouji.rules.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.RuleOutcome.Answer;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Source;
import org.gouji.rules.ReportBuilder;
import org.junit.jupiter.api.Test;

/// Rows that were entered in the wrong columns, and digits in the neighbouring cell.
class ProposalsTest {

    private static final Cell BLANK = new Cell.Blank(Source.of(5, 5));

    @Test
    void aRowMovedByOneColumnIsProposedBack() {
        var found = report().row("granted", 26, 20, 6, 0, 0, 0, 0).findings("applications-shifted");

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().message().zh()).contains("“（一）予以公开”");
        assertThat(found.getFirst().suggestion().zh())
                .contains("依次为 20、6、0、0、0、0、26")
                .contains("个等式");
        assertThat(found.getFirst().operands()).hasSize(7);
    }

    @Test
    void aRowMovedByThreeColumnsIsProposedBack() {
        assertThat(shifted(report().row("granted", 0, 0, 26, 20, 6, 0, 0))).hasSize(1);
    }

    @Test
    void withoutABrokenEquationNothingIsMoved() {
        assertThat(shifted(report())).isEmpty();
        assertThat(report().outcome("applications-shifted").outcome()).isEqualTo(Answer.PASSED);
    }

    @Test
    void anotherErrorBesideAMovedRowLeavesNothingProven() {
        assertThat(shifted(report().row("granted", 26, 20, 6, 0, 0, 0, 0).with("applications.carried_in.total", 5)))
                .isEmpty();
    }

    @Test
    void aWrongCellIsNoMovedRow() {
        assertThat(shifted(report().with("applications.granted.natural_person", 21)))
                .isEmpty();
        assertThat(recut(report().with("applications.granted.natural_person", 21)))
                .isEmpty();
    }

    @Test
    void aRowWithAnUnreadCellIsNotMoved() {
        var report = report().row("granted", 26, 20, 6, 0, 0, 0, 0).with("applications.granted.natural_person", BLANK);

        assertThat(shifted(report)).isEmpty();
    }

    @Test
    void aDigitInTheNextCellIsProposedBack() {
        var found = recut(report().row("new_received", 3, 12, 0, 0, 0, 0, 42).row("carried_in", 30, 1, 0, 0, 0, 0, 4));
        assertThat(found).as("two rows at once are not explained").isEmpty();

        found = recut(wide().row("new_received", 1, 230, 0, 0, 0, 0, 42));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().message().zh()).contains("“1”“230”").contains("应为 12 和 30");
        assertThat(found.getFirst().suggestion().zh()).contains("只有这一种改法", "自然人", "商业企业");
    }

    @Test
    void twoNumbersInOneCellBesideABlankAreProposedApart() {
        var found = recut(wide().with("applications.new_received.natural_person", 1230)
                .with("applications.new_received.commercial_enterprise", BLANK));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().message().en()).contains("12 and 30 are meant");
    }

    @Test
    void oneNumberInTwoCellsIsProposedTogether() {
        var found = recut(report().row("denied_third_party", 0, 0, 0, 1, 2, 0, 12)
                .row("total_processed", 20, 6, 0, 12, 0, 0, 38)
                .row("new_received", 30, 12, 0, 12, 0, 0, 54)
                .row("carried_forward", 13, 7, 0, 0, 0, 0, 20));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().message().en()).contains("12 and 0 are meant");
    }

    @Test
    void aZeroIsNotJoinedToAnything() {
        var found = recut(report().row("denied_third_party", 0, 0, 0, 1, 0, 0, 10)
                .row("total_processed", 20, 6, 0, 10, 0, 0, 36)
                .row("new_received", 30, 12, 0, 10, 0, 0, 52)
                .row("carried_forward", 13, 7, 0, 0, 0, 0, 20));

        assertThat(found).isEmpty();
    }

    @Test
    void digitsThatCanBeCutInTwoWaysAreNotProposed() {
        // 1 and 11: 11 and 1 mend the row of a total 12 in either of two rows with the same numbers.
        var report = report().row("granted", 1, 11, 0, 0, 0, 0, 12)
                .row("denied_third_party", 1, 11, 0, 0, 0, 0, 12)
                .row("total_processed", 12, 12, 0, 0, 0, 0, 24)
                .row("new_received", 12, 12, 0, 0, 0, 0, 24)
                .row("carried_in", 0, 0, 0, 0, 0, 0, 0)
                .row("carried_forward", 0, 0, 0, 0, 0, 0, 0);

        assertThat(recut(report)).isEmpty();
    }

    @Test
    void aLostTableIsSkipped() {
        assertThat(report().lost("applications")
                        .outcome("applications-split-digits")
                        .outcome())
                .isEqualTo(Answer.SKIPPED);
    }

    private static ReportBuilder report() {
        return ReportBuilder.form2021()
                .row("new_received", 30, 12, 0, 0, 0, 0, 42)
                .row("carried_in", 3, 1, 0, 0, 0, 0, 4)
                .row("granted", 20, 6, 0, 0, 0, 0, 26)
                .row("denied_third_party", 2, 4, 0, 0, 0, 0, 6)
                .row("total_processed", 22, 10, 0, 0, 0, 0, 32)
                .row("carried_forward", 11, 3, 0, 0, 0, 0, 14);
    }

    /// 12 natural persons, 30 enterprises.
    private static ReportBuilder wide() {
        return ReportBuilder.form2021()
                .row("new_received", 12, 30, 0, 0, 0, 0, 42)
                .row("granted", 12, 30, 0, 0, 0, 0, 42)
                .row("total_processed", 12, 30, 0, 0, 0, 0, 42);
    }

    private static List<Finding> shifted(ReportBuilder report) {
        return report.findings("applications-shifted");
    }

    private static List<Finding> recut(ReportBuilder report) {
        return report.findings("applications-split-digits");
    }
}
