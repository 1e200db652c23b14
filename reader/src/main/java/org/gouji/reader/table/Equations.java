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

    private Equations() {}

    /// `cells` gives a cell by its path inside the table (the equation's own paths begin with the table's key).
    static Answer holds(Equation equation, Function<String, @Nullable Cell> cells) {
        return holdsAt(equation, path -> cells.apply(path.substring(path.indexOf('.') + 1)));
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

    /// `cells` gives a cell by its full path.
    public static Answer holdsAt(Equation equation, Function<String, @Nullable Cell> cells) {
        var left = sum(equation.left(), cells);
        var right = left == null ? null : sum(equation.right(), cells);
        if (left == null || right == null) {
            return Answer.UNKNOWN;
        }
        return left.compareTo(right) == 0 ? Answer.HOLDS : Answer.BROKEN;
    }

    private static @Nullable BigDecimal sum(List<String> paths, Function<String, @Nullable Cell> cells) {
        var sum = BigDecimal.ZERO;
        for (var path : paths) {
            if (!(cells.apply(path) instanceof Cell.Numeric number)) {
                return null;
            }
            sum = sum.add(number.value());
        }
        return sum;
    }
}
