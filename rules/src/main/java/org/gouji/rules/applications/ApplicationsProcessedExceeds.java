package org.gouji.rules.applications;

import java.math.BigDecimal;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.rules.Blames;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Identities;
import org.gouji.rules.Law;
import org.gouji.rules.Names;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.sheet.Balance;
import org.gouji.rules.sheet.Sheet;

/// No more applications can be handled or carried forward than there were.
public final class ApplicationsProcessedExceeds implements Rule {

    private static final String BALANCE = "applications-balance";
    private static final RuleInfo INFO = RuleInfo.applications("applications-processed-exceeds", Severity.ERROR)
            .title("办理或结转的申请多于收到的申请", "More applications handled or carried forward than there were")
            .asks(
                    "每一列中，办理结果总计、结转下年是否各不超过本年新收与上年结转之和？",
                    "In every column, are those handled, and those carried forward, at most those that came in?")
            .law(Law.FORM_NOTE)
            .fires("新收 5，上年结转 1，办理总计 8。", "New 5, carried in 1, handled 8.")
            .edge("新收 5，上年结转 1：办理总计 6，不报；7：报。", "New 5, carried in 1: 6 handled, no finding; 7: a finding.")
            .holds("新收 5，上年结转 1，办理总计 6。", "New 5, carried in 1, handled 6.");

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
        for (var column : sheet.plan().balancesOf(BALANCE)) {
            int open = sheet.open(column);
            if (open >= 0) {
                tally.skips(sheet, open);
            } else {
                ask(column, report, sheet, tally);
            }
        }
    }

    /// Out of a column's balance: what came in on the left, what went out on the right.
    private static void ask(Balance column, Case report, Sheet sheet, Tally tally) {
        long came = sheet.sum(column.left());
        for (int out : column.right()) {
            if (sheet.value(out) > came) {
                tally.fails(draft(column, out, sheet).causedBy(Identities.cause(column, report, sheet)));
                return;
            }
        }
        tally.holds();
    }

    private static Draft draft(Balance column, int out, Sheet sheet) {
        long came = sheet.sum(column.left());
        var label = sheet.plan().spot(out).rowLabel();
        return Draft.of(
                        "申请情况表“%s”一列：“%s”为 %d 件，多于本年新收与上年结转的合计 %d 件。"
                                .formatted(column.at().zh(), label.zh(), sheet.value(out), came),
                        "Applications, column “%s”: “%s” is %d, more than the %d that came in (new and carried in)."
                                .formatted(column.at().en(), label.en(), sheet.value(out), came))
                .sides(
                        new Message(label.zh() + " ≤ 本年新收 + 上年结转", label.en() + " ≤ new + carried in"),
                        BigDecimal.valueOf(sheet.value(out)),
                        BigDecimal.valueOf(came))
                .operands(Case.operands(sheet, out))
                .operands(Case.operands(sheet, column.left()))
                .blame(Blames.of(sheet, column.left()));
    }
}
