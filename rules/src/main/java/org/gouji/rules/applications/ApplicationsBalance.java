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

/// Applications in equal applications out, for every kind of applicant.
public final class ApplicationsBalance implements Rule {

    private static final RuleInfo INFO = RuleInfo.applications("applications-balance", Severity.ERROR)
            .title("申请收支不平", "Applications in and out do not balance")
            .asks(
                    "每一列中，本年新收加上年结转，是否等于办理结果总计加结转下年？",
                    "In every column, do new applications and those carried in equal those handled and those carried forward?")
            .law(Law.FORM_NOTE)
            .fires("新收 8，上年结转 0，办理总计 9，结转下年 0。", "New 8, carried in 0, handled 9, carried forward 0.")
            .edge(
                    "新收 8，上年结转 1，办理总计 7：结转下年 2，不报；1 或 3：报；空白：该列计为未检查，空白不当作 0。",
                    "New 8, carried in 1, handled 7: carried forward 2, no finding; 1 or 3: a finding; blank: that"
                            + " column is skipped, a blank is no 0.")
            .holds("新收 8，上年结转 1，办理总计 7，结转下年 2。", "New 8, carried in 1, handled 7, carried forward 2.");

    private final Identities identities = new Identities(INFO, ApplicationsBalance::broken);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        identities.ask(report, tally);
    }

    private static Message broken(Balance balance, Sheet sheet) {
        long in = sheet.sum(balance.left());
        long out = sheet.sum(balance.right());
        return new Message(
                "申请情况表“%s”一列收支不平：新收与上年结转合计 %d 件，办理总计与结转下年合计 %d 件。"
                        .formatted(balance.at().zh(), in, out),
                "Applications, column “%s”: %d came in (new and carried in), %d went out (handled and carried forward)."
                        .formatted(balance.at().en(), in, out));
    }
}
