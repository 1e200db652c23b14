package org.gouji.rules.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The smallest sets of cells that explain a group of broken equations: with other natural numbers in them
/// every equation of the group holds, those that hold today as well.
///
/// Two cells of these tables share one equation at most, and no three share one each. So in every smallest
/// set some cell stands alone in an equation, which says by how much it is wrong; with that taken back the
/// same is true of the rest. The search follows this: one cell after the other, each with what one of its
/// equations asks for.
final class Explanations {

    /// More wrong cells than this are no longer told apart with any certainty.
    static final int MOST_CELLS = 3;

    /// Steps of one search, some milliseconds; above it nothing is known.
    static final int BUDGET = 60_000;

    /// More explanations than this explain nothing: the search ends.
    static final int MOST_SETS = 8;

    private final Trial trial;
    private final List<Balance> group;
    private final int mostOfCell;
    private final Map<Integer, Long> changes = new LinkedHashMap<>();
    private final Set<Map<Integer, Long>> found = new LinkedHashSet<>();
    private int steps;

    private Explanations(Trial trial, List<Balance> group) {
        this.trial = trial;
        this.group = group;
        this.mostOfCell = trial.sheet().plan().mostBalancesOfACell();
    }

    /// All smallest sets, as changes by cell. None where more than [#MOST_CELLS] cells are wrong, where there
    /// are more than [#MOST_SETS] of them, or where they could not be found within the [#BUDGET].
    static List<Map<Integer, Long>> of(Trial trial, List<Balance> group) {
        var search = new Explanations(trial, group);
        for (int cells = 1; cells <= MOST_CELLS; cells++) {
            search.search(cells);
            if (search.steps > BUDGET || search.found.size() > MOST_SETS) {
                return List.of();
            }
            if (!search.found.isEmpty()) {
                return List.copyOf(search.found);
            }
        }
        return List.of();
    }

    private void search(int cells) {
        var broken = trial.broken(group);
        if (broken.isEmpty()) {
            found.add(new TreeMap<>(changes));
        } else if (broken.size() <= cells * mostOfCell) {
            for (int cell : suspects(broken, cells)) {
                for (long change : asked(cell, broken)) {
                    if (steps++ > BUDGET || found.size() > MOST_SETS) {
                        return;
                    }
                    change(cell, change, cells);
                }
            }
        }
    }

    private void change(int cell, long change, int cells) {
        var sheet = trial.sheet();
        if (changes.containsKey(cell) || !sheet.whole(cell) || sheet.value(cell) + change < 0) {
            return;
        }
        trial.add(cell, change);
        changes.put(cell, change);
        search(cells - 1);
        changes.remove(cell);
        trial.add(cell, -change);
    }

    /// Cells of broken equations; the last one must stand in all of them.
    private static Set<Integer> suspects(List<Balance> broken, int cells) {
        var suspects = new LinkedHashSet<Integer>();
        for (var balance : cells == 1 ? broken.subList(0, 1) : broken) {
            for (int cell : balance.left()) {
                suspects.add(cell);
            }
            for (int cell : balance.right()) {
                suspects.add(cell);
            }
        }
        return suspects;
    }

    private Set<Long> asked(int cell, List<Balance> broken) {
        var asked = new LinkedHashSet<Long>();
        for (var balance : broken) {
            if (balance.sign(cell) != 0) {
                asked.add(trial.needed(balance, cell));
            }
        }
        return asked;
    }

    /// The groups of equations that hang together by common cells, by the number of each equation.
    static List<List<Balance>> groups(FormPlan plan) {
        var groupOf = new HashMap<Integer, List<Balance>>();
        for (var spot : plan.spots()) {
            var balances = plan.balancesOf(spot.index());
            if (!balances.isEmpty()) {
                merge(balances, groupOf);
            }
        }
        return groupOf.values().stream().distinct().map(List::copyOf).toList();
    }

    private static void merge(List<Balance> balances, Map<Integer, List<Balance>> groupOf) {
        var merged = new LinkedHashSet<Balance>();
        for (var balance : balances) {
            merged.addAll(groupOf.getOrDefault(balance.number(), List.of(balance)));
        }
        var group = new ArrayList<>(merged);
        group.sort((a, b) -> a.number() - b.number());
        group.forEach(balance -> groupOf.put(balance.number(), group));
    }
}
