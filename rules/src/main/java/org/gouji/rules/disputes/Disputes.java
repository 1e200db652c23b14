package org.gouji.rules.disputes;

import org.gouji.contracts.finding.Message;
import org.gouji.rules.sheet.Balance;
import org.gouji.rules.sheet.Sheet;

/// The sentence that the three totals of table 4 share.
final class Disputes {

    private Disputes() {}

    static Message broken(Balance balance, Sheet sheet) {
        long total = sheet.sum(balance.left());
        long sum = sheet.sum(balance.right());
        return new Message(
                "复议、诉讼情况表“%s”：总计为 %d，各项结果之和为 %d。".formatted(balance.at().zh(), total, sum),
                "Reconsideration and litigation, “%s”: the total is %d, the results sum to %d."
                        .formatted(balance.at().en(), total, sum));
    }
}
