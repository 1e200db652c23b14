package org.gouji.samples.content;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gouji.contracts.form.Column;
import org.gouji.contracts.form.Equation;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Identity;
import org.gouji.contracts.form.Table;

/// Fills a form so that every identity of it holds: free cells are thrown, the others follow from the
/// form's own equations.
///
/// The first term on the left of an equation follows from the rest. Where the left has a second term
/// (新收 + 上年结转) that one is thrown no larger than the right, so that nothing becomes negative.
final class Figures {

    private final Form form;
    private final List<Equation> equations;
    private final Dice dice;
    private final Map<String, BigDecimal> cells = new LinkedHashMap<>();
    private final Set<String> derived = new HashSet<>();
    private final Scale scale;

    private Figures(Form form, Scale scale, Dice dice) {
        this.form = form;
        this.equations = form.equations();
        this.dice = dice;
        this.scale = scale;
        equations.forEach(equation -> derived.add(equation.left().getFirst()));
    }

    /// All cells by full path in the form's order. `given` are cells that are known before, such as
    /// those carried over from the year before.
    static Map<String, BigDecimal> draw(Form form, Map<String, BigDecimal> given, Dice dice) {
        return draw(form, given, Scale.draw(dice), dice);
    }

    /// The same for a body as busy as `scale`.
    static Map<String, BigDecimal> draw(Form form, Map<String, BigDecimal> given, Scale scale, Dice dice) {
        return new Figures(form, scale, dice).fill(given);
    }

    private Map<String, BigDecimal> fill(Map<String, BigDecimal> given) {
        given.forEach((path, value) -> {
            if (!derived.contains(path)) {
                cells.put(path, value);
            }
        });
        form.tables().stream().filter(table -> table.identities().isEmpty()).forEach(this::unbound);
        var bounded = bounded();
        for (var place : form.places()) {
            if (!derived.contains(place.fullPath()) && !bounded.contains(place.fullPath())) {
                cells.computeIfAbsent(place.fullPath(), path -> free(place));
            }
        }
        // A column is settled as a whole before any row is added up.
        derive(equations.stream().filter(equation -> !ofTotals(equation)).toList());
        derive(equations.stream().filter(this::ofTotals).toList());
        return ordered();
    }

    private BigDecimal free(Table.Place place) {
        return place.quantity() == Column.Quantity.AMOUNT
                ? dice.decimal(2, 2)
                : BigDecimal.valueOf(scale.draw(place, dice));
    }

    private void unbound(Table table) {
        for (var block : table.blocks()) {
            block.rows().forEach(row -> ProactiveRow.fill(table, block, row, cells, dice));
        }
    }

    private Set<String> bounded() {
        var bounded = new HashSet<String>();
        for (var equation : equations) {
            equation.left().stream()
                    .skip(1)
                    .filter(path -> !derived.contains(path))
                    .forEach(bounded::add);
        }
        return bounded;
    }

    private boolean ofTotals(Equation equation) {
        return equations.stream()
                .filter(other -> other.each() == Identity.Each.ROW)
                .anyMatch(
                        other -> other.left().getFirst().equals(equation.left().getFirst()));
    }

    /// Repeats until no equation gives another cell.
    private void derive(List<Equation> unsolved) {
        List<Equation> open = unsolved;
        while (!open.isEmpty()) {
            var left = open.stream().filter(equation -> !solve(equation)).toList();
            if (left.size() == open.size()) {
                throw new IllegalStateException("equations that nothing solves: " + left);
            }
            open = left;
        }
    }

    private boolean solve(Equation equation) {
        var right = sum(equation.right());
        if (right.isEmpty()) {
            return false;
        }
        BigDecimal rest = right.get();
        for (var path : equation.left().subList(1, equation.left().size())) {
            BigDecimal value = cells.get(path);
            if (value == null && derived.contains(path)) {
                return false;
            }
            if (value == null) {
                value = BigDecimal.valueOf(Math.min(dice.heavy(scale.carried() * 2), rest.longValue()));
                cells.put(path, value);
            }
            rest = rest.subtract(value);
        }
        return settle(equation, rest);
    }

    /// Where more was carried in than is disposed of, the excess is granted.
    private boolean settle(Equation equation, BigDecimal value) {
        if (value.signum() < 0) {
            raise(equation.right().getFirst(), value.negate());
            return settle(equation, BigDecimal.ZERO);
        }
        cells.putIfAbsent(equation.left().getFirst(), value);
        return true;
    }

    private void raise(String path, BigDecimal by) {
        cells.merge(path, by, BigDecimal::add);
        equations.stream()
                .filter(equation -> equation.left().equals(List.of(path)))
                .filter(equation -> equation.each() == Identity.Each.COLUMN)
                .findFirst()
                .ifPresent(equation -> raise(equation.right().getFirst(), by));
    }

    private Optional<BigDecimal> sum(List<String> paths) {
        BigDecimal sum = BigDecimal.ZERO;
        for (var path : paths) {
            BigDecimal value = cells.get(path);
            if (value == null) {
                return Optional.empty();
            }
            sum = sum.add(value);
        }
        return Optional.of(sum);
    }

    private Map<String, BigDecimal> ordered() {
        var ordered = new LinkedHashMap<String, BigDecimal>();
        for (var place : form.places()) {
            ordered.put(place.fullPath(), Objects.requireNonNull(cells.get(place.fullPath())));
        }
        return ordered;
    }
}
