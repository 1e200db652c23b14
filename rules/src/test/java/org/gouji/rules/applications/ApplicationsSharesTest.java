package org.gouji.rules.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gouji.contracts.finding.RuleOutcome.Answer;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Cell;
import org.gouji.rules.Dossier;
import org.gouji.rules.ReportBuilder;
import org.gouji.rules.RuleBook;
import org.gouji.rules.RuleEngine;
import org.gouji.rules.Settings;
import org.gouji.rules.Threshold;
import org.junit.jupiter.api.Test;

class ApplicationsSharesTest {

    @Test
    void thirtyApplicationsWithOneOutcomeAreWorthALook() {
        var found = ReportBuilder.form2021().granted(30, 0).findings("applications-all-one-outcome");

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().severity()).isEqualTo(Severity.ADVISORY);
        assertThat(found.getFirst().message().zh()).contains("30 件", "（一）予以公开");
    }

    @Test
    void twentyNineAreNot() {
        assertThat(ReportBuilder.form2021().granted(29, 0).findings("applications-all-one-outcome"))
                .isEmpty();
    }

    @Test
    void oneOtherOutcomeIsEnough() {
        var report = ReportBuilder.form2021()
                .granted(30, 0)
                .row("granted", 29, 0, 0, 0, 0, 0, 29)
                .row("rejected_repeat", 1, 0, 0, 0, 0, 0, 1);

        assertThat(report.findings("applications-all-one-outcome")).isEmpty();
    }

    @Test
    void anUnreadOutcomeLeavesItOpen() {
        var outcome = ReportBuilder.form2021()
                .granted(30, 0)
                .with("applications.rejected_repeat.total", new Cell.Lost())
                .outcome("applications-all-one-outcome");

        assertThat(outcome.outcome()).isEqualTo(Answer.SKIPPED);
        assertThat(outcome.reason().en()).contains("applications.rejected_repeat.total");
    }

    @Test
    void moreThanHalfCarriedForwardIsTold() {
        assertThat(carried(40, 21).findings("carry-forward-share")).hasSize(1);
        assertThat(carried(40, 20).findings("carry-forward-share")).isEmpty();
        assertThat(carried(4, 4).findings("carry-forward-share")).as("too few").isEmpty();
        assertThat(carried(5, 3).findings("carry-forward-share")).hasSize(1);
    }

    @Test
    void theBoundCanBeSet() {
        var settings = Settings.DEFAULT.with(Threshold.CARRY_FORWARD_BOUND, new BigDecimal("0.25"));
        var found = new RuleEngine(RuleBook.RULES, settings)
                .validate(Dossier.of(carried(40, 11).build()))
                .findings();

        assertThat(found).extracting(f -> f.rule()).containsExactly("carry-forward-share");
    }

    private static ReportBuilder carried(long received, long forward) {
        long rest = received - forward;
        return ReportBuilder.form2021()
                .row("new_received", received, 0, 0, 0, 0, 0, received)
                .row("granted", rest, 0, 0, 0, 0, 0, rest)
                .row("total_processed", rest, 0, 0, 0, 0, 0, rest)
                .row("carried_forward", forward, 0, 0, 0, 0, 0, forward);
    }
}
