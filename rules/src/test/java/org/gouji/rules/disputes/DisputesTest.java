package org.gouji.rules.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Source;
import org.gouji.rules.ReportBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisputesTest {

    @Test
    void totalsThatAreSumsAreFine() {
        var report = ReportBuilder.form2021()
                .with("review_and_litigation.review.upheld", 2)
                .with("review_and_litigation.review.pending", 1)
                .with("review_and_litigation.review.total", 3);

        assertThat(report.validate().findings()).isEmpty();
    }

    @Test
    void eachOfTheThreeTotalsIsAskedByItself() {
        var report = ReportBuilder.form2021()
                .with("review_and_litigation.review.upheld", 2)
                .with("review_and_litigation.litigation_direct.total", 1)
                .with("review_and_litigation.litigation_after_review.other", 4);

        assertThat(report.validate().findings())
                .extracting(Finding::rule)
                .containsExactly("review-total", "litigation-direct-total", "litigation-after-review-total");
    }

    @ParameterizedTest
    @CsvSource({
        "review-total, review",
        "litigation-direct-total, litigation_direct",
        "litigation-after-review-total, litigation_after_review"
    })
    void oneMoreOrLessIsFoundAndABlankIsNoZero(String rule, String group) {
        assertThat(cases(group, 2).findings(rule)).isEmpty();
        assertThat(cases(group, 1).findings(rule)).hasSize(1);
        assertThat(cases(group, 3).findings(rule)).hasSize(1);

        var blank = cases(group, 2).with("review_and_litigation." + group + ".other", new Cell.Blank(Source.of(1, 1)));
        assertThat(blank.findings(rule)).isEmpty();
        assertThat(blank.outcome(rule).skipped()).isEqualTo(1);
    }

    private static ReportBuilder cases(String group, long total) {
        return ReportBuilder.form2021()
                .with("review_and_litigation." + group + ".upheld", 1)
                .with("review_and_litigation." + group + ".pending", 1)
                .with("review_and_litigation." + group + ".total", total);
    }

    @Test
    void theMessageNamesBothSides() {
        var found = ReportBuilder.form2019()
                .with("review_and_litigation.litigation_direct.total", 1)
                .findings("litigation-direct-total");

        assertThat(found.getFirst().message().zh()).isEqualTo("复议、诉讼情况表“行政诉讼·未经复议直接起诉”：总计为 1，各项结果之和为 0。");
    }
}
