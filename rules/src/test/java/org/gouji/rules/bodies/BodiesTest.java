package org.gouji.rules.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.finding.RuleOutcome;
import org.gouji.contracts.finding.RuleOutcome.Answer;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.Source;
import org.gouji.rules.Dossier;
import org.gouji.rules.ReportBuilder;
import org.gouji.rules.RuleEngine;
import org.gouji.rules.around.Peers;
import org.gouji.rules.around.Resemblance;
import org.gouji.rules.around.Scope;
import org.gouji.rules.around.Standing;
import org.gouji.rules.around.Surroundings;
import org.gouji.rules.around.Twin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodiesTest {

    private static final String COPIED = "text-copied";
    private static final String TWICE = "same-document-twice";
    private static final String CHILDREN = "parent-below-children";
    private static final String OUTLIER = "outlier";
    private static final String RECEIVED = "applications.new_received.total";
    private static final Surroundings NOTHING = Surroundings.UNKNOWN;

    @Test
    void lastYearsTextWithOtherNumbersIsFound() {
        var last = text(2021, prose(1, 40) + "全年公开信息12条。");
        var found = findings(COPIED, text(2022, prose(1, 40) + "全年公开信息345条。"), last, NOTHING);

        assertThat(found).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(found.getFirst().message().zh()).contains("本单位2021年度报告约有 100% 相同");
        assertThat(found.getFirst().operands()).extracting(Operand::path).containsExactly("text", "2021:text");
    }

    @Test
    void aTextThatWasRewrittenIsFine() {
        assertThat(outcome(COPIED, text(2022, prose(1, 40)), text(2021, prose(2, 40)), NOTHING)
                        .outcome())
                .isEqualTo(Answer.PASSED);
    }

    @Test
    void theBoundIsSevenTenths() {
        var last = text(2021, prose(1, 80) + prose(2, 20));
        assertThat(findings(COPIED, text(2022, prose(1, 80) + prose(3, 10)), last, NOTHING))
                .as("80 of 110 sentences")
                .hasSize(1);
        assertThat(findings(COPIED, text(2022, prose(1, 80) + prose(3, 20)), last, NOTHING))
                .as("80 of 120 sentences")
                .isEmpty();
    }

    @Test
    void whatIsAtTheBoundIsNotAboveIt() {
        assertThat(findings(COPIED, text(2022, prose(1, 40)), null, NOTHING.withAlike(List.of(like(0.7)))))
                .isEmpty();
        assertThat(findings(COPIED, text(2022, prose(1, 40)), null, NOTHING.withAlike(List.of(like(0.71)))))
                .hasSize(1);
    }

    private static Resemblance like(double similarity) {
        return new Resemblance("350431/2022", "350431", "乙县", 2022, similarity);
    }

    @Test
    void fewWordsAreNotCompared() {
        assertThat(outcome(COPIED, text(2022, prose(1, 5)), text(2021, prose(1, 5)), NOTHING)
                        .outcome())
                .isEqualTo(Answer.SKIPPED);
        assertThat(outcome(COPIED, text(2022, prose(1, 40)), null, NOTHING).outcome())
                .as("nothing to compare with")
                .isEqualTo(Answer.SKIPPED);
    }

    @Test
    void anotherBodysTextIsFoundInTheLaterOfTwo() {
        var mine = text(2022, prose(1, 40));
        var alike = List.of(
                new Resemblance("350431/2022", "350431", "乙县", 2022, 0.9),
                new Resemblance("350432/2023", "350432", "丙县", 2023, 0.9),
                new Resemblance("350433/2021", "350433", null, 2021, 0.69),
                new Resemblance("350430/2020", "350430", "某县人民政府", 2020, 0.9));
        var found = findings(COPIED, mine, null, NOTHING.withAlike(alike));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().message().zh()).contains("乙县2022年度报告约有 90% 相同");
        assertThat(found.getFirst().operands().getLast().path()).isEqualTo("350431/2022:text");
    }

    @Test
    void lastYearsTextIsTheSameFindingHoweverItIsKnown() {
        var now = text(2022, prose(1, 40));
        var byPrint = NOTHING.withAlike(List.of(new Resemblance("350430/2021", "350430", "某县人民政府", 2021, 1)));

        assertThat(findings(COPIED, now, text(2021, prose(1, 40)), byPrint))
                .isEqualTo(findings(COPIED, now, text(2021, prose(1, 40)), NOTHING))
                .extracting(Finding::id)
                .containsExactly(findings(COPIED, now, null, byPrint).getFirst().id());
    }

    @Test
    void oneDocumentForTwoYearsIsFound() {
        var now = ReportBuilder.form2021().build();
        var other = Twin.of(ReportBuilder.form2021(2021).build());
        var found = findings(TWICE, now, null, NOTHING.withTwins(List.of(Twin.of(now), other)));

        assertThat(found).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(found.getFirst().message().zh()).contains("某县人民政府2021年度的报告是同一份文件");
    }

    @Test
    void aDocumentOfItsOwnIsFine() {
        var now = ReportBuilder.form2021().build();

        assertThat(outcome(TWICE, now, null, NOTHING.withTwins(List.of())).outcome())
                .isEqualTo(Answer.PASSED);
        assertThat(outcome(TWICE, now, null, NOTHING.withTwins(List.of(Twin.of(now))))
                        .outcome())
                .as("itself")
                .isEqualTo(Answer.PASSED);
        assertThat(outcome(TWICE, now, null, NOTHING).outcome()).isEqualTo(Answer.SKIPPED);
    }

    @Test
    void aTerritoryThatCountsLessThanItsPartsIsFound() {
        var found = findings(CHILDREN, whole(100, "全县"), null, NOTHING.withChildren(received(60, 41)));

        assertThat(found).extracting(Finding::severity).containsExactly(Severity.ADVISORY, Severity.ADVISORY);
        assertThat(found.getFirst().message().zh()).contains("本报告为 100", "2 个下级单位的报告之和为 101");
        assertThat(found.getFirst().operands())
                .extracting(Operand::path)
                .containsExactly(RECEIVED, "children:" + RECEIVED);
    }

    @Test
    void asMuchAsThePartsIsFine() {
        assertThat(outcome(CHILDREN, whole(100, "全县"), null, NOTHING.withChildren(received(60, 40)))
                        .outcome())
                .isEqualTo(Answer.PASSED);
    }

    @Test
    void theLevelItselfIsNotComparedWithItsTerritory() {
        assertThat(outcome(CHILDREN, whole(100, "县本级"), null, NOTHING.withChildren(received(60, 41)))
                        .outcome())
                .isEqualTo(Answer.SKIPPED);
        assertThat(outcome(CHILDREN, whole(100, null), null, NOTHING.withChildren(received(60, 41)))
                        .outcome())
                .isEqualTo(Answer.SKIPPED);
    }

    @Test
    void aNumberFarFromTheYearsBeforeIsTold() {
        var found = findings(OUTLIER, granted(9500), null, NOTHING.withEarlier(received(80, 95, 90)));

        assertThat(found).extracting(Finding::severity).containsExactly(Severity.ADVISORY, Severity.ADVISORY);
        assertThat(found.getFirst().message().zh()).contains("为 9500，本单位前三年的中位数为 90，相差约 104 倍");
    }

    @Test
    void tenTimesAsMuchIsTheBound() {
        assertThat(findings(OUTLIER, granted(999), null, NOTHING.withEarlier(received(99, 99, 99))))
                .isEmpty();
        assertThat(findings(OUTLIER, granted(1000), null, NOTHING.withEarlier(received(99, 99, 99))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"298, 2989", "303, 3039", "99999, 999999", "2989, 298"})
    void tenTimesAsMuchIsTheBoundHoweverLogarithmsAreRounded(long before, long now) {
        long beyond = now > before ? now + 1 : now - 1;

        assertThat(findings(OUTLIER, granted(now), null, NOTHING.withEarlier(received(before, before, before))))
                .isEmpty();
        assertThat(findings(OUTLIER, granted(beyond), null, NOTHING.withEarlier(received(before, before, before))))
                .isNotEmpty();
    }

    @Test
    void fiftyAreComparedAndFortyNineAreNot() {
        assertThat(findings(OUTLIER, granted(49), null, NOTHING.withEarlier(received(0, 0, 0))))
                .isEmpty();
        assertThat(findings(OUTLIER, granted(50), null, NOTHING.withEarlier(received(0, 0, 0))))
                .isNotEmpty();
    }

    @Test
    void smallNumbersAndFewYearsTellNothing() {
        assertThat(findings(OUTLIER, granted(3), null, NOTHING.withEarlier(received(0, 0, 0))))
                .isEmpty();
        assertThat(outcome(OUTLIER, granted(9500), null, NOTHING.withEarlier(received(80, 95)))
                        .outcome())
                .isEqualTo(Answer.SKIPPED);
    }

    @Test
    void aNumberFarFromItsPeersIsTold() {
        var peers =
                Peers.of(received(LongStream.rangeClosed(1, 25).map(i -> 20 + i).toArray()));

        assertThat(findings(OUTLIER, granted(5000), null, NOTHING.withPeers(peers)))
                .isNotEmpty();
        assertThat(findings(OUTLIER, granted(300), null, NOTHING.withPeers(peers)))
                .isEmpty();
        assertThat(outcome(OUTLIER, granted(5000), null, NOTHING.withPeers(Peers.of(received(20, 30))))
                        .outcome())
                .as("too few peers")
                .isEqualTo(Answer.SKIPPED);
        assertThat(findings(OUTLIER, granted(5000), null, NOTHING.withPeers(peers))
                        .getFirst()
                        .message()
                        .zh())
                .as("the median is 33 and written with two digits")
                .contains("同级同类单位的中位数约为 33");
    }

    private static Report text(int year, String text) {
        return ReportBuilder.form2021(year).section(1, text).build();
    }

    /// Sentences that no other seed has.
    private static String prose(int seed, int sentences) {
        var random = new Random(seed);
        return IntStream.range(0, sentences * 21)
                .mapToObj(i -> i % 21 == 20 ? "。" : Character.toString(0x4e10 + random.nextInt(0x4000)))
                .reduce("", String::concat);
    }

    private static Report granted(long count) {
        return ReportBuilder.form2021().granted(count, 0).build();
    }

    private static Report whole(long count, @Nullable String scope) {
        var claim = new Claim(
                "applications_received",
                null,
                BigDecimal.valueOf(count),
                "件",
                false,
                null,
                null,
                null,
                scope,
                null,
                1,
                "收到申请",
                Source.of(1, 5));
        return ReportBuilder.form2021().granted(count, 0).claim(claim).build();
    }

    private static List<Standing> received(long... counts) {
        var standings = new ArrayList<Standing>();
        for (long count : counts) {
            int number = standings.size() + 100;
            standings.add(new Standing(
                    "350430" + number + "/2022",
                    "350430" + number,
                    null,
                    2022,
                    Body.Kind.GOVERNMENT,
                    Body.Level.TOWNSHIP,
                    "350430",
                    Scope.UNSTATED,
                    Map.of(RECEIVED, count, "applications.total_processed.total", count)));
        }
        return standings;
    }

    private static List<Finding> findings(String rule, Report now, @Nullable Report last, Surroundings around) {
        return new RuleEngine()
                .validate(new Dossier(now, last, around)).findings().stream()
                        .filter(finding -> finding.rule().equals(rule))
                        .toList();
    }

    private static RuleOutcome outcome(String rule, Report now, @Nullable Report last, Surroundings around) {
        return new RuleEngine()
                .validate(new Dossier(now, last, around)).outcomes().stream()
                        .filter(outcome -> outcome.rule().equals(rule))
                        .findFirst()
                        .orElseThrow();
    }
}
