package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gouji.contracts.finding.Finding.Blame;
import org.gouji.contracts.finding.Finding.Party;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Source;
import org.junit.jupiter.api.Test;

/// Whose fault a broken equation is.
class BlamesTest {

    @Test
    void anErrorOnACleanTableIsTheBodys() {
        assertThat(blame(report(30)).party()).isEqualTo(Party.SOURCE);
    }

    @Test
    void aTextWithTheNumberOfTheTableSaysThatItWasReadAsPrinted() {
        var blame = blame(report(30).claim(received(30)));

        assertThat(blame.party()).isEqualTo(Party.SOURCE);
        assertThat(blame.confidence()).isEqualTo(0.95);
        assertThat(blame.why().zh()).contains("收到申请30件", "与表中的数字相同");
    }

    @Test
    void inPlainTextATextWithTheMendingNumberLeavesItUndecided() {
        var blame = blame(report(30).claim(received(27)));

        assertThat(blame.party()).isEqualTo(Party.UNDECIDED);
        assertThat(blame.why().en()).contains("the number with which the equations hold");
    }

    @Test
    void anotherLossInTheTableLeavesItUndecided() {
        assertThat(blame(report(30).with("applications.rejected_repeat.other_org", new Cell.Lost()))
                        .party())
                .isEqualTo(Party.UNDECIDED);
    }

    @Test
    void aRepairedOperandLeavesItUndecided() {
        var repaired = new Cell.Numeric(
                BigDecimal.valueOf(30), "3 0", Source.of(3, 6), Cell.Method.LABEL, null, null, "blank inside");

        assertThat(blame(report(30).with("applications.new_received.total", repaired))
                        .party())
                .isEqualTo(Party.UNDECIDED);
    }

    /// 27 applications, all granted; the total of those received says something else.
    private static ReportBuilder report(long total) {
        return ReportBuilder.form2021().granted(27, 0).with("applications.new_received.total", total);
    }

    /// As a page prints it whose digits have a font of their own.
    private static Claim received(long count) {
        return new Claim(
                "applications_received",
                null,
                BigDecimal.valueOf(count),
                "件",
                false,
                null,
                null,
                null,
                null,
                null,
                1,
                "收到申请</span><span lang=\"EN-US\">" + count + "</span>件",
                Source.of(120, 130));
    }

    private static Blame blame(ReportBuilder report) {
        return report.findings("applications-balance").getFirst().blame();
    }
}
