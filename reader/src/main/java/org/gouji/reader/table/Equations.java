package org.gouji.reader.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.gouji.contracts.form.Equation;
import org.gouji.contracts.report.Cell;
import org.jspecify.annotations.Nullable;

/// Whether an equation of the form holds among the cells that were read.
public final class Equations {

    /// Not every operand is a number, or both sides are, and agree or not.
    public enum Answer {
        UNKNOWN,
        HOLDS,
        BROKEN
    }

    /// So long numbers can be added a thousand times in a `long`.
    private static final int MOST_DIGITS = 15;

    private Equations() {}

    /// The equation of a form with its paths inside the table instead of full ones.
    public static Equation inside(Equation equation) {
        return new Equation(
                equation.rule(),
                equation.each(),
                equation.at(),
                equation.left().stream().map(Equations::inside).toList(),
                equation.right().stream().map(Equations::inside).toList());
    }

    private static String inside(String fullPath) {
        return fullPath.substring(fullPath.indexOf('.') + 1);
    }

    /// The same where a blank or struck out cell counts as a zero, as most bodies mean it.
    static Answer holdsWithBlankAsZero(Equation equation, Function<String, @Nullable Cell> cells) {
        return holds(equation, path -> {
            Cell cell = cells.apply(path);
            return cell instanceof Cell.Blank || cell instanceof Cell.NotApplicable
                    ? Cell.Numeric.of(0, "", Objects.requireNonNull(cell.source()))
                    : cell;
        });
    }

    /// `cells` gives a cell by its path inside the table.
    public static Answer holds(Equation equation, Function<String, @Nullable Cell> cells) {
        var left = sum(equation.left(), cells);
        var right = left == null ? null : sum(equation.right(), cells);
        if (left == null || right == null) {
            return Answer.UNKNOWN;
        }
        return left.compareTo(right) == 0 ? Answer.HOLDS : Answer.BROKEN;
    }

    /// Counts have no decimals and are added as they are; money is added exactly.
    private static @Nullable BigDecimal sum(List<String> paths, Function<String, @Nullable Cell> cells) {
        var sum = BigDecimal.ZERO;
        long whole = 0;
        for (var path : paths) {
            if (!(cells.apply(path) instanceof Cell.Numeric number)) {
                return null;
            }
            var value = number.value();
            if (isCount(value)) {
                whole += value.longValue();
            } else {
                sum = sum.add(value);
            }
        }
        return sum.add(BigDecimal.valueOf(whole));
    }

    /// Whether a number has no decimals, and can be added a thousand times in a `long`.
    static boolean isCount(BigDecimal value) {
        return value.scale() == 0 && value.precision() <= MOST_DIGITS;
    }
}
