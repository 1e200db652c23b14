package org.gouji.rules.disputes;

import org.gouji.contracts.finding.Severity;
import org.gouji.rules.Case;
import org.gouji.rules.Identities;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;

/// The total of the cases brought after reconsideration is the sum of their results.
public final class LitigationAfterReviewTotal implements Rule {

    private static final RuleInfo INFO = RuleInfo.disputes("litigation-after-review-total", Severity.ERROR)
            .title("复议后起诉的行政诉讼总计不等于各项结果之和", "Litigation after reconsideration: the total is not the sum of the results")
            .asks(
                    "复议后起诉的行政诉讼的总计是否等于结果维持、结果纠正、其他结果与尚未审结之和？",
                    "Litigation after reconsideration: is the total the sum of upheld, corrected, other and pending?")
            .law(Law.FORMS)
            .fires("维持 1，纠正 0，其他 0，尚未审结 0，总计写作 2。", "Upheld 1, corrected 0, other 0, pending 0, total given as 2.")
            .edge(
                    "维持 1，尚未审结 1：总计 2，不报；1 或 3：报；“其他结果”空白：计为未检查，空白不当作 0。",
                    "Upheld 1, pending 1: total 2, no finding; 1 or 3: a finding; “other” blank: skipped, a blank is"
                            + " no 0.")
            .holds("维持 1，纠正 0，其他 0，尚未审结 1，总计 2。", "Upheld 1, corrected 0, other 0, pending 1, total 2.");

    private final Identities identities = new Identities(INFO, Disputes::broken);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        identities.ask(report, tally);
    }
}
