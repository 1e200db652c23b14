package org.gouji.rules.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
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
import org.jspecify.annotations.Nullable;

/// The shares of a full list make up one hundred percent.
public final class SharesDoNotSum implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final RuleInfo INFO = RuleInfo.narrative("shares-do-not-sum", Severity.WARNING)
            .title("各项占比之和不是百分之百", "The shares do not make up 100 %")
            .asks("列全的各项占比相加是否为100%（允许四舍五入的误差）？", "Do the shares of a full list make up 100 %, rounding allowed for?")
            .law(Law.FORMS)
            .fires("共100条，三项分别占50%、30%、10%。", "Of 100, three parts have 50 %, 30 % and 10 %.")
            .edge(
                    "三项占比各写一位小数，每项容许末位差 1：合计 99.7%，不报；99.6%，报。",
                    "Three shares with one decimal, each allowed one unit of its last digit: 99.7 % together, no"
                            + " finding; 99.6 %: a finding.")
            .holds("三项分别占33.3%、33.3%、33.3%。", "Three parts have 33.3 % each.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        for (var list : Breakdown.of(report.report())) {
            if (list.exhaustive() && list.total() != null) {
                list.byFamily().values().stream()
                        .filter(SharesDoNotSum::allWithShares)
                        .forEach(parts -> ask(parts, list, report, tally));
            }
        }
    }

    private static boolean allWithShares(List<Claim> parts) {
        return parts.size() > 1 && parts.stream().allMatch(part -> part.percent() != null);
    }

    /// Parts that leave something out cannot make up the whole; that is for another rule to say.
    private static void ask(List<Claim> parts, Breakdown list, Case report, Tally tally) {
        var total = list.total();
        if (total == null || total.value().signum() == 0 || Breakdown.sum(parts).compareTo(total.value()) != 0) {
            tally.skips(Why.NO_BASE);
            return;
        }
        var sum = BigDecimal.ZERO;
        var room = BigDecimal.ZERO;
        for (var part : parts) {
            var share = Objects.requireNonNull(part.percent()).value();
            sum = sum.add(share);
            room = room.add(BigDecimal.ONE.movePointLeft(Math.max(0, share.scale())));
        }
        if (sum.subtract(HUNDRED).abs().compareTo(room) <= 0) {
            tally.holds();
        } else {
            tally.fails(draft(total, parts, sum).causedBy(cause(parts, total, report)));
        }
    }

    /// The first share that is wrong in itself: it is why they do not make up the whole.
    private static @Nullable String cause(List<Claim> parts, Claim total, Case report) {
        for (var part : parts) {
            var share = Objects.requireNonNull(part.percent());
            if (Share.of(part.value(), total.value(), share.value()) == Share.WRONG) {
                return report.findingId(
                        "share-miscalculated",
                        List.of(Metric.path(part), Metric.path(part) + ".percent", Metric.path(total)));
            }
        }
        return null;
    }

    private static Draft draft(Claim total, List<Claim> parts, BigDecimal sum) {
        return Draft.of(
                        "“%s”各项占比之和为 %s%%，不是 100%%。"
                                .formatted(Metric.name(total).zh(), sum.toPlainString()),
                        "%s: the shares of the parts make up %s %%, not 100 %%."
                                .formatted(Metric.name(total).en(), sum.toPlainString()))
                .sides(new Message("各项占比之和 = 100%", "sum of the shares = 100 %"), sum, HUNDRED)
                .operands(PartsDoNotSum.operands(total, parts));
    }
}
