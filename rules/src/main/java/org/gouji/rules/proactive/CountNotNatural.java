package org.gouji.rules.proactive;

import java.math.BigDecimal;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.form.Column.Quantity;
import org.gouji.contracts.report.Cell;
import org.gouji.rules.Blames;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.sheet.Sheet;
import org.gouji.rules.sheet.Spot;
import org.jspecify.annotations.Nullable;

/// Counts are natural numbers; a change has a sign, an amount of money may have a fraction.
public final class CountNotNatural implements Rule {

    private static final RuleInfo INFO = RuleInfo.proactive("count-not-natural", Severity.ERROR)
            .title("件数为负数或小数", "A count that is negative or a fraction")
            .asks(
                    "各表的数量是否都是非负整数（本年增/减可以为负，金额可以有小数）？",
                    "Is every count a natural number (a change may be negative, an amount may have a fraction)?")
            .law(Law.FORMS)
            .fires("本年新收申请：-1；或 2.5。", "New applications: -1; or 2.5.")
            .holds("行政许可，本年增/减：-12。", "Licences, change this year: -12.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        tally.eachCell(report, (sheet, spot) -> ask(spot, sheet, tally));
    }

    private static void ask(Spot spot, Sheet sheet, Tally tally) {
        int cell = spot.index();
        if (!(sheet.cell(cell) instanceof Cell.Numeric number)) {
            tally.skips(sheet, cell);
            return;
        }
        var fault = fault(spot.quantity(), number.value());
        if (fault == null) {
            tally.holds();
            return;
        }
        tally.fails(Draft.of(
                        "“%s”填写为 %s，%s。".formatted(spot.label().zh(), number.raw(), fault.zh()),
                        "“%s” is %s: %s.".formatted(spot.label().en(), number.raw(), fault.en()))
                .operands(Case.operands(sheet, cell))
                .blame(Blames.of(sheet, cell)));
    }

    private static @Nullable Message fault(Quantity quantity, BigDecimal value) {
        if (value.signum() < 0 && quantity != Quantity.CHANGE) {
            return new Message("不应为负数", "it cannot be negative");
        }
        if (quantity != Quantity.AMOUNT && value.stripTrailingZeros().scale() > 0) {
            return new Message("应为整数", "it must be a whole number");
        }
        return null;
    }
}
