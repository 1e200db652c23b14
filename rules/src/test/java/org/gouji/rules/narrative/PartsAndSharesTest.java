package org.gouji.rules.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.RuleOutcome.Answer;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Claim;
import org.gouji.rules.ReportBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsAndSharesTest {

    private static final String RECEIVED = "applications_received";
    private static final String IN_PERSON = "applications_in_person";
    private static final String ONLINE = "applications_online";
    private static final String BY_LETTER = "applications_by_letter";

    private final Claims claims = new Claims();

    @Test
    void aListThatSumsIsFine() {
        var report =
                report(claims.total("a", RECEIVED, 9), claims.part("a", IN_PERSON, 8), claims.part("a", ONLINE, 1));

        assertThat(report.findings("parts-do-not-sum")).isEmpty();
        assertThat(report.outcome("parts-do-not-sum").outcome()).isEqualTo(Answer.PASSED);
    }

    @Test
    void moreThanTheTotalIsAnError() {
        var found = report(claims.total("a", RECEIVED, 8), claims.part("a", IN_PERSON, 8), claims.part("a", ONLINE, 1))
                .findings("parts-do-not-sum");

        assertThat(found).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(found.getFirst().message().zh()).isEqualTo("“收到申请”为 8 件，所列各项为当面申请 8 件、网络申请 1 件，合计 9。");
    }

    @Test
    void fewerThanTheTotalIsAWarningUnlessTheListShowsThatItIsWhole() {
        var open = report(claims.total("a", RECEIVED, 9), claims.part("a", IN_PERSON, 3), claims.part("a", ONLINE, 1));
        var whole = report(
                claims.total("a", RECEIVED, 9),
                claims.part("a", IN_PERSON, 3),
                claims.figure("a", "其他", 1, null),
                claims.figure("a", "现场", 1, null));

        assertThat(open.findings("parts-do-not-sum"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(whole.findings("parts-do-not-sum"))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource({"8, ERROR", "9,", "10, WARNING"})
    void oneMoreOrLessThanTheTotalIsFound(long total, @Nullable Severity severity) {
        var report =
                report(claims.total("a", RECEIVED, total), claims.part("a", IN_PERSON, 8), claims.part("a", ONLINE, 1));

        assertThat(report.findings("parts-do-not-sum"))
                .extracting(Finding::severity)
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void aListThatIsNotExhaustiveIsNotAsked() {
        var report = report(
                claims.partial("a", Claim.Role.TOTAL, RECEIVED, 9),
                claims.partial("a", Claim.Role.PART, IN_PERSON, 3),
                claims.partial("a", Claim.Role.PART, ONLINE, 1));

        assertThat(report.outcome("parts-do-not-sum").outcome()).isEqualTo(Answer.SKIPPED);
    }

    @Test
    void receivedMayIncludeThoseCarriedIn() {
        var report = report(
                claims.plain(RECEIVED, 25),
                claims.plain("applications_carried_in", 1),
                claims.part("a", BY_LETTER, 12),
                claims.part("a", ONLINE, 8),
                claims.part("a", IN_PERSON, 6));

        assertThat(report.findings("parts-do-not-sum")).isEmpty();
        assertThat(report.outcome("parts-do-not-sum").evaluated()).isEqualTo(1);
    }

    @Test
    void oneSentenceMayBreakATotalDownTwice() {
        var report = report(
                claims.total("a", RECEIVED, 8),
                claims.figure("a", "各级政府收到申请", 7, null),
                claims.figure("a", "政府部门收到申请", 1, null),
                claims.part("a", IN_PERSON, 8),
                claims.part("a", ONLINE, 1));

        assertThat(report.findings("parts-do-not-sum").getFirst().message().zh())
                .contains("当面申请 8 件、网络申请 1 件，合计 9");
    }

    @Test
    void applicantsAreNoPartsOfSomethingElse() {
        var report = report(
                claims.figure("b", "市直部门", 16, null),
                new Claim(
                        "figure",
                        "开发区",
                        java.math.BigDecimal.valueOf(16),
                        "件",
                        false,
                        null,
                        null,
                        new Claim.Group("a", Claim.Role.TOTAL, true),
                        null,
                        null,
                        1,
                        "16件",
                        org.gouji.contracts.report.Source.of(5, 8)),
                claims.part("a", "applications_by_natural_persons", 3493),
                claims.part("a", "applications_by_organisations", 114));

        assertThat(report.findings("parts-do-not-sum")).isEmpty();
    }

    @Test
    void differentUnitsAreNotAdded() {
        var items = new Claims().scoped("figure", 5, "条", null, null);
        var odd = new Claim(
                "figure",
                "信息",
                items.value(),
                "条",
                false,
                null,
                null,
                new Claim.Group("a", Claim.Role.PART, true),
                null,
                null,
                1,
                "5条",
                items.source());

        assertThat(report(claims.total("a", RECEIVED, 8), claims.part("a", IN_PERSON, 8), odd)
                        .outcome("parts-do-not-sum")
                        .outcome())
                .isEqualTo(Answer.SKIPPED);
    }

    @Test
    void aShareRoundedHalfUpIsFine() {
        var report = report(
                claims.total("a", "figure", 1236),
                claims.figure("a", "主动公开", 1190, "96.3"),
                claims.figure("a", "依申请公开", 8, "0.6"),
                claims.figure("a", "不予公开", 38, "3.1"));

        assertThat(report.validate().findings()).isEmpty();
        assertThat(report.outcome("share-miscalculated").evaluated()).isEqualTo(3);
    }

    @Test
    void halfAUnitIsTheEdge() {
        assertThat(share(1, 8, "12.5")).isEmpty();
        assertThat(share(1, 8, "13")).isEmpty();
        assertThat(share(1, 8, "12")).extracting(Finding::severity).containsExactly(Severity.INFO);
        assertThat(share(1, 16, "6.3")).isEmpty();
        assertThat(share(1, 8, "12.6")).hasSize(1);
    }

    @Test
    void aShareThatIsTooGreatIsAnError() {
        var found = share(60, 1190, "5.1");

        assertThat(found).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(found.getFirst().right()).isEqualByComparingTo("5.0");
        assertThat(found.getFirst().message().zh()).contains("的 5.0%，写作 5.1%");
    }

    @Test
    void plainTruncationIsANote() {
        assertThat(share(59, 130, "45.3")).extracting(Finding::severity).containsExactly(Severity.INFO);
        assertThat(share(1, 130, "0.7")).extracting(Finding::severity).containsExactly(Severity.INFO);
    }

    @ParameterizedTest
    @CsvSource({"88.9,", "88.8, INFO", "88.7, ERROR"})
    void eightOfNineAreRoundedCutOffOrWrong(String percent, @Nullable Severity severity) {
        assertThat(share(8, 9, percent))
                .extracting(Finding::severity)
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void theDenominatorThatFitsIsNamedAndTheListIsTheRoot() {
        var found = report(
                        claims.total("a", RECEIVED, 8),
                        claims.part("a", IN_PERSON, 8, "88.9"),
                        claims.part("a", ONLINE, 1, "11.1"))
                .validate()
                .findings();

        assertThat(found)
                .extracting(Finding::rule)
                .containsExactly("parts-do-not-sum", "share-miscalculated", "share-miscalculated");
        assertThat(found.get(1).suggestion().zh()).isEqualTo("所写占比是以所列各项之和 9 为分母算出的");
        assertThat(found.get(1).causedBy()).isEqualTo(found.getFirst().id());
        assertThat(found.get(2).causedBy()).isEqualTo(found.getFirst().id());
    }

    @Test
    void aShareWithoutAKnownBaseIsNotAsked() {
        var lonely = claims.part("a", "figure", 5, "50");

        assertThat(report(lonely).outcome("share-miscalculated").outcome()).isEqualTo(Answer.SKIPPED);
    }

    @Test
    void sharesOfAFullListMakeUpTheWhole() {
        var thirds = thirds("33.3");
        var halves = report(
                claims.total("a", "figure", 100), claims.figure("a", "甲", 50, "50"), claims.figure("a", "乙", 50, "30"));

        assertThat(thirds.findings("shares-do-not-sum")).isEmpty();
        assertThat(thirds("33.1").findings("shares-do-not-sum"))
                .as("99.7 % of three")
                .isEmpty();
        assertThat(thirds("33.0").findings("shares-do-not-sum"))
                .as("99.6 % of three")
                .hasSize(1);
        assertThat(halves.findings("shares-do-not-sum")).hasSize(1);
    }

    private ReportBuilder thirds(String last) {
        return report(
                claims.total("a", "figure", 3),
                claims.figure("a", "甲", 1, "33.3"),
                claims.figure("a", "乙", 1, "33.3"),
                claims.figure("a", "丙", 1, last));
    }

    private List<Finding> share(long part, long total, String percent) {
        return report(claims.total("s", "figure", total), claims.figure("s", "甲类", part, percent))
                .findings("share-miscalculated");
    }

    /// The tables agree with what the lists say was received, so that only the lists are asked.
    private static ReportBuilder report(Claim... said) {
        var report = ReportBuilder.form2019();
        for (var claim : said) {
            report.claim(claim);
            if (claim.metric().equals(RECEIVED)) {
                report.granted(claim.value().longValue(), 0);
            }
        }
        for (var claim : said) {
            if (claim.metric().equals("applications_carried_in")) {
                report.granted(25, claim.value().longValue());
            }
        }
        return report;
    }
}
