package org.gouji.rules.narrative;

import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Set;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Report;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;

/// One thing has one number in one report.
///
/// Only totals are asked, said exactly, of the whole body: a part may well share its words with the whole.
/// Where one of two says 全县 and the other nothing, the other may be of less: a warning.
public final class ClaimsContradictEachOther implements Rule {

    private static final Set<String> TOTALS = Set.of(
            Metric.RECEIVED, Metric.CARRIED_IN, Metric.CARRIED_FORWARD, Metric.REVIEW_CASES, Metric.LITIGATION_CASES);
    private static final RuleInfo INFO = RuleInfo.narrative("claims-contradict-each-other", Severity.ERROR)
            .title("正文前后数字不一致", "The text contradicts itself")
            .asks("同一事项在正文各处的数字是否一致？", "Does the text give one thing the same number everywhere?")
            .law(Law.FORMS)
            .fires("第一部分“收到申请12件”，第六部分“收到申请10件”。", "Part one: “received 12”; part six: “received 10”.")
            .edge(
                    "上年结转 1 件：一处“收到25件”、一处“收到26件”，不报，差的正是上年结转；一处“收到27件”：报。",
                    "1 carried in: “received 25” here and “26” there, no finding, the difference is what was carried"
                            + " in; “27” there: a finding.")
            .holds("一处“收到申请25件”，一处“含上年结转共26件”。", "“Received 25” here, “26 with the one carried in” there.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var said = new LinkedHashMap<String, Claim>();
        for (var claim : Likeness.distinct(report.report())) {
            if (isAsked(claim, report.report())) {
                var first = said.putIfAbsent(claim.metric(), claim);
                if (first != null) {
                    ask(first, claim, report, tally);
                }
            }
        }
    }

    private static boolean isAsked(Claim claim, Report report) {
        return TOTALS.contains(claim.metric())
                && !claim.approximate()
                && (claim.group() == null || claim.group().role() == Claim.Role.TOTAL)
                && Likeness.isLike(claim, report);
    }

    private static void ask(Claim first, Claim second, Case report, Tally tally) {
        if (first.value().compareTo(second.value()) == 0 || differByCarriedIn(first, second, report)) {
            tally.holds();
            return;
        }
        var name = Metric.name(first);
        boolean sameScope = Objects.equals(first.scope(), second.scope());
        tally.fails(Draft.of(
                        "正文中“%s”一处为 %s，另一处为 %s。".formatted(name.zh(), Metric.said(first), Metric.said(second)),
                        "The text gives %s as %s in one place and as %s in another."
                                .formatted(name.en(), Metric.said(first), Metric.said(second)))
                .severity(sameScope ? Severity.ERROR : Severity.WARNING)
                .sides(new Message("同一事项的数字应当一致", "one thing has one number"), first.value(), second.value())
                .operand(Metric.operand(first))
                .operand(Metric.operand(second)));
    }

    private static boolean differByCarriedIn(Claim first, Claim second, Case report) {
        return first.metric().equals(Metric.RECEIVED)
                && (Received.withCarriedIn(first, report).stream().anyMatch(v -> v.compareTo(second.value()) == 0)
                        || Received.withCarriedIn(second, report).stream()
                                .anyMatch(v -> v.compareTo(first.value()) == 0));
    }
}
