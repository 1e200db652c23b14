package org.gouji.rules.proactive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.RuleOutcome.Answer;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Source;
import org.gouji.rules.ReportBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeeUnitTest {

    private static final String FEES = "proactive_disclosure.art20_8.admin_fees.amount_wanyuan";

    @Test
    void aCountysBillionsAreInYuan() {
        assertThat(found(fees("25436780", null))).hasSize(1);
        assertThat(found(fees("500000", null))).as("at the bound").isEmpty();
        assertThat(found(fees("500000.01", null))).hasSize(1);
        assertThat(found(fees("500000.012", null)))
                .as("no yuan has three decimals")
                .isEmpty();
    }

    @Test
    void aCityMayTakeMore() {
        var city = ReportBuilder.body(Body.Kind.GOVERNMENT, Body.Level.PREFECTURE_CITY);

        assertThat(found(fees("590000.2449", null).body(city))).isEmpty();
    }

    @Test
    void theSameDigitsInYuanInTheTextGiveItAway() {
        assertThat(found(fees("38600", null).claim(yuan("38600")))).hasSize(1);
        assertThat(found(fees("3.86", null).claim(yuan("38600")))).isEmpty();
        assertThat(found(fees("60", null).claim(yuan("60")))).as("few digits").isEmpty();
    }

    @Test
    void yuanInTheCellItselfGiveItAway() {
        assertThat(found(fees("5200", "元"))).hasSize(1);
        assertThat(found(fees("5200", "万元"))).isEmpty();
    }

    @Test
    void aBodyOfUnknownLevelIsNotJudgedByItsSize() {
        var unknown = ReportBuilder.body(Body.Kind.UNKNOWN, Body.Level.UNKNOWN);

        assertThat(fees("25436780", null)
                        .body(unknown)
                        .outcome("fee-unit-suspect")
                        .outcome())
                .isEqualTo(Answer.SKIPPED);
    }

    private static ReportBuilder fees(String amount, @Nullable String unit) {
        return ReportBuilder.form2021().with(FEES, ReportBuilder.decimal(amount, unit));
    }

    private static Claim yuan(String amount) {
        return new Claim(
                "fee_charged",
                null,
                new BigDecimal(amount),
                "元",
                false,
                null,
                null,
                null,
                null,
                null,
                6,
                "收费" + amount + "元",
                Source.of(900, 910));
    }

    private static List<Finding> found(ReportBuilder report) {
        return report.findings("fee-unit-suspect");
    }
}
