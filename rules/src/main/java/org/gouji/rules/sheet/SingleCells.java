package org.gouji.rules.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.rules.sheet.Roots.Remedy;
import org.gouji.rules.sheet.Roots.Root;
import org.jspecify.annotations.Nullable;

/// Where too many cells are wrong to explain all: single cells that explain two or more equations each.
///
/// A cell explains when one other value of it, a natural number, makes every equation hold that it stands
/// in and that can be evaluated: an equation that holds today speaks against the cell. Explanations that
/// share an equation contradict one another, and none of them is told.
final class SingleCells {

    private SingleCells() {}

    static List<Root> explaining(Sheet sheet, List<Balance> broken) {
        var roots = new ArrayList<Root>();
        suspects(broken).forEach((cell, mended) -> {
            var remedy = mended.size() > 1 ? remedy(sheet, cell) : null;
            if (remedy != null) {
                roots.add(new Root(List.copyOf(mended), List.of(List.of(remedy))));
            }
        });
        return roots.stream().filter(root -> isAlone(root, roots)).toList();
    }

    private static boolean isAlone(Root root, List<Root> roots) {
        return roots.stream()
                .allMatch(
                        other -> other.equals(root) || root.balances().stream().noneMatch(other.balances()::contains));
    }

    /// Every cell with the broken equations that it stands in.
    private static Map<Integer, List<Balance>> suspects(List<Balance> broken) {
        var suspects = new TreeMap<Integer, List<Balance>>();
        for (var balance : broken) {
            for (int cell : balance.left()) {
                suspects.computeIfAbsent(cell, c -> new ArrayList<>()).add(balance);
            }
            for (int cell : balance.right()) {
                suspects.computeIfAbsent(cell, c -> new ArrayList<>()).add(balance);
            }
        }
        return suspects;
    }

    private static @Nullable Remedy remedy(Sheet sheet, int cell) {
        long change = 0;
        for (var balance : sheet.plan().balancesOf(cell)) {
            if (sheet.open(balance) >= 0) {
                continue;
            }
            long needed = -balance.sign(cell) * sheet.delta(balance);
            if (needed == 0 || (change != 0 && needed != change)) {
                return null;
            }
            change = needed;
        }
        long value = sheet.value(cell) + change;
        return value < 0 ? null : new Remedy(cell, value);
    }
}
