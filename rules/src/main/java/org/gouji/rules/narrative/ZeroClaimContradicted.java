package org.gouji.rules.narrative;

import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Printed;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.Why;

/// "There was none" and a table that counts some, or the reverse.
public final class ZeroClaimContradicted implements Rule {

    private static final RuleInfo INFO = RuleInfo.narrative("zero-claim-contradicted", Severity.ERROR)
            .title("正文说没有，表格却有；或者相反", "The text says none, the table counts some; or the reverse")
            .asks(
                    "正文说没有发生的申请、复议、诉讼，表格中是否为零？正文有数字的，表格中是否不为零？",
                    "Where the text says that there were none, is the table zero? Where the text counts some, is it not?")
            .law(Law.FORMS)
            .fires("正文“没有因政府信息公开被申请行政复议”，表格行政复议总计 2。", "Text: “no reconsideration was applied for”; table: 2 cases.")
            .edge(
                    "正文“没有收到申请”：本年新收 0、上年结转 1，不报；本年新收 1，报。",
                    "Text: “no application was received”: 0 new and 1 carried in, no finding; 1 new: a finding.")
            .holds("正文“没有被申请行政复议”，表格行政复议总计 0。", "Text: “no reconsideration was applied for”; table: 0 cases.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var sheet = report.sheet();
        if (sheet == null) {
            tally.skips(Why.FORM_UNKNOWN);
            return;
        }
        var counterparts = Counterparts.of(sheet.plan());
        for (var claim : Likeness.distinct(report.report())) {
            var sums = counterparts.of(claim.metric());
            if (!sums.isEmpty() && !NormativeDocumentsClaim.METRICS.contains(claim.metric())) {
                ask(claim, Facts.of(sheet, sums), report, tally);
            }
        }
    }

    private static void ask(Claim claim, Facts facts, Case report, Tally tally) {
        if (facts.skipped(claim, tally)) {
            return;
        }
        boolean none = claim.value().signum() == 0;
        boolean contradicted = none ? !facts.agree(claim) : facts.allZero();
        if (!contradicted) {
            tally.holds();
        } else if (!Likeness.isLike(claim, report.report())) {
            tally.skips(Why.NO_BASE, 1, Metric.path(claim), Metric.name(claim));
        } else {
            tally.fails(draft(claim, none, facts).causedBy(facts.cause(report)));
        }
    }

    private static Draft draft(Claim claim, boolean none, Facts facts) {
        var name = Metric.name(claim);
        var draft = none
                ? Draft.of(
                        "正文说没有“%s”（“%s”），表格中为 %s。".formatted(name.zh(), Printed.text(claim.quote()), facts.said("或")),
                        "The text says there were no %s (“%s”), the table counts %s."
                                .formatted(name.en(), Printed.text(claim.quote()), facts.said("or")))
                : Draft.of(
                        "正文说“%s”为 %s，表格中为 0。".formatted(name.zh(), Metric.said(claim)),
                        "The text says %s of %s, the table counts none.".formatted(Metric.said(claim), name.en()));
        return draft.sides(
                        new Message("正文“" + name.zh() + "” = 表格", name.en() + " in the text = in the table"),
                        claim.value(),
                        facts.plainest())
                .operand(Metric.operand(claim))
                .operands(facts.operands());
    }
}
