package org.gouji.rules.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.RuleOutcome;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Source;
import org.gouji.rules.ReportBuilder;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    @Test
    void totalsThatAreSumsAreFineAndNoRuleOfTheNationalFormsAsksAnything() {
        var validation = ReportBuilder.before2019()
                .with("statistics.received.total.value", 3)
                .with("statistics.received.online.value", 3)
                .validate();

        assertThat(validation.findings()).isEmpty();
        assertThat(validation.outcomes())
                .filteredOn(o -> o.rule().equals("section-missing") || o.rule().equals("applications-balance"))
                .extracting(RuleOutcome::outcome)
                .containsOnly(RuleOutcome.Answer.SKIPPED);
        assertThat(validation.outcomes()).extracting(RuleOutcome::outcome).doesNotContain(RuleOutcome.Answer.CRASHED);
    }

    @Test
    void aTotalThatIsNotItsPartsIsFoundWithItsName() {
        var found = ReportBuilder.before2019()
                .with("statistics.litigation.total.value", 2)
                .with("statistics.litigation.corrected.value", 1)
                .findings("statistics-breakdown");

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().message().zh()).startsWith("统计表“行政诉讼·五、行政诉讼数量·统计数”为 2，各分项之和为 1");
    }

    @Test
    void oneMoreOrLessIsFoundAndABlankIsNoZero() {
        assertThat(received(3).findings("statistics-breakdown")).isEmpty();
        assertThat(received(2).findings("statistics-breakdown")).hasSize(1);
        assertThat(received(4).findings("statistics-breakdown")).hasSize(1);

        var blank = received(3).with("statistics.received.fax.value", new Cell.Blank(Source.of(1, 1)));
        int asked = received(3).outcome("statistics-breakdown").evaluated();
        assertThat(blank.findings("statistics-breakdown")).isEmpty();
        assertThat(blank.outcome("statistics-breakdown").evaluated()).isEqualTo(asked - 1);
    }

    private static ReportBuilder received(long total) {
        return ReportBuilder.before2019()
                .with("statistics.received.online.value", 2)
                .with("statistics.received.letter.value", 1)
                .with("statistics.received.total.value", total);
    }

    @Test
    void theYearAndAllYearsAreSummedApart() {
        var found = ReportBuilder.before2019()
                .with("annex.answered.cumulative", 5)
                .with("annex.granted.cumulative", 4)
                .with("annex.granted.this_year", 1)
                .with("annex.answered.this_year", 1)
                .findings("statistics-breakdown");

        assertThat(found).extracting(Finding::operands).hasSize(1);
        assertThat(found.getFirst().operands()).allMatch(o -> o.path().endsWith(".cumulative"));
    }

    @Test
    void moneyMayHaveDecimalsAndCountsMayNot() {
        assertThat(ReportBuilder.before2019()
                        .with("statistics.fees.total.value", decimal("0.35"))
                        .with("statistics.received.fax.value", decimal("0.5"))
                        .findings("count-not-natural"))
                .hasSize(1);
    }

    @Test
    void whoeverReportedHadUntilTheEndOfMarch() {
        assertThat(ReportBuilder.before2019()
                        .published(LocalDate.of(2017, 3, 31))
                        .findings("published-late"))
                .isEmpty();
        assertThat(ReportBuilder.before2019()
                        .published(LocalDate.of(2017, 4, 1))
                        .findings("published-late"))
                .hasSize(1);
    }

    private static Cell decimal(String value) {
        return new Cell.Numeric(new BigDecimal(value), value, Source.of(1, 4), Cell.Method.LABEL, null, null, null);
    }
}
