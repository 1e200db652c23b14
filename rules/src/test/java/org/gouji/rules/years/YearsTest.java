package org.gouji.rules.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.finding.RuleOutcome;
import org.gouji.contracts.finding.RuleOutcome.Answer;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Source;
import org.gouji.rules.Dossier;
import org.gouji.rules.ReportBuilder;
import org.gouji.rules.RuleEngine;
import org.junit.jupiter.api.Test;

class YearsTest {

    private static final String CARRY = "applications-carry";
    private static final String VALID = "valid-documents-carry";
    private static final String ITEMS = "items-carry";
    private static final String REPEATED = "applications-repeated";
    private static final String DOCUMENTS = "proactive_disclosure.art20_1.normative_documents.";
    private static final String LICENCES = "proactive_disclosure.art20_5.admin_license.";

    @Test
    void whatWasCarriedForwardIsCarriedIn() {
        assertThat(findings(CARRY, forward(2), ReportBuilder.form2021().granted(3, 2)))
                .isEmpty();
        assertThat(outcome(CARRY, forward(2), ReportBuilder.form2021().granted(3, 2))
                        .evaluated())
                .isEqualTo(7);
    }

    @Test
    void theTotalIsAnErrorAndItsColumnFollowsFromIt() {
        var found = findings(CARRY, forward(2), ReportBuilder.form2021().granted(3, 1));

        assertThat(found).extracting(Finding::severity).containsExactly(Severity.WARNING, Severity.ERROR);
        assertThat(found.getFirst().causedBy()).isEqualTo(found.getLast().id());
        assertThat(found.getLast().causedBy()).isNull();
        assertThat(found.getLast().message().zh()).contains("“总计”", "上年结转”为 1 件", "2021年度报告", "为 2 件", "相差 1 件");
        assertThat(found.getLast().left()).isEqualByComparingTo("1");
        assertThat(found.getLast().right()).isEqualByComparingTo("2");
    }

    @Test
    void anotherColumnOfTheSameTotalIsAWarning() {
        var now = ReportBuilder.form2021().row("carried_in", 1, 1, 0, 0, 0, 0, 2);

        assertThat(findings(CARRY, forward(2), now))
                .hasSize(2)
                .allMatch(finding -> finding.severity() == Severity.WARNING && finding.causedBy() == null);
    }

    @Test
    void lastYearsNumberStandsBesideWithItsOwnPlace() {
        var last = forward(2).build();
        var operand = findings(CARRY, forward(2), ReportBuilder.form2021().granted(3, 1))
                .getLast()
                .operands()
                .getLast();

        assertThat(operand.path()).isEqualTo("2021:applications.carried_forward.total");
        assertThat(operand.label().zh()).startsWith("2021年度·");
        assertThat(operand.value()).isEqualByComparingTo("2");
        assertThat(operand.source()).isNull();
        assertThat(operand.elsewhere())
                .isEqualTo(new Operand.Elsewhere(
                        "350430/2021",
                        last.document().sha256(),
                        last.cell("applications.carried_forward.total")
                                .orElseThrow()
                                .source()));
    }

    @Test
    void lastYearsNumberIsSuggestedWhereThisYearAsksForItToo() {
        var broken = ReportBuilder.form2021().granted(3, 2).row("carried_in", 1, 0, 0, 0, 0, 0, 1);

        assertThat(findings(CARRY, forward(2), broken).getLast().suggestion()).isNotNull();
        assertThat(findings(CARRY, forward(2), ReportBuilder.form2021().granted(3, 1))
                        .getLast()
                        .suggestion())
                .isNull();
    }

    @Test
    void theFormsOfTheTwoYearsMayDiffer() {
        var last = ReportBuilder.form2019(2020).row("carried_forward", 2, 0, 0, 0, 0, 0, 2);

        assertThat(findings(CARRY, last, ReportBuilder.form2021(2021).granted(3, 1)))
                .hasSize(2);
    }

