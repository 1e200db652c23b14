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

/// Every row's total is the sum of its kinds of applicants.
public final class ApplicationsRowTotal implements Rule {

    private static final RuleInfo INFO = RuleInfo.applications("applications-row-total", Severity.ERROR)
            .title("某一行的总计不等于各类申请人之和", "A row's total is not the sum of its applicants")
            .asks(
                    "每一行的总计是否等于自然人与五类法人或其他组织之和？",
                    "In every row, is the total the sum of natural persons and the five kinds of organisations?")
            .law(Law.FORMS)
            .fires("自然人 7，商业企业 1，其余为 0，总计写作 9。", "Natural persons 7, enterprises 1, the rest 0, total given as 9.")
            .edge(
                    "自然人 7，商业企业 1：总计 8，不报；7 或 9：报；某格空白：该行计为未检查，空白不当作 0。",
                    "Natural persons 7, enterprises 1: total 8, no finding; 7 or 9: a finding; a cell blank: that row"
                            + " is skipped, a blank is no 0.")
            .holds("自然人 7，商业企业 1，其余为 0，总计 8。", "Natural persons 7, enterprises 1, the rest 0, total 8.");

    private final Identities identities = new Identities(INFO, ApplicationsRowTotal::broken);

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
                "申请情况表“%s”一行：总计为 %d，各类申请人之和为 %d。".formatted(balance.at().zh(), total, sum),
                "Applications, row “%s”: the total is %d, the applicants sum to %d."
                        .formatted(balance.at().en(), total, sum));
    }
}
