package org.gouji.rules.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.RuleOutcome.Answer;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.Source;
import org.gouji.rules.Dossier;
import org.gouji.rules.ReportBuilder;
import org.gouji.rules.RuleEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GrowthTest {

    private static final String RULE = "growth-miscalculated";
    private static final String WORDS = "共收到政府信息公开申请";
    private static final Claim NOW = claim("applications_received", WORDS, "75", "件", null, 100);

    @Test
    void growthOverLastYearsReportIsAsked() {
        assertThat(found(60, NOW, grown("25", "%"))).isEmpty();
        assertThat(found(60, NOW, grown("20", "%")))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void theFindingSaysWhereLastYearsNumberStands() {
        var finding = found(60, NOW, grown("20", "%")).getFirst();

        assertThat(finding.message().zh()).isEqualTo("正文说“收到申请”比上年增长 20%，而本年 75 件、上年 60，应为增长 25%。");
        assertThat(finding.operands().getLast().path()).startsWith("2021:applications.");
        assertThat(finding.operands().getLast().source()).isNull();
        assertThat(finding.operands().getLast().elsewhere()).isNotNull();
    }

    @Test
    void theNumberThatTheTextItselfGivesForLastYearComesFirst() {
        var last = claim("figure", "较2021年的", "50", "件", 2021, 120);

        assertThat(found(60, NOW, last, grown("50", "%"))).isEmpty();
        assertThat(found(60, NOW, last, grown("25", "%"))).hasSize(1);
    }

    @Test
    void cutOffDigitsAreANote() {
        var more = claim("applications_received", WORDS, "71", "件", null, 100);
        assertThat(found(60, more, grown("18.3", "%"))).isEmpty();
        var sixths = claim("applications_received", WORDS, "70", "件", null, 100);
        assertThat(found(60, sixths, grown("16.7", "%"))).isEmpty();
        assertThat(found(60, sixths, grown("16.6", "%")))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(found(60, sixths, grown("16.5", "%")))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void aCountAndTimesAreGrowthToo() {
        assertThat(found(60, NOW, grown("15", "件"))).isEmpty();
        assertThat(found(60, NOW, grown("16", "件"))).hasSize(1);
        var threefold = claim("applications_received", WORDS, "180", "件", null, 100);
        assertThat(found(60, threefold, grown("2", "倍"))).isEmpty();
        assertThat(found(60, threefold, grown("3", "倍"))).isEmpty();
        assertThat(found(60, threefold, grown("4", "倍"))).hasSize(1);
    }

    @Test
    void fewerIsADecline() {
        var fewer = claim("applications_received", WORDS, "45", "件", null, 100);
        var decline = claim("decline", WORDS + "同比下降", "25", "%", null, 140);

        assertThat(found(60, fewer, decline)).isEmpty();
        assertThat(found(60, fewer, grown("25", "%"))).hasSize(1);
    }

    @Test
    void withoutLastYearNothingIsAsked() {
        var alone = new RuleEngine().validate(Dossier.of(report(NOW, grown("20", "%"))));

        assertThat(alone.findings()).noneMatch(f -> f.rule().equals(RULE));
        assertThat(alone.outcomes())
                .filteredOn(o -> o.rule().equals(RULE))
                .extracting(o -> o.outcome())
                .containsExactly(Answer.SKIPPED);
    }

    @Test
    void percentagePointsAndGrowthOfNothingKnownAreNotAsked() {
        assertThat(found(60, NOW, grown("3", "个百分点"))).isEmpty();
        assertThat(found(60, NOW, claim("growth", "网站访问量同比增长", "20", "%", null, 140)))
                .isEmpty();
    }

    private static Claim grown(String value, String unit) {
        return claim("growth", WORDS + "同比增长", value, unit, null, 140);
    }

    private static Claim claim(
            String metric, String subject, String value, String unit, @Nullable Integer year, int place) {
        return new Claim(
                metric,
                subject,
                new BigDecimal(value),
                unit,
                false,
                null,
                null,
                null,
                null,
                year,
                1,
                subject + value + unit,
                Source.of(place, place + 10));
    }

    private static Report report(Claim... claims) {
        var report = ReportBuilder.form2021(2022).granted(claims[0].value().longValue(), 0);
        for (var claim : claims) {
            report.claim(claim);
        }
        return report.build();
    }

    private static List<Finding> found(long lastYear, Claim... claims) {
        var last = ReportBuilder.form2021(2021).granted(lastYear, 0).build();
        return new RuleEngine()
                .validate(new Dossier(report(claims), last)).findings().stream()
                        .filter(f -> f.rule().equals(RULE))
                        .toList();
    }
}
