package org.gouji.rules.narrative;

import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Claim;
import org.gouji.rules.Case;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.Why;

/// What the text says of applications and cases stands in the tables as well.
public final class ClaimContradictsTable implements Rule {

    private static final RuleInfo INFO = RuleInfo.narrative("claim-contradicts-table", Severity.WARNING)
            .title("正文的数字与表格不一致", "The text contradicts the tables")
            .asks(
                    "正文所说的申请、办理、复议、诉讼数量是否与表格相符？（收到数可以含上年结转；余、多、约按范围比较）",
                    "Do the text's numbers of applications and cases agree with the tables? "
                            + "(Received may include those carried in; 余, 多, 约 are ranges.)")
            .law(Law.FORMS)
            .fires("正文“收到申请9件”，表格本年新收 8，上年结转 0。", "Text: “received 9”; table: new 8, carried in 0.")
            .edge(
                    "正文“20余件”：表格 20 至 30，不报；19 或 31，报；新收 74、上年结转 1，正文 74 或 75：不报，76：报。",
                    "Text “20余件”, twenty odd: 20 to 30 in the table, no finding; 19 or 31: a finding. New 74 and"
                            + " carried in 1: 74 or 75 in the text, no finding; 76: a finding.")
            .holds("正文“收到申请75件”，表格本年新收 74，上年结转 1。", "Text: “received 75”; table: new 74, carried in 1.");

    private static final Message TABLE = new Message("表格", "the table");

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
            if (!sums.isEmpty()
                    && !NormativeDocumentsClaim.METRICS.contains(claim.metric())
                    && claim.value().signum() > 0) {
                ask(claim, Facts.of(sheet, sums), report, tally);
            }
        }
    }

    private static void ask(Claim claim, Facts facts, Case report, Tally tally) {
        if (facts.skipped(claim, tally)) {
            return;
        }
        if (facts.agree(claim)) {
            tally.holds();
        } else if (!Likeness.isLike(claim, report.report())) {
            tally.skips(Why.NO_BASE, 1, Metric.path(claim), Metric.name(claim));
        } else if (facts.allZero()) {
            // That there were none at all contradicts more strongly: another rule says so.
            tally.skips(Why.NO_BASE, 1, Metric.path(claim), Metric.name(claim));
        } else {
            tally.fails(facts.contradicted(claim, TABLE).causedBy(facts.cause(report)));
        }
    }
}
