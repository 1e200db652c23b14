package org.gouji.rules.applications;

import java.util.ArrayList;
import java.util.List;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Cell;
import org.gouji.rules.Blames;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Names;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.Why;
import org.gouji.rules.sheet.Balance;
import org.gouji.rules.sheet.Sheet;
import org.gouji.rules.sheet.Spot;

/// A filled table leaves no cell blank. A blank is not a zero; whether it may be one is told.
public final class ApplicationsBlankCells implements Rule {

    private static final RuleInfo INFO = RuleInfo.applications("applications-blank-cells", Severity.WARNING)
            .title("申请情况表部分单元格空白", "Cells of table 3 are left blank")
            .asks("已填报的申请情况表是否没有空白单元格？", "Does a filled table 3 leave no cell blank?")
            .law(Law.FORMS)
            .fires("“予以公开”一行填有数字，其余各行空白。", "The row “granted” is filled, the other rows are blank.")
            .edge(
                    "其余各格都有数字，只有一格空白：报；全部空白：计为未检查。",
                    "One blank cell in a table otherwise filled: a finding; all cells blank: skipped.")
            .holds("没有数字的单元格填 0；整张表没有数值时计为未检查。", "Cells without cases say 0; a table without any value is skipped.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var sheet = report.sheet(Names.APPLICATIONS, tally);
        if (sheet == null) {
            return;
        }
        var blank = new ArrayList<Spot>();
        boolean filled = false;
        int unread = sheet.unread(Names.APPLICATIONS);
        for (var row : sheet.plan().rowsOf(Names.APPLICATIONS)) {
            for (var spot : row) {
                var cell = sheet.cell(spot.index());
                filled |= cell instanceof Cell.Numeric;
                if (cell instanceof Cell.Blank) {
                    blank.add(spot);
                }
            }
        }
        if (blank.isEmpty() && unread >= 0) {
            tally.skips(sheet, unread);
        } else if (blank.isEmpty()) {
            tally.holds();
        } else if (filled) {
            tally.fails(draft(blank, sheet));
        } else {
            tally.skips(Why.BLANK, 1, Names.APPLICATIONS, new Message("整张表", "the whole table"));
        }
    }

    private static Draft draft(List<Spot> blank, Sheet sheet) {
        var asZero = asZero(sheet);
        return Draft.of(
                        "申请情况表有 %d 个单元格空白（首个为“%s”），没有办理的应填 0。%s"
                                .formatted(
                                        blank.size(), blank.getFirst().label().zh(), asZero.zh()),
                        "Table 3 leaves %d cells blank (the first is “%s”); where there was nothing it should say 0. %s"
                                .formatted(
                                        blank.size(), blank.getFirst().label().en(), asZero.en()))
                .operands(Case.operands(
                        sheet, blank.stream().mapToInt(Spot::index).toArray()))
                .blame(Blames.undecided("空白也可能是提取时丢失的", "the values may have been lost in extraction"));
    }

    private static Message asZero(Sheet sheet) {
        var zeros = sheet.withBlanksAsZero();
        long opened = 0;
        long broken = 0;
        for (Balance balance : sheet.plan().balances()) {
            if (sheet.open(balance) >= 0 && zeros.open(balance) < 0) {
                opened++;
                broken += zeros.delta(balance) == 0 ? 0 : 1;
            }
        }
        return broken == 0
                ? new Message(
                        "若空白按 0 计，有关的 %d 个等式全部成立。".formatted(opened),
                        "Were they 0, all %d equations concerned would hold.".formatted(opened))
                : new Message(
                        "若空白按 0 计，有关的 %d 个等式中有 %d 个不成立。".formatted(opened, broken),
                        "Were they 0, %2$d of the %1$d equations concerned would not hold.".formatted(opened, broken));
    }
}
