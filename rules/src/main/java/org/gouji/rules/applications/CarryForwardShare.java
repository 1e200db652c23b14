package org.gouji.rules.applications;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import org.gouji.rules.Threshold;
import org.gouji.rules.sheet.Balance;
import org.gouji.rules.sheet.Sheet;

/// An answer is due within 20 working days: only what came in December may be left over.
public final class CarryForwardShare implements Rule {

    private static final RuleInfo INFO = RuleInfo.applications("carry-forward-share", Severity.INFO)
            .title("结转下年度的申请比例过高", "A large share of the applications is carried forward")
            .asks(
                    "结转下年度继续办理的申请占全部申请（新收与上年结转）的比例是否不超过设定的上限（一半）？",
                    "Is the share of all applications (new and carried in) that is carried forward within the bound, one half?")
            .law(Law.ARTICLE_33)
            .fires("新收 40，上年结转 0，结转下年 25。", "40 new, none carried in, 25 carried forward.")
            .edge(
                    "新收 40，结转下年 20：不报，正好一半；21：报；新收 4 全部结转：不报，不足 5 件。",
                    "40 new, 20 carried forward: no finding, just one half; 21: a finding; all of 4 new: no finding,"
                            + " fewer than 5.")
            .holds("新收 40，结转下年 20；或申请不足 5 件。", "40 new, 20 carried forward; or fewer than 5 applications.");

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
        for (var balance : sheet.plan().balancesOf("applications-balance")) {
            if (sheet.plan().spot(balance.left()[0]).column().key().equals("total")) {
                ask(balance, report, sheet, tally);
            }
        }
    }

    private static void ask(Balance column, Case report, Sheet sheet, Tally tally) {
        int forward = column.right()[column.right().length - 1];
        if (tally.lacks(sheet, column.left()) || tally.lacks(sheet, forward)) {
            return;
        }
        long all = sheet.sum(column.left());
        var bound = report.settings().value(Threshold.CARRY_FORWARD_BOUND);
        boolean few = all < report.settings().count(Threshold.CARRY_FORWARD_FROM);
        if (few || BigDecimal.valueOf(sheet.value(forward)).compareTo(bound.multiply(BigDecimal.valueOf(all))) <= 0) {
            tally.holds();
        } else {
            tally.fails(draft(column, forward, all, sheet));
        }
    }

    private static Draft draft(Balance column, int forward, long all, Sheet sheet) {
        var percent =
                BigDecimal.valueOf(sheet.value(forward) * 100).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
        return Draft.of(
                        "%d 件申请中有 %d 件（%s%%）结转下年度继续办理。".formatted(all, sheet.value(forward), percent),
                        "%d of %d applications (%s %%) are carried forward to the next year."
                                .formatted(sheet.value(forward), all, percent))
                .sides(
                        new Message("结转下年度 ≤ 上限 ×（新收 + 上年结转）", "carried forward ≤ bound × (new + carried in)"),
                        BigDecimal.valueOf(sheet.value(forward)),
                        BigDecimal.valueOf(all))
                .operands(Case.operands(sheet, forward))
                .operands(Case.operands(sheet, column.left()))
                .blame(Blames.of(sheet, forward));
    }
}
