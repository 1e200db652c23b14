package org.gouji.reader.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gouji.contracts.form.Equation;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Source;
import org.gouji.reader.Proof;
import org.jspecify.annotations.Nullable;

/// Cells that look like a number ([LookAlikes]) are one where equations of the form hold with it, with nothing else
/// that they could be, and none breaks.
final class LookAlikeProof {

    /// Six numbers of two parts each, two of four, or two that end with a star.
    private static final int MOST_WAYS = 1_000;

    private LookAlikeProof() {}

    /// Those of the cells that equations prove, as numbers with their proof. `cells` are by their path inside the
    /// table, as the equations name them.
    static Map<String, Cell> proven(Map<String, Cell> cells, List<Equation> equations) {
        var supposed = supposed(cells);
        if (supposed.isEmpty()) {
            return Map.of();
        }
        Function<String, @Nullable Cell> read =
                path -> supposed.containsKey(path) ? supposed.get(path).number() : cells.get(path);
        var held = new HashMap<String, Integer>();
        var broken = new HashSet<String>();
        for (var equation : equations) {
            var answer = Equations.holds(equation, read);
            if (answer == Equations.Answer.HOLDS && isOnlyWay(equation, supposed)) {
                operands(equation).forEach(path -> held.merge(path, 1, Integer::sum));
            } else if (answer == Equations.Answer.BROKEN) {
                broken.addAll(operands(equation));
            }
        }
        var proven = new HashMap<String, Cell>();
        supposed.forEach((path, cell) -> {
            if (held.containsKey(path) && !broken.contains(path)) {
                proven.put(path, proven(cell.number(), held.get(path)));
            }
        });
        return proven;
    }

    /// What a cell looks like, and all that it may be: at least that.
    private record Supposed(Cell.Numeric number, List<BigDecimal> ways) {}

    /// Every such cell. One that shares its place with others is a whole row that could not be parted.
    private static Map<String, Supposed> supposed(Map<String, Cell> cells) {
        var supposed = new HashMap<String, Supposed>();
        var places = new HashMap<Source, Integer>();
        cells.forEach((path, cell) -> {
            if (cell instanceof Cell.Illegible letters) {
                var ways = LookAlikes.numbers(letters.raw());
                if (!ways.isEmpty()) {
                    supposed.put(path, new Supposed(supposed(ways.getFirst(), letters), ways));
                    places.merge(letters.source(), 1, Integer::sum);
                }
            }
        });
        supposed.values().removeIf(cell -> places.getOrDefault(cell.number().source(), 0) > 1);
        return supposed;
    }

    private static Cell.Numeric supposed(BigDecimal value, Cell.Illegible letters) {
        return new Cell.Numeric(value, letters.raw(), letters.source(), Cell.Method.EQUATIONS, null, null, null);
    }

    /// Whether an equation that holds with what its cells look like holds with nothing else that they may be. Where
    /// these are too many to try, nobody knows.
    private static boolean isOnlyWay(Equation equation, Map<String, Supposed> supposed) {
        var differences = List.of(BigDecimal.ZERO);
        for (var path : operands(equation)) {
            var cell = supposed.get(path);
            if (cell != null && cell.ways().size() > 1) {
                if (differences.size() * cell.ways().size() > MOST_WAYS) {
                    return false;
                }
                differences = differences(differences, cell, equation.left().contains(path));
            }
        }
        return differences.stream().filter(way -> way.signum() == 0).count() == 1;
    }

    /// How far each way to read the cells is from what they look like, with one cell more.
    private static List<BigDecimal> differences(List<BigDecimal> before, Supposed cell, boolean left) {
        var differences = new ArrayList<BigDecimal>(before.size() * cell.ways().size());
        for (var difference : before) {
            for (var way : cell.ways()) {
                var change = way.subtract(cell.number().value());
                differences.add(left ? difference.add(change) : difference.subtract(change));
            }
        }
        return differences;
    }

    private static List<String> operands(Equation equation) {
        var operands = new ArrayList<>(equation.left());
        operands.addAll(equation.right());
        return operands;
    }

    private static Cell proven(Cell.Numeric cell, int equations) {
        String proof = equations == 1
                ? Proof.LOOKS_LIKE.of(cell.raw(), cell.value())
                : Proof.LOOKS_LIKE_IN_ALL.of(cell.raw(), cell.value(), equations);
        return new Cell.Numeric(
                cell.value(), cell.raw(), cell.source(), cell.method(), cell.unit(), cell.remark(), proof);
    }
}
