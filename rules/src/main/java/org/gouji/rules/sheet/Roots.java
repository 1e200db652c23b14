package org.gouji.rules.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which single cells explain several broken equations each.
///
/// A cell explains when one other value of it, a natural number, makes every equation hold that it stands
/// in and that can be evaluated: an equation that holds today speaks against the cell. Only explanations of
/// two or more equations count; one broken equation says nothing about which of its terms is wrong.
public final class Roots {

    /// "If `cell` were `value`": one way to mend a group of equations.
    public record Remedy(int cell, long value) {}

    /// Equations with one root, the first of them standing for it. Several remedies mend all of them
    /// equally well; which one is right is not known then.
    public record Root(List<Balance> balances, List<Remedy> remedies) {
        public Balance first() {
            return balances.getFirst();
        }
    }

    private final Map<Integer, Root> byBalance = new HashMap<>();

    private Roots() {}

    static Roots of(Sheet sheet) {
        var roots = new Roots();
        if (sheet.broken().size() < 2) {
            return roots;
        }
        var groups = new ArrayList<>(groups(sheet));
        groups.sort((a, b) -> b.balances().size() - a.balances().size());
        for (var group : groups) {
            if (group.balances().stream().noneMatch(b -> roots.byBalance.containsKey(b.number()))) {
                group.balances().forEach(b -> roots.byBalance.put(b.number(), group));
            }
        }
        return roots;
    }

    /// The root of a broken equation, null where nothing explains it.
    public @Nullable Root of(Balance balance) {
        return byBalance.get(balance.number());
    }

    private static Collection<Root> groups(Sheet sheet) {
        var groups = new TreeMap<String, Root>();
        for (var cell : suspects(sheet)) {
            var remedy = remedy(sheet, cell);
            if (remedy != null) {
                var mended = mended(sheet, cell);
                groups.computeIfAbsent(key(mended), k -> new Root(mended, new ArrayList<>()))
                        .remedies()
                        .add(remedy);
            }
        }
        return groups.values();
    }

    /// Cells that stand in two or more broken equations.
    private static List<Integer> suspects(Sheet sheet) {
        var seen = new TreeMap<Integer, Integer>();
        for (var balance : sheet.broken()) {
            for (int cell : balance.left()) {
                seen.merge(cell, 1, Integer::sum);
            }
            for (int cell : balance.right()) {
                seen.merge(cell, 1, Integer::sum);
            }
        }
        return seen.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
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

    private static List<Balance> mended(Sheet sheet, int cell) {
        return sheet.broken().stream().filter(b -> b.sign(cell) != 0).toList();
    }

    private static String key(List<Balance> balances) {
        var key = new StringBuilder();
        balances.forEach(b -> key.append((char) ('0' + b.number())));
        return key.toString();
    }
}
