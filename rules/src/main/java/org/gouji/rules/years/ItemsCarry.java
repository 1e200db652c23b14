package org.gouji.rules.years;

import java.math.BigDecimal;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Names;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.sheet.Spot;

/// The items of the year before are what last year's report arrived at.
public final class ItemsCarry implements Rule {

    private static final RuleInfo INFO = RuleInfo.proactive("items-carry", Severity.WARNING)
            .forms(RuleInfo.FORM_2019)
            .title("上一年项目数量与上一年度报告不衔接", "The items of the year before do not follow from last year's report")
            .asks(
                    "“上一年项目数量”是否等于上一年度报告的“上一年项目数量”加“本年增/减”？",
                    "Are the items of the year before those in last year's report plus its change?")
            .law(Law.FORM_2019)
            .fires(
                    "行政许可：2019年度报告上一年 396、本年增减 0，2020年度报告上一年 390。",
                    "Licences: 396 and no change in the report of 2019, 390 the year before in that of 2020.")
            .edge(
                    "2019年度上一年 12、本年增减 -3：2020年度上一年 9，不报；8 或 10：报，差 1 项也报。",
                    "12 and a change of -3 in the report of 2019: 9 the year before in that of 2020, no finding; 8 or"
                            + " 10: a finding.")
            .holds(
                    "行政许可：2019年度报告上一年 396、本年增减 0，2020年度报告上一年 396。",
                    "Licences: 396 and no change in the report of 2019, 396 the year before in that of 2020.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var years = TwoYears.of(report, Names.PROACTIVE, tally);
        if (years == null) {
            return;
        }
        for (var items : years.now().plan().column("prev_year_items")) {
            ask(items, years, tally);
        }
    }

    private static void ask(Spot items, TwoYears years, Tally tally) {
        int before = years.lastYears(items.fullPath(), tally);
        if (before < 0) {
            return;
        }
        int now = items.index();
        int change = years.before().plan().sibling(items, "change");
        if (tally.lacks(years.now(), now) || years.lacks(tally, before, change)) {
            return;
        }
        long due = years.before().value(before) + years.before().value(change);
        if (years.now().value(now) == due) {
            tally.holds();
            return;
        }
        tally.fails(draft(items, due, years)
                .operands(Case.operands(years.now(), now))
                .operand(years.operand(before))
                .operand(years.operand(change))
                .blame(years.blame(new int[] {now}, new int[] {before, change})));
    }

    private static Draft draft(Spot items, long due, TwoYears years) {
        int year = years.lastYear().year();
        long said = years.now().value(items.index());
        return Draft.of(
                        "“%s”：本年度报告“上一年项目数量”为 %d，%d年度报告的“上一年项目数量”加“本年增/减”为 %d。如因职能划转或统计口径调整，请在报告中说明。"
                                .formatted(items.rowLabel().zh(), said, year, due),
                        ("“%s”: %d items the year before; those in the report of %d and its change make %d. If tasks were"
                                        + " handed over or items are counted otherwise, the report should say so.")
                                .formatted(items.rowLabel().en(), said, year, due))
                .sides(
                        new Message(
                                "上一年项目数量 = %d年度（上一年项目数量 + 本年增/减）".formatted(year),
                                "items the year before = items + change in %d".formatted(year)),
                        BigDecimal.valueOf(said),
                        BigDecimal.valueOf(due));
    }
}
