package org.gouji.rules.narrative;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Printed;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;

/// What a report says of fees for processing information agrees with itself.
public final class FeeClaimsDisagree implements Rule {

    private static final RuleInfo INFO = RuleInfo.narrative("fee-claims-disagree", Severity.WARNING)
            .title("信息处理费的件数、金额互相矛盾", "The text's fees for processing information disagree")
            .asks(
                    "信息处理费的收费通知件数、总金额、实际收取金额及各单位分项是否前后一致，" + "且与“未收取”的说法不矛盾（未发收费通知则无金额，实际收取不多于通知金额）？",
                    "Do the notices, the amount asked for, the amount taken and the parts by body agree with each "
                            + "other and with statements that no fee was taken? (No notice, no amount; never more "
                            + "taken than asked for.)")
            .law(Law.FEES)
            .fires("“发出收费通知3件，总金额420元，实际收取520元。”", "“3 notices, 420 yuan in total, 520 yuan taken.”")
            .edge(
                    "收费通知总金额 420 元：实际收取 420 元，不报；421 元，报，收取不会多于通知。",
                    "420 yuan asked for: 420 yuan taken, no finding; 421: a finding, no more is taken than was asked"
                            + " for.")
            .holds("“发出收费通知3件，总金额420元，实际收取280元。”", "“3 notices, 420 yuan in total, 280 yuan taken.”");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var fees = FeeClaims.of(report.report());
        same(fees.notices(), tally);
        same(fees.asked(), tally);
        same(fees.charged(), tally);
        same(fees.cases(), tally);
        none(fees.notices(), fees.asked(), tally);
        if (!fees.notices().isEmpty() && fees.asked().isEmpty()) {
            none(fees.notices(), fees.charged(), tally);
        }
        none(fees.charged(), fees.cases(), tally);
        bounded(fees, tally);
        parts(fees, tally);
    }

    /// One thing, one number; 未收取 is zero.
    private static void same(List<Claim> claims, Tally tally) {
        for (int i = 1; i < claims.size(); i++) {
            var first = claims.getFirst();
            var other = claims.get(i);
            if (first.value().compareTo(other.value()) == 0) {
                tally.holds();
            } else {
                tally.fails(disagree(first, other)
                        .sides(new Message("同一事项的数字应当一致", "one thing has one number"), first.value(), other.value()));
            }
        }
    }

    /// Where the one is none, the other is none.
    private static void none(List<Claim> first, List<Claim> then, Tally tally) {
        if (first.isEmpty() || then.isEmpty()) {
            return;
        }
        var one = first.getFirst();
        var other = then.getFirst();
        if (one.value().signum() != 0 || other.value().signum() == 0) {
            tally.holds();
        } else {
            tally.fails(disagree(one, other)
                    .sides(
                            new Message("前者为零，后者也应为零", "where the first is zero, so is the second"),
                            one.value(),
                            other.value()));
        }
    }

    private static void bounded(FeeClaims fees, Tally tally) {
        if (fees.asked().isEmpty() || fees.charged().isEmpty()) {
            return;
        }
        var asked = fees.asked().getFirst();
        var charged = fees.charged().getFirst();
        if (charged.value().compareTo(asked.value()) <= 0) {
            tally.holds();
        } else {
            tally.fails(disagree(asked, charged)
                    .sides(new Message("实际收取 ≤ 收费通知总金额", "taken ≤ asked for"), charged.value(), asked.value()));
        }
    }

    /// Parts that exceed the total are wrong. Fewer are wrong only where the other half of the list shows
    /// that it is whole: the cases sum, the amounts do not, or the reverse.
    private static void parts(FeeClaims fees, Tally tally) {
        var total = fees.charged().isEmpty() ? fees.asked() : fees.charged();
        var count = fees.cases().isEmpty() ? fees.notices() : fees.cases();
        boolean amountsSum = sums(total, fees.parts());
        boolean casesSum = sums(count, fees.partCases());
        part(total, fees.parts(), casesSum, tally);
        part(count, fees.partCases(), amountsSum, tally);
    }

    private static boolean sums(List<Claim> total, List<Claim> parts) {
        return !total.isEmpty()
                && parts.size() > 1
                && Breakdown.sum(parts).compareTo(total.getFirst().value()) == 0;
    }

    private static void part(List<Claim> total, List<Claim> parts, boolean whole, Tally tally) {
        if (total.isEmpty() || parts.size() < 2) {
            return;
        }
        var sum = Breakdown.sum(parts);
        int order = sum.compareTo(total.getFirst().value());
        if (order == 0) {
            tally.holds();
        } else if (order > 0 || whole) {
            tally.fails(unsummed(total.getFirst(), parts, sum));
        }
    }

    private static Draft disagree(Claim one, Claim other) {
        var name = Metric.name(one);
        var next = Metric.name(other);
        return Draft.of(
                        "正文关于信息处理费的说法互相矛盾：“%s”为 %s（“%s”），“%s”为 %s（“%s”）。"
                                .formatted(
                                        name.zh(),
                                        Metric.said(one),
                                        Printed.text(one.quote()),
                                        next.zh(),
                                        Metric.said(other),
                                        Printed.text(other.quote())),
                        "The text's fees disagree: %s %s (“%s”), %s %s (“%s”)."
                                .formatted(
                                        name.en(),
                                        Metric.said(one),
                                        Printed.text(one.quote()),
                                        next.en(),
                                        Metric.said(other),
                                        Printed.text(other.quote())))
                .operand(Metric.operand(one))
                .operand(Metric.operand(other));
    }

    private static Draft unsummed(Claim total, List<Claim> parts, BigDecimal sum) {
        var name = Metric.name(total);
        return Draft.of(
                        "“%s”为 %s，各单位分项合计 %s。".formatted(name.zh(), Metric.said(total), sum.toPlainString()),
                        "%s: %s in total, the parts sum to %s."
                                .formatted(name.en(), Metric.said(total), sum.toPlainString()))
                .sides(new Message("总数 = 各单位分项之和", "total = sum of the parts"), total.value(), sum)
                .operands(PartsDoNotSum.operands(total, parts));
    }
}
