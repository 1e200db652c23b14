package org.gouji.rules.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.report.Claim;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Identities;
import org.gouji.rules.Tally;
import org.gouji.rules.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/// What the tables say of one thing: the sums of cells that a claim about it may equal.
record Facts(Sheet sheet, List<int[]> sums) {

    /// Of tables that are printed instead of one another, the sums of those that the report has.
    static Facts of(Sheet sheet, List<int[]> allowed) {
        if (allowed.size() > 1) {
            // A table is told by the first of its cells: no sum crosses tables.
            var there = allowed.stream()
                    .filter(cells -> sheet.legible(table(sheet, cells)))
                    .toList();
            return new Facts(sheet, there.isEmpty() ? allowed : there);
        }
        return new Facts(sheet, allowed);
    }

    private static String table(Sheet sheet, int[] cells) {
        return sheet.plan().spot(cells[0]).table().key();
    }

    /// Whether the check is skipped for want of a cell. A claim that equals what is known is right; held
    /// against it can only be what is known as a whole.
    boolean skipped(Claim claim, Tally tally) {
        for (int[] cells : sums) {
            if (!isKnown(cells)) {
                return !agree(claim) && tally.lacks(sheet, cells);
            }
        }
        return false;
    }

    /// The sums whose cells all stand.
    List<BigDecimal> known() {
        return sums.stream()
                .filter(this::isKnown)
                .map(cells -> BigDecimal.valueOf(sheet.sum(cells)))
                .toList();
    }

    private boolean isKnown(int[] cells) {
        for (int cell : cells) {
            if (!sheet.whole(cell)) {
                return false;
            }
        }
        return true;
    }

    boolean agree(Claim claim) {
        for (int[] cells : sums) {
            if (isKnown(cells) && Approximation.agrees(claim, BigDecimal.valueOf(sheet.sum(cells)))) {
                return true;
            }
        }
        return grantedInPart(claim);
    }

    /// "予以公开及部分公开12件" counts two rows.
    private boolean grantedInPart(Claim claim) {
        if (!claim.metric().equals(Metric.GRANTED) || !claim.quote().contains("部分")) {
            return false;
        }
        var counterparts = Counterparts.of(sheet.plan());
        int granted = counterparts.of(Metric.GRANTED).getFirst()[0];
        int part = counterparts.of(Metric.PARTIALLY_GRANTED).getFirst()[0];
        return sheet.whole(granted)
                && sheet.whole(part)
                && Approximation.agrees(claim, BigDecimal.valueOf(sheet.value(granted) + sheet.value(part)));
    }

    boolean allZero() {
        for (int[] cells : sums) {
            if (sheet.sum(cells) != 0) {
                return false;
            }
        }
        return true;
    }

    /// The finding about a broken equation that one of the cells stands in: the table, not the text, may be
    /// what is wrong then.
    @Nullable String cause(Case report) {
        for (var balance : sheet.broken()) {
            for (int cell : sums.getFirst()) {
                if (balance.sign(cell) != 0) {
                    return Identities.cause(balance, report, sheet);
                }
            }
        }
        return null;
    }

    BigDecimal plainest() {
        return BigDecimal.valueOf(sheet.sum(sums.getFirst()));
    }

    /// The different values, as people read them.
    String said(String or) {
        return String.join(
                " " + or + " ",
                sums.stream().map(sheet::sum).distinct().map(String::valueOf).toList());
    }

    List<Operand> operands() {
        var operands = new ArrayList<Operand>();
        for (int[] cells : sums) {
            for (var operand : Case.operands(sheet, cells)) {
                if (operands.stream().noneMatch(o -> o.path().equals(operand.path()))) {
                    operands.add(operand);
                }
            }
        }
        return operands;
    }

    /// The finding that the text and this table (`第二部分表格`, `table 2`) do not agree.
    Draft contradicted(Claim claim, Message table) {
        var name = Metric.name(claim);
        return Draft.of(
                        "正文说“%s”为 %s，%s中为 %s。".formatted(name.zh(), Metric.said(claim), table.zh(), said("或")),
                        "The text says %s of %s, %s says %s."
                                .formatted(Metric.said(claim), name.en(), table.en(), said("or")))
                .sides(
                        new Message("正文“" + name.zh() + "” = 表格", name.en() + " in the text = in the table"),
                        claim.value(),
                        plainest())
                .operand(Metric.operand(claim))
                .operands(operands());
    }
}
