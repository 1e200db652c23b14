package org.gouji.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.RuleOutcome.Answer;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.finding.Verdict;
import org.gouji.rules.ReportBuilder;
import org.junit.jupiter.api.Test;

class SectionsTest {

    @Test
    void threeOfTheSixPartsAreEnough() {
        assertThat(parts(3).findings("not-an-annual-report")).isEmpty();
        assertThat(parts(2).findings("not-an-annual-report")).hasSize(1);
        assertThat(parts(2).validate().verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void aTableSpeaksForItsPart() {
        var report = ReportBuilder.form2019();
        for (int section = 1; section <= 6; section++) {
            report.without(section);
        }

        assertThat(report.findings("not-an-annual-report")).isEmpty();
    }

    @Test
    void aMissingPartIsFoundAndNobodyIsBlamedForCertain() {
        var found = ReportBuilder.form2019().without(5).findings("section-missing");

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().message().zh()).isEqualTo("报告中找不到第五部分“存在的主要问题及改进情况”的标题。");
        assertThat(found.getFirst().blame().party()).isEqualTo(Finding.Party.UNDECIDED);
    }

    @Test
    void whatFollowsACutIsSkipped() {
        var outcome = ReportBuilder.form2019()
                .without(5)
                .without(6)
                .damage("text-truncated")
                .outcome("section-missing");

        assertThat(outcome.outcome()).isEqualTo(Answer.PASSED);
        assertThat(outcome.skipped()).isEqualTo(2);
    }

    @Test
    void whereNoTableCouldBeReadAHeadingMayBeLostAsWell() {
        var report = ReportBuilder.form2019()
                .lost("proactive_disclosure")
                .lost("applications")
                .lost("review_and_litigation")
                .without(4);

        assertThat(report.findings("section-missing"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void aPartWhoseTableStandsHasOnlyLostItsHeading() {
        assertThat(ReportBuilder.form2019().without(4).findings("section-missing"))
                .isEmpty();
        assertThat(ReportBuilder.form2019()
                        .without(4)
                        .lost("review_and_litigation")
                        .findings("section-missing"))
                .hasSize(1);
    }

    @Test
    void problemsToldBehindTheTableBeforeHaveOnlyLostTheirHeading() {
        var report = ReportBuilder.form2019().without(5).section(4, "一是存在公开不够及时的问题。下一步将加强培训。");

        assertThat(report.findings("section-missing")).isEmpty();
        assertThat(report.outcome("section-missing").reason().en()).contains("sections.5");
    }

    @Test
    void aHeadingInsideRunningTextIsNotMissing() {
        var report = ReportBuilder.form2019().without(3).section(2, "行政事业性收费35三、收到和处理政府信息公开申请情况（本列数据");

        assertThat(report.findings("section-missing")).isEmpty();
        assertThat(report.outcome("section-missing").skipped()).isEqualTo(1);
    }

    @Test
    void aPartThatStandsTwiceIsFound() {
        assertThat(ReportBuilder.form2019().again(6, 900).findings("section-missing"))
                .hasSize(1);
    }

    @Test
    void partsOutOfOrderAreFound() {
        var found = ReportBuilder.form2019().without(3).again(2, 950).findings("section-order");

        assertThat(found.getFirst().message().en()).contains("out of order");
    }

    @Test
    void aShiftARestartAndAMissingNumberAreToldApart() {
        assertThat(ordinals(1, 2, 4, 5, 6, 7)).contains("shifted");
        assertThat(ordinals(2, 3, 4, 5, 6, 7)).contains("shifted");
        assertThat(ordinals(1, 2, 1, 4, 5, 6)).contains("restarts or repeats");
        assertThat(ordinals(1, 2, null, 4, 5, 6)).contains("has no number");
    }

    @Test
    void numbersThatAPageMakesByItselfAreNotMissed() {
        var report = ReportBuilder.form2019();
        for (int section = 1; section <= 6; section++) {
            report.section(section, null, "一是公开不够及时。下一步加强培训。");
        }

        assertThat(report.findings("section-order")).isEmpty();
        assertThat(report.outcome("section-order").skipped()).isEqualTo(1);
    }

    @Test
    void subTopicsNumberedLikePartsAreFound() {
        var found = ReportBuilder.form2019()
                .section(1, "报告如下：\n一、加强领导，落实责任\n内容。\n二、扎实公开，强化措施\n内容。")
                .findings("section-numbering-reused");

        assertThat(found).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void numbersInBracketsAndInsideSentencesAreFine() {
        var report = ReportBuilder.form2019().section(1, "（一）主动公开。分为甲、乙两类，第一、第二、第三批。\n（二）依申请公开。");

        assertThat(report.findings("section-numbering-reused")).isEmpty();
    }

    @Test
    void oneSuchNumberAloneIsNotEnough() {
        assertThat(ReportBuilder.form2019().section(1, "一、主动公开\n内容。").findings("section-numbering-reused"))
                .isEmpty();
    }

    @Test
    void anEmptyPartFiveIsFound() {
        assertThat(problems("")).containsExactly(Severity.ERROR);
        assertThat(problems("无。")).containsExactly(Severity.ERROR);
        assertThat(problems("“一二三四五六七八九。”")).containsExactly(Severity.ERROR);
        assertThat(problems("“一二三四五六七八九十。”")).containsExactly(Severity.WARNING);
    }

    @Test
    void problemsWithoutMeasuresAreAWarning() {
        assertThat(problems("个别站办责任意识不强，公开的项目不全面，制度不够完善。")).containsExactly(Severity.WARNING);
        assertThat(problems("公开不够及时。下一步增加人员，更新目录。")).isEmpty();
    }

    @Test
    void aPartFiveCutOffIsNotBlamed() {
        var report = ReportBuilder.form2019().section(5, "").without(6).damage("text-truncated");

        assertThat(report.outcome("problems-section-empty").outcome()).isEqualTo(Answer.SKIPPED);
    }

    @Test
    void feesAreToBeReportedSince2021() {
        assertThat(ReportBuilder.form2021().section(6, "无。").findings("fee-statement-missing"))
                .hasSize(1);
        assertThat(ReportBuilder.form2021().section(6, "没有收取信息处理费。").findings("fee-statement-missing"))
                .isEmpty();
        assertThat(ReportBuilder.form2019()
                        .section(6, "无。")
                        .outcome("fee-statement-missing")
                        .outcome())
                .isEqualTo(Answer.SKIPPED);
    }

    @Test
    void feesReportedElsewhereAreANote() {
        var report = ReportBuilder.form2021().section(6, "无。").section(1, "未收取信息处理费。主动公开，申请，信息管理，平台，监督，考核。");

        assertThat(report.findings("fee-statement-missing"))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void aGovernmentSaysSomethingOfAppraisal() {
        var silent = "主动公开。依申请公开。信息管理。平台建设。监督保障。";

        assertThat(ReportBuilder.form2021().section(1, silent).findings("appraisal-missing"))
                .hasSize(1);
        assertThat(ReportBuilder.form2021().section(1, silent + "开展社会评议。").findings("appraisal-missing"))
                .isEmpty();
    }

    @Test
    void aDepartmentNeedNot() {
        var department = ReportBuilder.body(
                org.gouji.contracts.report.Body.Kind.DEPARTMENT, org.gouji.contracts.report.Body.Level.COUNTY);
        var outcome =
                ReportBuilder.form2021().section(1, "公开。").body(department).outcome("appraisal-missing");

        assertThat(outcome.outcome()).isEqualTo(Answer.SKIPPED);
    }

    @Test
    void eachMissingAspectIsNamed() {
        var found = ReportBuilder.form2021().section(1, "主动公开。依申请公开。信息管理。开展考核。").findings("aspect-missing");

        assertThat(found).extracting(f -> f.operands().getFirst().path()).containsExactly("sections.1.platforms");
    }

    @Test
    void aPlanForAYearThatIsOverIsANote() {
        assertThat(plan("2020年，我们将加强培训，改进工作。")).hasSize(1);
        assertThat(plan("2021年，我们将加强培训，改进工作。")).isEmpty();
        assertThat(plan("2020年，我们加强了培训，下一步将改进工作。")).isEmpty();
    }

    private static java.util.List<Finding> plan(String text) {
        return ReportBuilder.form2019().section(5, text).findings("year-in-text-stale");
    }

    private static java.util.List<Severity> problems(String text) {
        return ReportBuilder.form2019().section(5, text).findings("problems-section-empty").stream()
                .map(Finding::severity)
                .toList();
    }

    private static String ordinals(Integer... ordinals) {
        var report = ReportBuilder.form2019();
        for (int section = 1; section <= 6; section++) {
            report.section(section, ordinals[section - 1], "一是公开不够及时。下一步加强培训。");
        }
        return report.findings("section-order").getFirst().message().en();
    }

    private static ReportBuilder parts(int count) {
        var report = ReportBuilder.form2019()
                .lost("proactive_disclosure")
                .lost("applications")
                .lost("review_and_litigation");
        for (int section = 6; section > count; section--) {
            report.without(section);
        }
        return report;
    }
}
