package org.gouji.rules.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.contracts.finding.Finding;
import org.gouji.rules.ReportBuilder;
import org.junit.jupiter.api.Test;

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

    @Test
    void theMessageNamesBothSides() {
        var found = ReportBuilder.form2019()
                .with("review_and_litigation.litigation_direct.total", 1)
                .findings("litigation-direct-total");

        assertThat(found.getFirst().message().zh()).isEqualTo("复议、诉讼情况表“行政诉讼·未经复议直接起诉”：总计为 1，各项结果之和为 0。");
    }
}
