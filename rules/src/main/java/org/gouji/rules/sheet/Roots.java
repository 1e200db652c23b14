package org.gouji.rules.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What explains several broken equations: the smallest set of cells with which all of them would hold.
///
/// Where there is one such set, each part of it that shares no equation with the rest is a root of its own.
/// Where several sets are equally small, what they have in common is a root, and the rest is one root with
/// several ways: which of them is right is not known then, and none is chosen. One broken equation alone
/// says nothing about which of its terms is wrong.
public final class Roots {

    /// "If `cell` were `value`."
    public record Remedy(int cell, long value) {}

    /// Equations with one root, the first of them standing for it. Each way mends all of them, with all of its
    /// remedies together.
    public record Root(List<Balance> balances, List<List<Remedy>> ways) {
        public Balance first() {
            return balances.getFirst();
        }

        /// The one cell that explains all, null where there are several or several ways.
        public @Nullable Remedy only() {
            return ways.size() == 1 && ways.getFirst().size() == 1
                    ? ways.getFirst().getFirst()
                    : null;
        }
    }

    private final Sheet sheet;
    private final Map<Integer, Root> byBalance = new HashMap<>();

    private Roots(Sheet sheet) {
        this.sheet = sheet;
    }

    static Roots of(Sheet sheet) {
        var roots = new Roots(sheet);
        if (sheet.broken().size() > 1) {
            var trial = new Trial(sheet);
            for (var group : sheet.plan().groups()) {
                var broken = trial.broken(group);
                if (broken.size() > 1) {
                    roots.explain(broken, Explanations.of(trial, group));
                }
            }
        }
        return roots;
    }

    /// The root of a broken equation, null where nothing explains it.
    public @Nullable Root of(Balance balance) {
        return byBalance.get(balance.number());
    }

    private void explain(List<Balance> broken, List<Map<Integer, Long>> sets) {
        if (sets.isEmpty()) {
            SingleCells.explaining(sheet, broken).forEach(this::keep);
            return;
        }
        var parts = sets.stream().map(this::parts).toList();
        var common = new LinkedHashSet<>(parts.getFirst());
        parts.forEach(common::retainAll);
        var rest = new ArrayList<>(broken);
        for (var part : common) {
            var mended = touched(part.keySet(), rest);
            rest.removeAll(mended);
            keep(new Root(mended, List.of(remedies(part))));
        }
        if (!rest.isEmpty()) {
            keep(new Root(
                    List.copyOf(rest),
                    parts.stream()
                            .map(set -> set.stream()
                                    .filter(part -> !common.contains(part))
                                    .flatMap(part -> remedies(part).stream())
                                    .toList())
                            .toList()));
        }
    }

    private void keep(Root root) {
        root.balances().forEach(balance -> byBalance.put(balance.number(), root));
    }

    /// A set of changes taken apart where its cells share no equation.
    private Set<Map<Integer, Long>> parts(Map<Integer, Long> set) {
        var parts = new ArrayList<Map<Integer, Long>>();
        set.forEach((cell, change) -> {
            var joined = new TreeMap<Integer, Long>(Map.of(cell, change));
            var near = parts.stream()
                    .filter(part -> part.keySet().stream().anyMatch(other -> meet(cell, other)))
                    .toList();
            near.forEach(joined::putAll);
            parts.removeAll(near);
            parts.add(joined);
        });
        return new LinkedHashSet<>(parts);
    }

    private boolean meet(int cell, int other) {
        return sheet.plan().balancesOf(cell).stream()
                .anyMatch(balance -> balance.sign(other) != 0 && sheet.open(balance) < 0);
    }

    private static List<Balance> touched(Set<Integer> cells, List<Balance> among) {
        return among.stream()
                .filter(balance -> cells.stream().anyMatch(cell -> balance.sign(cell) != 0))
                .toList();
    }

    private List<Remedy> remedies(Map<Integer, Long> changes) {
        return changes.entrySet().stream()
                .map(change -> new Remedy(change.getKey(), sheet.value(change.getKey()) + change.getValue()))
                .collect(Collectors.toUnmodifiableList());
    }
}