    @Test
    void whatIsNotKnownIsNotCompared() {
        var now = ReportBuilder.form2021().granted(3, 1);
        var lost = forward(2).fill("applications", "carried_forward.", new Cell.Lost());
        var blank = forward(2).with("applications.carried_forward.total", new Cell.Blank(Source.of(1, 1)));

        assertThat(now.outcome(CARRY).outcome()).isEqualTo(Answer.SKIPPED);
        assertThat(now.outcome(CARRY).reason().zh()).isEqualTo("没有上一年度的报告");
        assertThat(outcome(CARRY, lost, now).outcome()).isEqualTo(Answer.SKIPPED);
        assertThat(outcome(CARRY, lost, now).reason().en()).contains("lost", "2021:applications.carried_forward");
        assertThat(outcome(CARRY, forward(2).lost("applications"), now).reason().zh())
                .contains("表格未能读出");
        assertThat(outcome(CARRY, ReportBuilder.form2021(2021).noForm(), now)
                        .reason()
                        .zh())
                .contains("无法确定上一年度报告所用格式");
        assertThat(findings(CARRY, blank, now)).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void aTableOfBefore2019HasNothingToCarry() {
        var last = ReportBuilder.before2019().build();
        var now = ReportBuilder.form2019(2017).granted(3, 1).build();
        var outcome = new RuleEngine()
                .validate(new Dossier(now, last)).outcomes().stream()
                        .filter(o -> o.rule().equals(CARRY))
                        .findFirst()
                        .orElseThrow();

        assertThat(outcome.outcome()).isEqualTo(Answer.SKIPPED);
        assertThat(outcome.reason().zh()).contains("上一年度报告的格式没有这一项");
    }

    @Test
    void documentsInForceFollowFromLastYear() {
        assertThat(findings(VALID, documents(2021, 0, 0, 10), documents(2022, 3, 1, 12)))
                .isEmpty();
        assertThat(outcome(VALID, documents(2021, 0, 0, 10), documents(2022, 3, 1, 12))
                        .evaluated())
                .as("规章 and 行政规范性文件")
                .isEqualTo(2);
    }

    @Test
    void documentsInForceThatDoNotFollowAreFound() {
        var found = findings(VALID, documents(2021, 0, 0, 10), documents(2022, 3, 1, 13));

        assertThat(found).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(found.getFirst().message().zh()).contains("2021年度报告现行有效 10 件", "应为 12 件", "为 13 件");
        assertThat(found.getFirst().operands()).hasSize(4);
    }

    @Test
    void oneDocumentOrItemMoreOrLessIsFound() {
        assertThat(findings(VALID, documents(2021, 0, 0, 10), documents(2022, 3, 1, 11)))
                .hasSize(1);
        assertThat(findings(ITEMS, items(2019, 12, -3), items(2020, 8, 0))).hasSize(1);
        assertThat(findings(ITEMS, items(2019, 12, -3), items(2020, 10, 0))).hasSize(1);
    }

    @Test
    void documentsPublishedInTotalAreNotDocumentsInForce() {
        assertThat(outcome(VALID, ReportBuilder.form2019(2020), ReportBuilder.form2021(2021))
                        .outcome())
                .isEqualTo(Answer.SKIPPED);
    }

    @Test
    void itemsFollowFromLastYearsItemsAndChange() {
        assertThat(findings(ITEMS, items(2019, 12, -3), items(2020, 9, 0))).isEmpty();

        var found = findings(ITEMS, items(2019, 12, -3), items(2020, 12, 0));
        assertThat(found).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(found.getFirst().message().zh()).contains("“上一年项目数量”为 12", "为 9");
        assertThat(found.getFirst().operands())
                .extracting(Operand::path)
                .containsExactly(
                        LICENCES + "prev_year_items",
                        "2019:" + LICENCES + "prev_year_items",
                        "2019:" + LICENCES + "change");
    }

    @Test
    void theFormOf2021HasNoItems() {
        assertThat(outcome(ITEMS, items(2020, 12, 0), ReportBuilder.form2021(2021))
                        .outcome())
                .isEqualTo(Answer.SKIPPED);
    }

    @Test
    void aTableThatIsLastYearsIsFound() {
        var found = findings(
                REPEATED,
                ReportBuilder.form2021(2021).granted(12, 0),
                ReportBuilder.form2021().granted(12, 0));

        assertThat(found).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(found.getFirst().message().zh()).contains("2021年度", "12 件");
    }

    @Test
    void oneOtherCellIsAnotherTable() {
        var now = ReportBuilder.form2021().granted(12, 0).with("applications.granted.natural_person", 11);

        assertThat(outcome(REPEATED, ReportBuilder.form2021(2021).granted(12, 0), now)
                        .outcome())
                .isEqualTo(Answer.PASSED);
    }

    @Test
    void twoYearsWithoutApplicationsAreNoRepetition() {
        assertThat(outcome(REPEATED, ReportBuilder.form2021(2021), ReportBuilder.form2021())
                        .outcome())
                .isEqualTo(Answer.PASSED);
    }

    @Test
    void whatIsLostMayHaveDiffered() {
        var now = ReportBuilder.form2021().granted(12, 0).with("applications.granted.other_org", new Cell.Lost());

        assertThat(outcome(REPEATED, ReportBuilder.form2021(2021).granted(12, 0), now)
                        .outcome())
                .isEqualTo(Answer.SKIPPED);
    }

    private static ReportBuilder forward(long count) {
        return ReportBuilder.form2021(2021)
                .row("new_received", count, 0, 0, 0, 0, 0, count)
                .row("carried_forward", count, 0, 0, 0, 0, 0, count);
    }

    private static ReportBuilder documents(int year, long issued, long repealed, long valid) {
        return ReportBuilder.form2021(year)
                .with(DOCUMENTS + "issued", issued)
                .with(DOCUMENTS + "repealed", repealed)
                .with(DOCUMENTS + "valid", valid);
    }

    private static ReportBuilder items(int year, long before, long change) {
        return ReportBuilder.form2019(year)
                .with(LICENCES + "prev_year_items", before)
                .with(LICENCES + "change", change);
    }

    private static List<Finding> findings(String rule, ReportBuilder last, ReportBuilder now) {
        return new RuleEngine()
                .validate(new Dossier(now.build(), last.build())).findings().stream()
                        .filter(finding -> finding.rule().equals(rule))
                        .toList();
    }

    private static RuleOutcome outcome(String rule, ReportBuilder last, ReportBuilder now) {
        return new RuleEngine()
                .validate(new Dossier(now.build(), last.build())).outcomes().stream()
                        .filter(outcome -> outcome.rule().equals(rule))
                        .findFirst()
                        .orElseThrow();
    }
}
