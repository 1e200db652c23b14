package org.gouji.rules.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.report.Claim;
import org.gouji.rules.Case;
import org.gouji.rules.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/// What a share may be a share of.
final class Bases {

    /// A denominator, its name, and the claim or cells that it is made of.
    record Base(Message name, BigDecimal value, List<Operand> operands) {}

    /// A base is told in the same passage as its share: so many characters before or after it.
    private static final int NEAR = 300;
    private static final Set<String> HANDLED = Set.of(Metric.COMPLETED, Metric.ANSWERED, Metric.HANDLED);

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
    /// it counts what was received; without a total, the sum of a full list. What breaks applications down
    /// may be a share of all that came in or of all that were handled, by the text or by the table.
    List<Base> rightful() {
        var bases = new ArrayList<Base>();
        var total = list.total();
        if (total != null && list.comparable() && !list.doubtful()) {
            add(total, bases);
        } else if (total == null && list.exhaustive() && list.parts().size() > 1 && list.comparable()) {
            bases.add(sumOfParts());
        }
        if (Metric.isOutcome(part) || (total == null && Metric.family(part) != Metric.Family.OTHER)) {
            ofApplications(bases);
        }
        bases.removeIf(base -> base.value().signum() <= 0);
        return bases;
    }

    /// Whether one of them is what an outcome is a share of: what was handled. Where only what came in is
    /// known, a share that does not fit may be of what was handled.
    boolean telling() {
        if (!Metric.isOutcome(part) || list.total() != null) {
            return true;
        }
        var sheet = report.sheet();
        boolean byTable = sheet != null
                && !Facts.of(sheet, Counterparts.of(sheet.plan()).of(Metric.COMPLETED))
                        .known()
                        .isEmpty();
        return byTable || report.report().claims().stream().anyMatch(claim -> HANDLED.contains(claim.metric()));
    }

    private void add(Claim total, List<Base> bases) {
        var operand = List.of(Metric.operand(total));
        bases.add(new Base(announced(total), total.value(), operand));
        if (total.metric().equals(Metric.RECEIVED)) {
            Received.withCarriedIn(total, report)
                    .forEach(value -> bases.add(new Base(announced(total), value, operand)));
        }
    }

    private void ofApplications(List<Base> bases) {
        if (!Likeness.sameScopeAndYear(part, report.report())) {
            return;
        }
        for (var claim : report.report().claims()) {
            boolean whole = claim.metric().equals(Metric.RECEIVED)
                    || claim.metric().equals(Metric.HANDLED)
                    || (Metric.isOutcome(part) && HANDLED.contains(claim.metric()));
            if (whole && !claim.approximate() && Likeness.sameScopeAndYear(claim, report.report())) {
                add(claim, bases);
            }
        }
        var sheet = report.sheet();
        if (sheet != null) {
            var counterparts = Counterparts.of(sheet.plan());
            cells(sheet, counterparts.of(Metric.RECEIVED), bases);
            if (Metric.isOutcome(part)) {
                cells(sheet, counterparts.of(Metric.COMPLETED), bases);
            }
        }
    }

    private static void cells(Sheet sheet, List<int[]> sums, List<Base> bases) {
        var facts = Facts.of(sheet, sums);
        facts.known()
                .forEach(value ->
                        bases.add(new Base(new Message("表格中的总数", "the table's total"), value, facts.operands())));
    }

    /// Another base that gives the printed share: the sum of the parts, or a number told near by.
    @Nullable Base other(BigDecimal printed) {
        for (var base : List.of(sumOfParts(), sumOfAll())) {
            if (gives(base.value(), printed)) {
                return base;
            }
        }
        for (var claim : report.report().claims()) {
            boolean near = Math.abs(claim.source().start() - part.source().start()) <= NEAR;
            if (near
                    && String.valueOf(claim.unit()).equals(String.valueOf(part.unit()))
                    && gives(claim.value(), printed)) {
                return new Base(announced(claim), claim.value(), List.of(Metric.operand(claim)));
            }
        }
        return null;
    }

    private boolean gives(BigDecimal base, BigDecimal printed) {
        return base.compareTo(part.value()) > 0 && Share.of(part.value(), base, printed) == Share.FITS;
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
