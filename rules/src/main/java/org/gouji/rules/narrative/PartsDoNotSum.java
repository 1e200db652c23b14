package org.gouji.rules.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Claim;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.Why;

/// A list that names all its parts sums to its total.
///
/// Fewer than the total is a warning where the list does not show that it is whole.
public final class PartsDoNotSum implements Rule {

    private static final RuleInfo INFO = RuleInfo.narrative("parts-do-not-sum", Severity.ERROR)
            .title("各分项之和与总数不符", "The parts do not sum to their total")
            .asks(
                    "列全的各分项之和是否等于总数？（以“等”结尾的不算列全；收到数可以含上年结转）",
                    "Do the parts of a full list sum to its total? "
                            + "(A list ending in 等 is not full; received may include those carried in.)")
            .law(Law.FORMS)
            .fires("“收到申请8件，其中当面申请8件，网络申请1件。”", "“Received 8: 8 in person, 1 online.”")
            .edge(
                    "所列各项合计 9：总数 9，不报；8，错误；10，警告，列举可能不全。",
                    "Parts that sum to 9: of 9, no finding; of 8: an error; of 10: a warning, some may not be listed.")
            .holds(
                    "“收到申请25件、上年结转1件，其中信函12件，网上8件，当面6件。”",
                    "“Received 25, carried in 1: 12 by letter, 8 online, 6 in person.”");

    private static final Set<String> CAME = Set.of(Metric.RECEIVED, Metric.HANDLED);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        for (var list : Breakdown.of(report.report())) {
            var total = list.total();
            if (total == null || list.parts().size() < 2 || !list.comparable() || list.doubtful()) {
                tally.skips(Why.NO_BASE);
            } else if (list.approximate()) {
                tally.skips(Why.APPROXIMATE, 1, Metric.path(total), Metric.name(total));
            } else if (list.exhaustive() || exceeds(total, list, report)) {
                ask(total, list, report, tally);
            } else {
                tally.skips(Why.NO_BASE);
            }
        }
    }

    /// Channels, applicants and outcomes do not overlap: even some of them are never more than came in.
    private static boolean exceeds(Claim total, Breakdown list, Case report) {
        var sum = Breakdown.sum(Breakdown.counted(list.parts()));
        return list.parts().stream().allMatch(PartsDoNotSum::isDistinct)
                && list.byFamily().size() == 1
                && sum.compareTo(total.value()) > 0
                && !(total.metric().equals(Metric.RECEIVED)
                        && Received.withCarriedIn(total, report).stream().anyMatch(v -> v.compareTo(sum) >= 0));
    }

    private static boolean isDistinct(Claim part) {
        return Metric.family(part) != Metric.Family.OTHER || Metric.isOutcome(part) || Metric.isResult(part);
    }

    private static void ask(Claim total, Breakdown list, Case report, Tally tally) {
        var wrong = wrong(total, list, report);
        if (wrong.isEmpty()) {
            tally.holds();
            return;
        }
        var sum = Breakdown.sum(wrong);
        boolean error = sum.compareTo(total.value()) > 0 || Breakdown.provedWhole(wrong);
        tally.fails(draft(total, wrong, sum).severity(error ? Severity.ERROR : Severity.WARNING));
    }

    /// The parts that do not make up the total; none where all is well. A sentence may break one total down
    /// twice, by channel and by outcome: then each list is asked by itself.
    static List<Claim> wrong(Claim total, Breakdown list, Case report) {
        if (fits(total, list.parts(), report)) {
            return List.of();
        }
        var lists = list.byFamily().values();
        var misfits =
                lists.stream().filter(parts -> !fits(total, parts, report)).toList();
        if (misfits.isEmpty()) {
            return List.of();
        }
        return misfits.size() < lists.size() ? misfits.getFirst() : list.parts();
    }

    private static boolean fits(Claim total, List<Claim> parts, Case report) {
        var sum = Breakdown.sum(Breakdown.counted(parts));
        if (CAME.contains(total.metric()) && parts.stream().anyMatch(Metric::isOutcome)) {
            // Of what came in some is handled next year.
            return sum.compareTo(total.value()) <= 0
                    || Received.withCarriedIn(total, report).stream().anyMatch(v -> sum.compareTo(v) <= 0);
        }
        return sum.compareTo(total.value()) == 0
                || (total.metric().equals(Metric.RECEIVED)
                        && Received.withCarriedIn(total, report).stream().anyMatch(v -> v.compareTo(sum) == 0));
    }

    private static Draft draft(Claim total, List<Claim> parts, BigDecimal sum) {
        var name = Metric.name(total);
        return Draft.of(
                        "“%s”为 %s，所列各项为%s，合计 %s。"
                                .formatted(name.zh(), Metric.said(total), list(parts, true), sum.toPlainString()),
                        "%s: the total is %s, the parts %s sum to %s."
                                .formatted(name.en(), Metric.said(total), list(parts, false), sum.toPlainString()))
                .sides(new Message("总数 = 各分项之和", "total = sum of the parts"), total.value(), sum)
                .operands(operands(total, parts));
    }

    static List<Operand> operands(Claim total, List<Claim> parts) {
        var operands = new ArrayList<Operand>();
        operands.add(Metric.operand(total));
        parts.forEach(part -> operands.add(Metric.operand(part)));
        return operands;
    }

    private static String list(List<Claim> parts, boolean chinese) {
        return parts.stream()
                .map(part ->
                        (chinese ? Metric.name(part).zh() : Metric.name(part).en()) + " " + Metric.said(part))
                .collect(Collectors.joining(chinese ? "、" : ", "));
    }
}
