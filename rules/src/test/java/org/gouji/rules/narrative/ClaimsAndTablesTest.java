package org.gouji.rules.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.RuleOutcome.Answer;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.Claim;
import org.gouji.rules.ReportBuilder;
import org.junit.jupiter.api.Test;

class ClaimsAndTablesTest {

    private static final String RECEIVED = "applications_received";
    private static final String REVIEWS = "review_cases";

    private final Claims claims = new Claims();

    @Test
    void receivedMayBeTheNewOnesOrAllThatCameIn() {
        assertThat(table(74, 1, claims.plain(RECEIVED, 75)).findings("claim-contradicts-table"))
                .isEmpty();
        assertThat(table(74, 1, claims.plain(RECEIVED, 74)).findings("claim-contradicts-table"))
                .isEmpty();
    }

    @Test
    void receivedThatIsNeitherIsFound() {
        var found = table(74, 1, claims.plain(RECEIVED, 76)).findings("claim-contradicts-table");

        assertThat(found).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(found.getFirst().message().zh()).isEqualTo("正文说“收到申请”为 76 件，表格中为 74 或 75。");
        assertThat(found.getFirst().operands().getFirst().source()).isNotNull();
    }

    @Test
    void aRangeIsComparedAsARange() {
        assertThat(contradicts(20, claims.about(RECEIVED, 20, "收到申请20余件"))).isEmpty();
        assertThat(contradicts(23, claims.about(RECEIVED, 20, "收到申请20余件"))).isEmpty();
        assertThat(contradicts(30, claims.about(RECEIVED, 20, "收到申请20余件"))).isEmpty();
        assertThat(contradicts(31, claims.about(RECEIVED, 20, "收到申请20余件"))).hasSize(1);
        assertThat(contradicts(19, claims.about(RECEIVED, 20, "收到申请20余件"))).hasSize(1);
        assertThat(contradicts(19, claims.about(RECEIVED, 20, "收到申请近20件"))).isEmpty();
    }

    @Test
    void anotherUnitScopeOrYearIsNotCompared() {
        assertThat(contradicts(9, claims.scoped(RECEIVED, 8, "条", null, null))).isEmpty();
        assertThat(contradicts(9, claims.scoped(RECEIVED, 8, "件", "县本级", null))).isEmpty();
        assertThat(contradicts(9, claims.scoped(RECEIVED, 8, "件", null, 2019))).isEmpty();
        assertThat(contradicts(9, claims.scoped(RECEIVED, 8, "件", "全县", 2020))).hasSize(1);
    }

    @Test
    void aDepartmentsTableIsNotComparedWithTheWholeCity() {
        var office = ReportBuilder.body(Body.Kind.DEPARTMENT, Body.Level.PREFECTURE_CITY);
        var report = table(9, 0, claims.scoped(RECEIVED, 8, "件", "全市", null)).body(office);

        assertThat(report.findings("claim-contradicts-table")).isEmpty();
        assertThat(report.outcome("claim-contradicts-table").outcome()).isEqualTo(Answer.SKIPPED);
    }

    @Test
    void aPartOfAPartSaysNothingOfAll() {
        var report = table(9, 0, claims.plain(RECEIVED, 9));
        report.claim(claims.total("a", "applications_online", 5)).claim(claims.part("a", "applications_granted", 3));

        assertThat(report.findings("claim-contradicts-table")).isEmpty();
    }

    @Test
    void outcomesAreComparedWithTheirRows() {
        var report = table(9, 0, claims.plain("applications_granted", 9)).claim(claims.plain("applications_denied", 2));
        report.with("applications.denied_third_party.total", 1);

        assertThat(report.findings("claim-contradicts-table"))
                .extracting(f -> f.operands().getFirst().path())
                .containsExactly("claims.applications_denied");
    }

    @Test
    void aLostTableLeavesTheClaimUnasked() {
        var report = ReportBuilder.form2019().lost("applications").claim(claims.plain(RECEIVED, 8));

        assertThat(report.outcome("claim-contradicts-table").outcome()).isEqualTo(Answer.SKIPPED);
        assertThat(report.outcome("claim-contradicts-table").reason().en()).contains("the table is lost");
    }

