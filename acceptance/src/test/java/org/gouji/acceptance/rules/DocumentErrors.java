package org.gouji.acceptance.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.contracts.report.Body;
import org.gouji.samples.Flaw;
import org.gouji.samples.GeneratedReport;
import org.gouji.samples.content.Dice;
import org.jspecify.annotations.Nullable;

/// Errors in the document as a whole: its parts, dates and duties.
final class DocumentErrors {

    private static final int FIRST_NATIONAL_FORM = 2019;
    private static final int FIRST_FORM_OF_2021 = 2021;

    private DocumentErrors() {}

    static List<SeededError> all() {
        return List.of(
                SeededError.of("section five left out", "section-missing", (clean, dice) -> national(clean.without(5)))
                        .also("section-order"),
                SeededError.of("section six left out", "section-missing", (clean, dice) -> national(clean.without(6)))
                        .also("section-order"),
                SeededError.of(
                        "all numbers one too high",
                        "section-order",
                        (clean, dice) -> national(clean.page(text -> renumbered(text, clean.report(), 1)))),
                SeededError.of(
                        "a number given twice",
                        "section-order",
                        (clean, dice) -> national(clean.page(text -> text.replace("五、存在", "四、存在")))),
                SeededError.of(
                        "a number left out",
                        "section-order",
                        (clean, dice) -> national(
                                clean.page(text -> text.replace("五、存在", "存在").replace("五、政府信息公开工作存在", "政府信息公开工作存在")))),
                SeededError.of(
                        "sub-topics numbered like the parts",
                        "section-numbering-reused",
                        (clean, dice) -> national(clean.section(
                                1, "一、主动公开情况", "及时公开信息，加强网站平台建设。", "二、依申请公开情况", "依法办理申请，加强信息管理，强化监督保障，开展考核评议。"))),
                SeededError.of(
                                "a period of eleven months",
                                "period-not-the-report-year",
                                (clean, dice) ->
                                        page(clean, "12月31日", dice.between(1, 11) + "月" + dice.between(1, 28) + "日"))
                        .also("published-before-year-end"),
                SeededError.of(
                        "last year's period",
                        "period-not-the-report-year,year-conflict",
                        DocumentErrors::lastYearsPeriod),
                SeededError.of(
                        "problems: nothing",
                        "problems-section-empty",
                        (clean, dice) -> national(clean.section(5, dice.pick(List.of("无。", "无", "暂无。", "没有。"))))),
                SeededError.of(
                        "problems without a measure",
                        "problems-section-empty",
                        (clean, dice) -> national(clean.section(
                                5,
                                dice.pick(List.of("一是公开内容不够全面，二是更新不够及时，三是人员业务不熟。", "目前存在公开不够主动、形式单一的问题，群众知晓率不高。"))))),
                SeededError.of(
                        "nothing about fees",
                        "fee-statement-missing",
                        (clean, dice) -> since2021(
                                clean.section(6, dice.pick(List.of("无。", "无其他需要报告的事项。", "本年度没有其他需要报告的事项。"))))),
                SeededError.of("nothing about appraisal", "appraisal-missing", DocumentErrors::noAppraisal)
                        .also("aspect-missing"),
                SeededError.of(
                        "an aspect left out",
                        "aspect-missing",
                        (clean, dice) -> since2021(clean.section(
                                1,
                                "（一）主动公开。公开信息，召开会议。",
                                "（二）依申请公开。依法办理申请。",
                                "（三）政府信息公开平台建设。维护网站。",
                                "（四）监督保障。开展工作考核和社会评议，没有责任追究情形。"))),
                SeededError.of(
                        "published in November",
                        "published-before-year-end",
                        (clean, dice) -> clean.published(
                                LocalDate.of(clean.report().year(), dice.between(1, 11), dice.between(1, 28)))),
                SeededError.of(
                        "published late",
                        "published-late",
                        (clean, dice) -> clean.published(late(clean.report(), dice.between(1, 60)))),
                SeededError.of(
                        "published a day late",
                        "published-late",
                        (clean, dice) -> clean.published(late(clean.report(), 1))),
                SeededError.of("the form of other years", "wrong-form-for-year", DocumentErrors::otherForm)
                        .also(
                                "applications-carry",
                                "items-carry",
                                "valid-documents-carry",
                                "fee-statement-missing",
                                "outlier"),
                SeededError.of(
                        "a plan for the year that is over",
                        "year-in-text-stale",
                        (clean, dice) -> national(
                                clean.section(5, "公开不够及时。" + clean.report().year() + "年，我们将加强培训，改进工作。"))));
    }

    private static @Nullable Years national(Years years) {
        return years.report().year() >= FIRST_NATIONAL_FORM ? years : null;
    }

    private static @Nullable Years since2021(Years years) {
        return years.report().year() >= FIRST_FORM_OF_2021 ? years : null;
    }

    private static String renumbered(String text, GeneratedReport report, int by) {
        String ordinals = "一二三四五六七八";
        String changed = text;
        for (var section : report.sections().reversed()) {
            char now = ordinals.charAt(section.number() - 1);
            char then = ordinals.charAt(section.number() - 1 + by);
            changed = changed.replaceAll(
                    now + "、(?=" + Pattern.quote(section.title()) + ")", Matcher.quoteReplacement(then + "、"));
        }
        return changed;
    }

    private static @Nullable Years page(Years clean, String before, String after) {
        return clean.report().preface().contains(before) ? clean.page(text -> text.replaceFirst(before, after)) : null;
    }

    private static @Nullable Years lastYearsPeriod(Years clean, Dice dice) {
        int year = clean.report().year();
        return clean.report().preface().contains(year + "年1月1日")
                ? clean.page(text -> text.replace(year + "年1月1日", (year - 1) + "年1月1日")
                        .replace(year + "年12月31日", (year - 1) + "年12月31日")
                        .replace("同年12月31日", (year - 1) + "年12月31日"))
                : null;
    }

    private static @Nullable Years noAppraisal(Years clean, Dice dice) {
        return clean.report().agency().kind() == Body.Kind.GOVERNMENT
                ? since2021(clean.section(
                                1,
                                "（一）主动公开。公开信息，召开会议。",
                                "（二）依申请公开。依法办理申请。",
                                "（三）政府信息管理。规范信息管理。",
                                "（四）政府信息公开平台建设。维护网站。",
                                "（五）监督保障。加强培训。")
                        .section(5, "公开不够及时。下一步将加强培训，改进工作。")
                        .section(6, "本年度未收取信息处理费。"))
                : null;
    }

    /// Departments are due on 31 January, governments and townships on 31 March.
    private static LocalDate late(GeneratedReport report, int days) {
        int year = report.year() + 1;
        boolean january = report.agency().kind() == Body.Kind.DEPARTMENT && report.year() >= FIRST_NATIONAL_FORM;
        return (january ? LocalDate.of(year, 1, 31) : LocalDate.of(year, 3, 31)).plusDays(days);
    }

    private static @Nullable Years otherForm(Years clean, Dice dice) {
        return clean.report().year() < FIRST_NATIONAL_FORM
                ? null
                : new Years(
                        null,
                        org.gouji.samples.Samples.ofYear(
                                dice.between(1, 1_000_000), clean.report().year(), java.util.Set.of(Flaw.WRONG_FORM)),
                        clean.page());
    }
}
