package org.gouji.rules.proactive;

import java.math.BigDecimal;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.rules.Blames;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Names;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.sheet.Sheet;
import org.gouji.rules.sheet.Spot;

/// No more items can be given up than there were.
public final class ItemsBelowZero implements Rule {

    private static final RuleInfo INFO = RuleInfo.proactive("items-below-zero", Severity.ERROR)
            .forms(RuleInfo.FORM_2019)
            .title("上一年项目数量加本年增减小于零", "Last year's items and this year's change make less than none")
            .asks("上一年项目数量加本年增/减是否不小于零？", "Are last year's items plus this year's change at least zero?")
            .law(Law.FORM_2019)
            .fires("行政许可：上一年 10，本年减 12。", "Licences: 10 last year, 12 fewer this year.")
            .edge(
                    "上一年 12，本年减 12：不报，正好为零；上一年 11：报。",
                    "12 last year and 12 fewer: no finding, just none left; 11 last year: a finding.")
            .holds("行政许可：上一年 12，本年减 12。", "Licences: 12 last year, 12 fewer this year.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var sheet = report.sheet(Names.PROACTIVE, tally);
        if (sheet == null) {
            return;
        }
        for (var spot : sheet.plan().column("change")) {
            ask(spot, sheet.plan().sibling(spot, "prev_year_items"), sheet, tally);
        }
    }

    private static void ask(Spot change, int before, Sheet sheet, Tally tally) {
        int cell = change.index();
        if (tally.lacks(sheet, before, cell)) {
            return;
        }
        long left = sheet.value(before) + sheet.value(cell);
        if (left >= 0) {
            tally.holds();
            return;
        }
        tally.fails(Draft.of(
                        "“%s”：上一年项目数量 %d，本年增减 %d，结果小于零。"
                                .formatted(change.rowLabel().zh(), sheet.value(before), sheet.value(cell)),
                        "“%s”: %d items last year, a change of %d this year: less than none."
                                .formatted(change.rowLabel().en(), sheet.value(before), sheet.value(cell)))
                .sides(
                        new Message("上一年项目数量 + 本年增/减 ≥ 0", "items last year + change ≥ 0"),
                        BigDecimal.valueOf(left),
                        BigDecimal.ZERO)
                .operands(Case.operands(sheet, before, cell))
                .blame(Blames.of(sheet, before, cell)));
    }
}
