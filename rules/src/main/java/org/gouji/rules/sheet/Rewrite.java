package org.gouji.rules.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.contracts.finding.Message;

/// Other numbers for neighbouring cells of one row, made of what stands there: to be proposed, never to be used.
public record Rewrite(Message row, int[] cells, long[] values) {

    boolean sameAs(Rewrite other) {
        return Arrays.equals(cells, other.cells) && Arrays.equals(values, other.values);
    }

    boolean isNew(Sheet sheet) {
        return IntStream.range(0, cells.length)
                .anyMatch(i -> !sheet.whole(cells[i]) || sheet.value(cells[i]) != values[i]);
    }

    /// The only one of these with which every broken equation of the table would hold and none would break;
    /// empty where there is none or more than one.
    static List<Rewrite> only(List<Rewrite> rewrites, String table, Sheet sheet) {
        List<Rewrite> found = List.of();
        for (var rewrite : rewrites) {
            if (rewrite.isNew(sheet) && rewrite.mendsAll(table, sheet)) {
                if (!found.isEmpty() && !found.getFirst().sameAs(rewrite)) {
                    return List.of();
                }
                found = List.of(rewrite);
            }
        }
        return found;
    }

    private boolean mendsAll(String table, Sheet sheet) {
        return sheet.broken().stream()
                        .filter(balance -> sheet.plan().isOf(table, balance))
                        .allMatch(balance -> IntStream.of(cells).anyMatch(cell -> balance.sign(cell) != 0))
                && sheet.with(cells, values).broken().stream()
                        .noneMatch(balance -> sheet.plan().isOf(table, balance));
    }
}
