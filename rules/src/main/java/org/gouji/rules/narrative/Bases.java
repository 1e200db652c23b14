package org.gouji.rules.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.report.Claim;
import org.gouji.rules.Case;
import org.jspecify.annotations.Nullable;

/// What a share may be a share of.
final class Bases {

    /// A denominator, its name, and the claim or cells that it is made of.
    record Base(Message name, BigDecimal value, List<Operand> operands) {}

    private final Breakdown list;
    private final Claim part;
    private final Case report;

    Bases(Breakdown list, Claim part, Case report) {
        this.list = list;
        this.part = part;
        this.report = report;
    }

    boolean approximate() {
        var total = list.total();
        return part.approximate() || (total != null && total.approximate());
    }

    /// The bases that a reader would take: the total that the list announces, with those carried in where
    /// it counts what was received; without a total, the sum of a full list.
    List<Base> rightful() {
        var bases = new ArrayList<Base>();
        var total = list.total();
        if (total != null && list.comparable() && !list.doubtful()) {
            var operand = List.of(Metric.operand(total));
            bases.add(new Base(announced(total), total.value(), operand));
            if (total.metric().equals(Metric.RECEIVED)) {
                Received.withCarriedIn(total, report)
                        .forEach(value -> bases.add(new Base(announced(total), value, operand)));
            }
        } else if (total == null && list.exhaustive() && list.parts().size() > 1 && list.comparable()) {
            bases.add(sumOfParts());
        }
        bases.removeIf(base -> base.value().signum() <= 0);
        return bases;
    }

    /// Another base that gives the printed share: the sum of the parts.
    @Nullable Base other(BigDecimal printed) {
        for (var base : List.of(sumOfParts(), sumOfAll())) {
            if (base.value().signum() > 0 && Share.of(part.value(), base.value(), printed) == Share.FITS) {
                return base;
            }
        }
        return null;
    }

    /// The finding that the list does not sum, where it does not: a share of the sum comes from there.
    @Nullable String brokenList() {
        var total = list.total();
        if (total == null || !list.exhaustive()) {
            return null;
        }
        var wrong = PartsDoNotSum.wrong(total, list, report);
        return wrong.isEmpty()
                ? null
                : report.findingId(
                        "parts-do-not-sum",
                        PartsDoNotSum.operands(total, wrong).stream()
                                .map(Operand::path)
                                .toList());
    }

    private static Message announced(Claim total) {
        var name = Metric.name(total);
        return new Message("总数（" + name.zh() + "）", "the total (" + name.en() + ")");
    }

    private Base sumOfParts() {
        return sum(list.siblings(part));
    }

    private Base sumOfAll() {
        return sum(list.parts());
    }

    private static Base sum(List<Claim> parts) {
        return new Base(
                new Message("所列各项之和", "the sum of the parts"),
                Breakdown.sum(parts),
                parts.stream().map(Metric::operand).toList());
    }
}
