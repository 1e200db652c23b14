package org.gouji.rules.proactive;

import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Printed;
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

/// Projects cost something, and money is spent on projects.
public final class ProcurementCountAmount implements Rule {

    private static final RuleInfo INFO = RuleInfo.proactive("procurement-count-amount", Severity.WARNING)
            .forms(RuleInfo.FORM_2019)
            .title("采购项目数量与采购总金额一个为零一个不为零", "Procurement: either the number or the amount is zero, not both")
            .asks("采购项目数量与采购总金额是否同时为零或同时不为零？", "Are the number of projects and the amount both zero or both not?")
            .law(Law.FORM_2019)
            .fires("采购项目数量 3，采购总金额 0。", "3 projects, amount 0.")
            .edge("采购项目 1 个，总金额 0.01 元：不报；总金额 0.00 元：报。", "1 project and 0.01 yuan: no finding; 0.00 yuan: a finding.")
            .holds("采购项目数量 3，采购总金额 251000 元。", "3 projects, amount 251,000 yuan.");

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
        for (var spot : sheet.plan().column("project_count")) {
            ask(spot, sheet.plan().sibling(spot, "total_amount"), sheet, tally);
        }
    }

    private static void ask(Spot projects, int amount, Sheet sheet, Tally tally) {
        int count = projects.index();
        if (!(sheet.cell(count) instanceof Cell.Numeric number)) {
            tally.skips(sheet, count);
        } else if (!(sheet.cell(amount) instanceof Cell.Numeric money)) {
            tally.skips(sheet, amount);
        } else if ((number.value().signum() == 0) == (money.value().signum() == 0)) {
            tally.holds();
        } else {
            tally.fails(Draft.of(
                            "政府集中采购：采购项目数量为 %s，采购总金额为 %s，一个为零一个不为零。"
                                    .formatted(Printed.text(number.raw()), Printed.text(money.raw())),
                            "Government procurement: %s projects and an amount of %s; one is zero, the other is not."
                                    .formatted(Printed.text(number.raw()), Printed.text(money.raw())))
                    .sides(
                            new Message("采购项目数量 = 0 当且仅当 采购总金额 = 0", "projects = 0 exactly when amount = 0"),
                            number.value(),
                            money.value())
                    .operands(Case.operands(sheet, count, amount))
                    .blame(Blames.of(sheet, count, amount)));
        }
    }
}
