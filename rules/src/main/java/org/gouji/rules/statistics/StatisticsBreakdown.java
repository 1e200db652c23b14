package org.gouji.rules.statistics;

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

/// A number of the statistics table is the sum of the parts that the table lists under it.
public final class StatisticsBreakdown implements Rule {

    private static final RuleInfo INFO = RuleInfo.statistics("statistics-breakdown", Severity.ERROR)
            .forms(RuleInfo.PRE_2019)
            .title("统计表中的总数不等于分项之和", "Statistics table: a total is not the sum of its parts")
            .asks(
                    "收到申请、申请办结、申请答复、不同意公开、行政复议、行政诉讼、工作人员各数，是否等于其下各分项之和？",
                    "Do applications received, completed, answered and refused, reconsiderations, court cases and"
                            + " staff equal the sums of the parts listed under them?")
            .law(Law.STATISTICS_TABLE)
            .fires(
                    "收到申请数 5 件，当面 1、传真 0、网络 2、信函 1。",
                    "5 applications received: 1 in person, 0 by fax, 2 online, 1 by letter.")
            .edge(
                    "网络 2、信函 1：收到申请数 3，不报；2 或 4：报；“传真”空白：计为未检查，空白不当作 0。",
                    "2 online, 1 by letter: 3 received, no finding; 2 or 4: a finding; “by fax” blank: skipped, a"
                            + " blank is no 0.")
            .holds(
                    "收到申请数 4 件，当面 1、传真 0、网络 2、信函 1。",
                    "4 applications received: 1 in person, 0 by fax, 2 online, 1 by letter.");

    private final Identities identities = new Identities(INFO, StatisticsBreakdown::broken);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        identities.ask(report, tally);
    }

    private static Message broken(Balance balance, Sheet sheet) {
        var total = sheet.plan().spot(balance.left()[0]).label();
        long left = sheet.sum(balance.left());
        long right = sheet.sum(balance.right());
        return new Message(
                "统计表“%s”为 %d，各分项之和为 %d。".formatted(total.zh(), left, right),
                "Statistics table, “%s”: the total is %d, the parts sum to %d.".formatted(total.en(), left, right));
    }
}
