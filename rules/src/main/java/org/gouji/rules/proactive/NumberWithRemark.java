package org.gouji.rules.proactive;

import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Cell;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.sheet.Sheet;
import org.gouji.rules.sheet.Spot;

/// A cell for a number holds a remark as well.
public final class NumberWithRemark implements Rule {

    private static final RuleInfo INFO = RuleInfo.proactive("number-with-remark", Severity.INFO)
            .title("数字单元格内带有说明文字", "A remark inside a number cell")
            .asks("表中的数字单元格是否只填数字？", "Do the cells for numbers hold numbers only?")
            .law(Law.FORMS)
            .fires("39（市政府、市政府办印发）", "39 (issued by the city's government and its office)")
            .edge(
                    "“251000元”：不报，单位不是说明；“39（市政府印发）”：报，数字照读。",
                    "“251000元”: no finding, a unit is no remark; “39（市政府印发）”: a finding, and the number is read all"
                            + " the same.")
            .holds("单元格内只有 39。", "The cell says 39 and nothing else.");

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
        } else if (number.remark() == null) {
            tally.holds();
        } else {
            tally.fails(Draft.of(
                            "“%s”内除数字 %s 外还有说明：%s".formatted(spot.label().zh(), number.value(), number.remark()),
                            "“%s” holds a remark beside the number %s: %s"
                                    .formatted(spot.label().en(), number.value(), number.remark()))
                    .operands(Case.operands(sheet, cell)));
        }
    }
}
