package org.gouji.rules.years;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Elsewhere;
import org.gouji.rules.Law;
import org.gouji.rules.Names;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.sheet.Spot;
import org.jspecify.annotations.Nullable;

/// What last year's report carried forward is what this year's carries in.
public final class ApplicationsCarry implements Rule {

    private static final String IN = "applications.carried_in.";
    private static final String FORWARD = "applications.carried_forward.";
    private static final String TOTAL = "total";
    private static final String BALANCE = "applications-balance";

    private static final RuleInfo INFO = RuleInfo.applications("applications-carry", Severity.ERROR)
            .forms(RuleInfo.FORM_2019, RuleInfo.FORM_2021)
            .title("上年结转与上一年度报告的结转下年度不一致", "Carried in is not what last year's report carried forward")
            .asks(
                    "每一列的“上年结转”是否等于上一年度报告同一列的“结转下年度继续办理”？总计不一致为错误，分列不一致为提示。",
                    "Does every column carry in what the same column of last year's report carried forward? An error for"
                            + " the total, a warning for a column.")
            .law(Law.FORMS)
            .fires(
                    "2023年度报告总计结转下年度 2 件，2024年度报告总计上年结转 1 件。",
                    "In total 2 carried forward in the report of 2023, 1 carried in in that of 2024.")
            .edge(
                    "上一年度总计结转 2 件（自然人 2），本年度上年结转总计 2 件（自然人 1、企业 1）：总计不报，两个分列各作警告；总计 1 件：错误。",
                    "2 carried forward last year, all of natural persons; 2 carried in, 1 of them an enterprise's: a"
                            + " warning for each of the two columns and none for the total; 1 in total: an error.")
            .holds("2023年度结转下年度 2 件，2024年度上年结转 2 件。", "2 carried forward in 2023, 2 carried in in 2024.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var years = TwoYears.of(report, Names.APPLICATIONS, tally);
        if (years == null) {
            return;
        }
        var columns = years.now().plan().rowOf(IN);
        var total = columns.getLast();
        for (var column : columns) {
            ask(column, years, column.equals(total) ? null : cause(total, years, report), tally);
        }
    }

    /// The finding about the total, where there is one: a column alone weighs less.
    private static @Nullable String cause(Spot total, TwoYears years, Case report) {
        int before = years.before().plan().cell(FORWARD + TOTAL);
        boolean known = before >= 0
                && years.now().whole(total.index())
                && years.before().whole(before);
        return known && years.now().value(total.index()) != years.before().value(before)
                ? report.findingId(INFO.id(), List.of(IN + TOTAL, Elsewhere.path(years.lastYear(), FORWARD + TOTAL)))
                : null;
    }

    private static void ask(Spot column, TwoYears years, @Nullable String cause, Tally tally) {
        String key = column.column().key();
        int before = years.lastYears(FORWARD + key, tally);
        int now = column.index();
        if (before < 0 || tally.lacks(years.now(), now) || years.lacks(tally, before)) {
            return;
        }
        if (years.now().value(now) == years.before().value(before)) {
            tally.holds();
        } else {
            tally.fails(draft(column, before, years)
                    .severity(key.equals(TOTAL) ? Severity.ERROR : Severity.WARNING)
                    .causedBy(cause));
        }
    }

    private static Draft draft(Spot column, int before, TwoYears years) {
        int now = column.index();
        int year = years.lastYear().year();
        long in = years.now().value(now);
        long forward = years.before().value(before);
        return Draft.of(
                        "申请情况表“%s”一列：本年度报告“上年结转”为 %d 件，%d年度报告“结转下年度继续办理”为 %d 件，相差 %d 件。请核对两个年度的报告；如因机构改革或统计范围调整，请在报告中说明。"
                                .formatted(column.columnLabel().zh(), in, year, forward, Math.abs(in - forward)),
                        ("Applications, column “%s”: %d carried in, but the report of %d carried %d forward, a difference"
                                        + " of %d. Please check both reports; if offices were merged or the scope of the"
                                        + " figures changed, the report should say so.")
                                .formatted(column.columnLabel().en(), in, year, forward, Math.abs(in - forward)))
                .sides(
                        new Message(
                                "本年度上年结转 = %d年度结转下年度".formatted(year),
                                "carried in = carried forward in %d".formatted(year)),
                        BigDecimal.valueOf(in),
                        BigDecimal.valueOf(forward))
                .operands(Case.operands(years.now(), now))
                .operand(years.operand(before))
                .suggest(suggestion(column, forward, years))
                .blame(years.blame(new int[] {now}, new int[] {before}));
    }

    /// Last year's number where this year's own balance asks for it, too.
    private static @Nullable Message suggestion(Spot column, long forward, TwoYears years) {
        var now = years.now();
        for (var balance : now.plan().balancesOf(BALANCE)) {
            int sign = balance.sign(column.index());
            if (sign != 0 && now.open(balance) < 0) {
                long mended = now.delta(balance) + sign * (forward - now.value(column.index()));
                return now.delta(balance) != 0 && mended == 0
                        ? new Message(
                                "若“上年结转”为 " + forward + "，则两个年度衔接，本年度该列的勾稽关系也成立",
                                "If “carried in” were " + forward
                                        + ", it would agree with last year's report and this column would balance")
                        : null;
            }
        }
        return null;
    }
}
