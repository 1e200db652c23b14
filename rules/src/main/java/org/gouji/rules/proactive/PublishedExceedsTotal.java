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

/// What was published this year is part of what is published in total.
public final class PublishedExceedsTotal implements Rule {

    private static final RuleInfo INFO = RuleInfo.proactive("published-exceeds-total", Severity.ERROR)
            .forms(RuleInfo.FORM_2019)
            .title("本年新公开数量多于对外公开总数量", "More published this year than in total")
            .asks("本年新公开数量是否不超过对外公开总数量？", "Is the number published this year at most the number published in total?")
            .law(Law.FORM_2019)
            .fires("规范性文件：本年新公开 12，对外公开总数量 9。", "Normative documents: 12 published this year, 9 in total.")
            .edge(
                    "本年新公开 9，对外公开总数量 9：不报；本年新公开 10：报。",
                    "9 published this year and 9 in total: no finding; 10 this year: a finding.")
            .holds("规范性文件：本年新公开 9，对外公开总数量 9。", "Normative documents: 9 published this year, 9 in total.");

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
        for (var spot : sheet.plan().column("new_published")) {
            ask(spot, sheet.plan().sibling(spot, "total_public"), sheet, tally);
        }
    }

    private static void ask(Spot published, int total, Sheet sheet, Tally tally) {
        int cell = published.index();
        if (tally.lacks(sheet, cell, total)) {
            return;
        }
        if (sheet.value(cell) <= sheet.value(total)) {
            tally.holds();
            return;
        }
        tally.fails(Draft.of(
                        "“%s”：本年新公开数量 %d 多于对外公开总数量 %d。"
                                .formatted(published.rowLabel().zh(), sheet.value(cell), sheet.value(total)),
                        "“%s”: %d published this year, more than the %d published in total."
                                .formatted(published.rowLabel().en(), sheet.value(cell), sheet.value(total)))
                .sides(
                        new Message("本年新公开数量 ≤ 对外公开总数量", "published this year ≤ published in total"),
                        BigDecimal.valueOf(sheet.value(cell)),
                        BigDecimal.valueOf(sheet.value(total)))
                .operands(Case.operands(sheet, cell, total))
                .blame(Blames.of(sheet, cell, total)));
    }
}
