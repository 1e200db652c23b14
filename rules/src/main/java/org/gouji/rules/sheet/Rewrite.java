package org.gouji.rules.sheet;

import java.util.ArrayList;
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

    /// Those of them with which every broken equation of the table would hold and none would break, each once.
    static List<Rewrite> mending(List<Rewrite> rewrites, String table, Sheet sheet) {
        var found = new ArrayList<Rewrite>();
        for (var rewrite : rewrites) {
            if (rewrite.isNew(sheet)
                    && rewrite.mendsAll(table, sheet)
                    && found.stream().noneMatch(rewrite::sameAs)) {
                found.add(rewrite);
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
