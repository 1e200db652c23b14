package org.gouji.rules.proactive;

import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Printed;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Names;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.sheet.Sheet;

/// An amount of money says nothing without its unit; the form of 2019 prints none.
public final class ProcurementUnitMissing implements Rule {

    private static final RuleInfo INFO = RuleInfo.proactive("procurement-unit-missing", Severity.WARNING)
            .forms(RuleInfo.FORM_2019)
            .title("采购总金额没有单位", "The procurement amount has no unit")
            .asks("采购总金额是否写明以元或万元为单位？", "Does the procurement amount say yuan or 10,000 yuan?")
            .law(Law.ARTICLE_20)
            .fires("采购总金额：6338096.40", "Amount: 6338096.40")
            .edge(
                    "金额为 0 而没有单位：不报，零不需要单位；0.01 而没有单位：报。",
                    "An amount of 0 without a unit: no finding, nothing needs none; 0.01 without a unit: a finding.")
            .holds("采购总金额：251000元；或者为 0。", "Amount: 251000 yuan; or nothing was spent.");

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
        for (var spot : sheet.plan().column("total_amount")) {
            ask(spot.index(), sheet, tally);
        }
    }

    private static void ask(int amount, Sheet sheet, Tally tally) {
        if (!(sheet.cell(amount) instanceof Cell.Numeric money)) {
            tally.skips(sheet, amount);
        } else if (money.unit() != null || money.value().signum() == 0) {
            tally.holds();
        } else {
            tally.fails(Draft.of(
                            "采购总金额 %s 没有写明单位，无法判断是元还是万元。".formatted(Printed.text(money.raw())),
                            "The procurement amount %s has no unit: yuan or 10,000 yuan cannot be told."
                                    .formatted(Printed.text(money.raw())))
                    .operands(Case.operands(sheet, amount)));
        }
    }
}