    @Test
    void noneInTheTextAndSomeInTheTableIsAnError() {
        var report = ReportBuilder.form2019()
                .with("review_and_litigation.review.upheld", 2)
                .with("review_and_litigation.review.total", 2)
                .claim(claims.none(REVIEWS));

        assertThat(report.findings("zero-claim-contradicted"))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void noneInBothIsFine() {
        var report = ReportBuilder.form2019().claim(claims.none(REVIEWS)).claim(claims.none(RECEIVED));

        assertThat(report.findings("zero-claim-contradicted")).isEmpty();
        assertThat(report.outcome("zero-claim-contradicted").evaluated()).isEqualTo(2);
    }

    @Test
    void someInTheTextAndNoneInTheTableIsTheReverse() {
        var found = ReportBuilder.form2019()
                .claim(claims.plain(RECEIVED, 1))
                .validate()
                .findings();

        assertThat(found).extracting(Finding::rule).containsExactly("zero-claim-contradicted");
    }

    @Test
    void noNewOnesWhileOneIsCarriedInIsFine() {
        assertThat(table(0, 1, claims.none(RECEIVED)).findings("zero-claim-contradicted"))
                .isEmpty();
        assertThat(table(1, 0, claims.none(RECEIVED)).findings("zero-claim-contradicted"))
                .hasSize(1);
    }

    @Test
    void oneThingHasOneNumber() {
        var report = table(12, 0, claims.plain(RECEIVED, 12)).claim(claims.plain(RECEIVED, 10));

        assertThat(report.findings("claims-contradict-each-other")).hasSize(1);
    }

    @Test
    void withAndWithoutThoseCarriedInIsNoContradiction() {
        var report = table(25, 1, claims.plain(RECEIVED, 25)).claim(claims.plain(RECEIVED, 26));

        assertThat(report.findings("claims-contradict-each-other")).isEmpty();
        assertThat(report.outcome("claims-contradict-each-other").evaluated()).isEqualTo(1);
        assertThat(table(25, 1, claims.plain(RECEIVED, 25))
                        .claim(claims.plain(RECEIVED, 27))
                        .findings("claims-contradict-each-other"))
                .hasSize(1);
    }

    @Test
    void aRateThatFitsTheTableIsFine() {
        assertThat(table(22, 0, claims.rate("100")).findings("completion-rate-wrong"))
                .isEmpty();
    }

    @Test
    void everythingDoneWhileSomeGoOnIsAnError() {
        var found = pending(22, 2, claims.rate("100")).findings("completion-rate-wrong");

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().message().zh())
                .isEqualTo("正文说办结率为 100%，而收到（含上年结转）22 件，办理 20 件，结转下年 2 件，办结率应为 91%。");
    }

    @Test
    void allIsOnlyWhatLeavesNothing() {
        assertThat(pending(3000, 1, claims.rate("100")).findings("completion-rate-wrong"))
                .hasSize(1);
        assertThat(table(3000, 0, claims.rate("100")).findings("completion-rate-wrong"))
                .isEmpty();
    }

    @Test
    void aRateMayBeRoundedOrCutOff() {
        assertThat(pending(23, 1, claims.rate("95.7")).findings("completion-rate-wrong"))
                .isEmpty();
        assertThat(pending(23, 1, claims.rate("95.6")).findings("completion-rate-wrong"))
                .isEmpty();
        assertThat(pending(23, 1, claims.rate("95.5")).findings("completion-rate-wrong"))
                .hasSize(1);
    }

    @Test
    void aRateOfTimelyCompletionIsAnotherThing() {
        var report = pending(22, 2, claims.rate("100", "按时办结率100%"));

        assertThat(report.outcome("completion-rate-wrong").outcome()).isEqualTo(Answer.SKIPPED);
    }

    @Test
    void withoutTheTableTheTextIsAsked() {
        var right = lost(claims.plain(RECEIVED, 21), claims.plain("applications_completed", 21), claims.rate("100"));
        var wrong = lost(claims.plain(RECEIVED, 21), claims.plain("applications_completed", 20), claims.rate("100"));
        var other = lost(claims.plain(RECEIVED, 21), claims.plain("figure", 1178), claims.rate("99.3"));

        assertThat(right.outcome("completion-rate-wrong").outcome()).isEqualTo(Answer.PASSED);
        assertThat(wrong.findings("completion-rate-wrong")).hasSize(1);
        assertThat(other.outcome("completion-rate-wrong").outcome()).isEqualTo(Answer.SKIPPED);
    }

    private static ReportBuilder lost(Claim... said) {
        var report = ReportBuilder.form2019().lost("applications");
        for (var claim : said) {
            report.claim(claim);
        }
        return report;
    }

    private static java.util.List<Finding> contradicts(long received, Claim claim) {
        return table(received, 0, claim).findings("claim-contradicts-table");
    }

    private static ReportBuilder table(long received, long carriedIn, Claim claim) {
        return ReportBuilder.form2019().granted(received, carriedIn).claim(claim);
    }

    private static ReportBuilder pending(long received, long pending, Claim claim) {
        long done = received - pending;
        return table(received, 0, claim)
                .row("granted", done, 0, 0, 0, 0, 0, done)
                .row("total_processed", done, 0, 0, 0, 0, 0, done)
                .row("carried_forward", pending, 0, 0, 0, 0, 0, pending);
    }
}
