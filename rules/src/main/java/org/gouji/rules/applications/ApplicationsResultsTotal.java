package org.gouji.rules.applications;

import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.rules.Case;
import org.gouji.rules.Identities;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.sheet.Balance;
import org.gouji.rules.sheet.Sheet;

/// The total of the outcomes is their sum, for every kind of applicant.
public final class ApplicationsResultsTotal implements Rule {

    private static final RuleInfo INFO = RuleInfo.applications("applications-results-total", Severity.ERROR)
            .title("办理结果总计不等于各项之和", "The total of the outcomes is not their sum")
            .asks("每一列中，（七）总计是否等于各项办理结果之和？", "In every column, is (7) total the sum of the rows of outcomes?")
            .law(Law.FORMS)
            .fires("予以公开 16，部分公开 6，其余为 0，总计写作 21。", "Granted 16, in part 6, the rest 0, total given as 21.")
            .edge(
                    "予以公开 16，部分公开 6：总计 22，不报；21 或 23：报；某项空白：该列计为未检查，空白不当作 0。",
                    "Granted 16, in part 6: total 22, no finding; 21 or 23: a finding; an outcome blank: that column"
                            + " is skipped, a blank is no 0.")
            .holds("予以公开 16，部分公开 6，其余为 0，总计 22。", "Granted 16, in part 6, the rest 0, total 22.");

    private final Identities identities = new Identities(INFO, ApplicationsResultsTotal::broken);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        identities.ask(report, tally);
    }

    private static Message broken(Balance balance, Sheet sheet) {
        long total = sheet.sum(balance.left());
        long sum = sheet.sum(balance.right());
        return new Message(
                "申请情况表“%s”一列：（七）总计为 %d，各项办理结果之和为 %d。".formatted(balance.at().zh(), total, sum),
                "Applications, column “%s”: (7) total is %d, the outcomes sum to %d."
                        .formatted(balance.at().en(), total, sum));
    }
}
