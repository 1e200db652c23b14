package org.gouji.reader.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gouji.contracts.form.Equation;
import org.gouji.contracts.report.Cell;
import org.jspecify.annotations.Nullable;

/// Letters that stand where digits were, as scanning and retyping leave them: `lO` for 10. Such a cell is no
/// number by itself; it is one where equations of the form hold with it and none breaks.
final class LookAlikes {

    private static final String ZEROS = "Oo〇○ＯｏΟО";
    private static final String ONES = "lIｌＩ";

    /// No count of a public body has more digits.
    private static final int MOST_DIGITS = 12;

    private LookAlikes() {}

    /// The number that the letters and digits look like; null where there is another character, no letter, or no
    /// natural number.
    static @Nullable BigDecimal number(String text) {
        String printed = text.strip();
        if (printed.isEmpty() || printed.length() > MOST_DIGITS) {
            return null;
        }
        long value = 0;
        boolean letters = false;
        for (int i = 0; i < printed.length(); i++) {
            int digit = digit(printed.charAt(i));
            if (digit < 0 || (i == 1 && value == 0)) {
                return null;
            }
            value = value * 10 + digit;
            letters |= printed.charAt(i) > '9';
        }
        return letters ? BigDecimal.valueOf(value) : null;
    }

    /// The digit that a character is or looks like; -1 where it is another.
    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return ZEROS.indexOf(c) >= 0 ? 0 : ONES.indexOf(c) >= 0 ? 1 : -1;
    }

    /// Those of the cells that equations prove, as numbers with their proof. `cells` are by their path inside the
    /// table, as the equations name them.
    static Map<String, Cell> proven(Map<String, Cell> cells, List<Equation> equations) {
        var supposed = supposed(cells);
        if (supposed.isEmpty()) {
            return Map.of();
        }
        Function<String, @Nullable Cell> read =
                path -> supposed.containsKey(path) ? supposed.get(path) : cells.get(path);
        var held = new HashMap<String, Integer>();
        var broken = new ArrayList<String>();
        for (var equation : equations) {
            var answer = Equations.holds(equation, read);
            for (var path : answer == Equations.Answer.UNKNOWN ? List.<String>of() : operands(equation)) {
                if (answer == Equations.Answer.HOLDS) {
                    held.merge(path, 1, Integer::sum);
                } else {
                    broken.add(path);
                }
            }
        }
        var proven = new HashMap<String, Cell>();
        supposed.forEach((path, number) -> {
            if (held.containsKey(path) && !broken.contains(path)) {
                proven.put(path, proven(number, held.get(path)));
            }
        });
        return proven;
    }

    /// Every cell of letters and digits as the number that it looks like.
    private static Map<String, Cell.Numeric> supposed(Map<String, Cell> cells) {
        var supposed = new HashMap<String, Cell.Numeric>();
        cells.forEach((path, cell) -> {
            if (cell instanceof Cell.Illegible letters) {
                var value = number(letters.raw());
                if (value != null) {
                    supposed.put(path, supposed(value, letters));
                }
            }
        });
        return supposed;
    }

    private static Cell.Numeric supposed(BigDecimal value, Cell.Illegible letters) {
        return new Cell.Numeric(value, letters.raw(), letters.source(), Cell.Method.EQUATIONS, null, null, null);
    }

    private static List<String> operands(Equation equation) {
        var operands = new ArrayList<>(equation.left());
        operands.addAll(equation.right());
        return operands;
    }

    private static Cell proven(Cell.Numeric cell, int equations) {
        String proof = "“" + cell.raw() + "” looks like " + cell.value() + ", and "
                + (equations == 1 ? "the equation that it stands in holds" : "all " + equations + " equations hold")
                + " with it";
        return new Cell.Numeric(
                cell.value(), cell.raw(), cell.source(), cell.method(), cell.unit(), cell.remark(), proof);
    }
}
