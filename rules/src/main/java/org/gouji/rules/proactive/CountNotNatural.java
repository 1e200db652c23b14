package org.gouji.rules.proactive;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.contracts.finding.Finding;
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
            .edge(
                    "2.0：不报，就是 2；2.5：报；-1：报，而“本年增/减”为 -1：不报。",
                    "2.0: no finding, it is 2; 2.5: a finding; -1: a finding, but as a change this year none.")
            .holds("行政许可，本年增/减：-12。", "Licences, change this year: -12.");

    /// Three digits behind the dot may be thousands.
    private static final Pattern FRACTION = Pattern.compile("\\d{1,9}\\.(?:\\d{1,2}|\\d{4,6})");

    private static final Finding.Blame DOT =
            Blames.undecided("小数点也可能是提取时混入的", "the dot may have come in by extraction");

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
        var printed = printed(spot, sheet);
        if (printed == null) {
            tally.skips(sheet, cell);
            return;
        }
        var fault = fault(spot.quantity(), printed);
        if (fault == null) {
            tally.holds();
            return;
        }
        String raw = sheet.cell(cell).raw();
        tally.fails(Draft.of(
                        "“%s”填写为 %s，%s。".formatted(spot.label().zh(), raw, fault.zh()),
                        "“%s” is %s: %s.".formatted(spot.label().en(), raw, fault.en()))
                .operands(Case.operands(sheet, cell))
                .blame(sheet.cell(cell) instanceof Cell.Illegible ? DOT : Blames.of(sheet, cell)));
    }

    /// A fraction is no count and so is not read as one; that it stands there can be told all the same.
    private static @Nullable BigDecimal printed(Spot spot, Sheet sheet) {
        return switch (sheet.cell(spot.index())) {
            case Cell.Numeric number -> number.value();
            case Cell.Illegible smudge
            when FRACTION.matcher(smudge.raw()).matches() && standsAlone(spot, sheet) -> new BigDecimal(smudge.raw());
            case Cell.Illegible _, Cell.Blank _, Cell.NotApplicable _, Cell.Lost _ -> null;
        };
    }

    /// In a row that was read but for this cell nothing was run together and nothing has moved; an amount in the
    /// next cell may have.
    private static boolean standsAlone(Spot spot, Sheet sheet) {
        return sheet.plan().rowsOf(spot.table().key()).stream()
                .filter(row -> row.contains(spot))
                .flatMap(List::stream)
                .allMatch(other -> other.quantity() != Quantity.AMOUNT
                        && (other.equals(spot)
                                || !(sheet.cell(other.index()) instanceof Cell.Illegible
                                        || sheet.cell(other.index()) instanceof Cell.Lost)));
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
