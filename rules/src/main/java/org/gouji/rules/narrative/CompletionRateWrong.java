package org.gouji.rules.narrative;

import java.math.BigDecimal;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Claim;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.Why;

/// The completion rate is what was handled of what came in.
public final class CompletionRateWrong implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final RuleInfo INFO = RuleInfo.narrative("completion-rate-wrong", Severity.ERROR)
            .title("办结率有误", "The completion rate is wrong")
            .asks(
                    "办结率是否等于办理总数除以收到总数（可含上年结转）？有结转下年的，办结率是否不为100%？",
                    "Is the completion rate the handled of the received (those carried in included or not)? "
                            + "Is it below 100 % where some are carried forward?")
            .law(Law.FORMS)
            .fires("办结率100%，而结转下年 2 件。", "Completion rate 100 %, and 2 carried forward.")
            .edge(
                    "收到 23 件，办理 22 件（95.65%）：写作 95.7% 或 95.6%，不报；95.5%，报。收到 3000 件，结转 1 件，写作 100%：报，有结转即非全部。",
                    "23 received, 22 handled, which is 95.65 %: 95.7 % or 95.6 %, no finding; 95.5 %: a finding. 3000"
                            + " received, 1 carried forward, 100 %: a finding, that is not all.")
            .holds(
                    "收到申请22件，办结22件，办结率100%；“按时办结率”不在此列。",
                    "22 received, 22 handled, 100 %; rates of timely completion are another thing.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        for (var claim : Likeness.distinct(report.report())) {
            if (claim.metric().equals(Metric.COMPLETION_RATE)) {
                ask(claim, report, tally);
            }
        }
    }

    private static void ask(Claim rate, Case report, Tally tally) {
        if (rate.approximate() || isOfTime(rate) || !Likeness.sameScopeAndYear(rate, report.report())) {
            tally.skips(Why.NO_BASE, 1, Metric.path(rate), Metric.name(rate));
            return;
        }
        var table = Handled.ofTable(report);
        if (table != null) {
            judge(rate, table, report, tally);
            return;
        }
        var text = Handled.ofText(rate, report.report());
        if (text == null) {
            tally.skips(Why.NO_BASE, 1, Metric.path(rate), Metric.name(rate));
        } else {
            judge(rate, text, report, tally);
        }
    }

    private static void judge(Claim rate, Handled handled, Case report, Tally tally) {
        // All is only what leaves nothing: 99.97 % is not 100 %.
        boolean early =
                rate.value().compareTo(HUNDRED) == 0 && handled.carriedForward() > 0 && handled.done() < handled.came();
        if (handled.isEmpty()) {
            tally.skips(Why.NO_BASE, 1, Metric.path(rate), Metric.name(rate));
        } else if (!early && handled.fits(rate.value())) {
            tally.holds();
        } else {
            tally.fails(draft(rate, handled).causedBy(handled.cause(report)));
        }
    }

    /// 按时办结率 counts those that were handled in time, of those that were handled.
    private static boolean isOfTime(Claim rate) {
        String words = rate.quote() + (rate.subject() == null ? "" : rate.subject());
        return words.contains("时") || words.contains("期") || words.contains("限");
    }

    private static Draft draft(Claim rate, Handled handled) {
        var right = handled.rate(rate.value());
        String forward = handled.carriedForward() > 0 ? "，结转下年 " + handled.carriedForward() + " 件" : "";
        String carried = handled.carriedForward() > 0 ? ", carried forward " + handled.carriedForward() : "";
        return Draft.of(
                        "正文说办结率为 %s%%，而收到（含上年结转）%d 件，办理 %d 件%s，办结率应为 %s%%。"
                                .formatted(
                                        rate.value().toPlainString(),
                                        handled.came(),
                                        handled.done(),
                                        forward,
                                        right.toPlainString()),
                        "The text gives a completion rate of %s %%; %d came in, %d were handled%s: %s %%."
                                .formatted(
                                        rate.value().toPlainString(),
                                        handled.came(),
                                        handled.done(),
                                        carried,
                                        right.toPlainString()))
                .sides(new Message("办结率 = 办理总数 ÷ 收到总数", "completion rate = handled ÷ received"), rate.value(), right)
                .operand(Metric.operand(rate))
                .operands(handled.operands());
    }
}
