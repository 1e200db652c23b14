package org.gouji.reader.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gouji.contracts.form.Equation;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Source;
import org.jspecify.annotations.Nullable;

/// Cells that look like a number and are none by themselves: letters that stand where digits were, as scanning and
/// retyping leave them (`lO` for 10), blanks among the digits (`43 520`), a star or a raised digit
/// behind them, which marks a footnote or is a digit that was hidden or misread. Such a cell is a number where
/// equations of the form hold with it, with nothing else that it could be,
/// and none breaks.
final class LookAlikes {

    private static final String ZEROS = "Oo〇○ＯｏΟО";
    private static final String ONES = "lIｌＩ";

    private static final String MARKS = "*¹²³";

    /// No count of a public body has more digits.
    private static final int MOST_DIGITS = 12;

    /// How far the full-width forms are from the plain ones.
    private static final int FULL_WIDTH = 0xFEE0;

    /// Twelve digits in groups of three.
    private static final int MOST_PARTS = 4;

    /// Six numbers of two parts each, or two of four.
    private static final int MOST_WAYS = 1_000;

    /// A number whose digits have fonts of their own.
    private static final int LONGEST_RAW = 1_000;

    private static final Pattern TAG = Pattern.compile("<[^<>]*+>");

    private static final Pattern BLANK = Pattern.compile("&(?:nbsp|ensp|emsp|thinsp|#160|#12288|#[xX]3000);");

    private static final Pattern BLANKS = Pattern.compile(" +");

    private LookAlikes() {}

    /// The numbers that a cell may be, the one that it looks like first; empty where it looks like none, or is one.
    static List<BigDecimal> numbers(String text) {
        String printed = text.length() > LONGEST_RAW ? "" : folded(text).strip();
        if (printed.isEmpty() || digit(printed.charAt(0)) < 0) {
            return List.of();
        }
        if (printed.indexOf(' ') > 0) {
            return joined(BLANKS.split(printed));
        }
        boolean mark = MARKS.indexOf(printed.charAt(printed.length() - 1)) >= 0;
        var number = number(mark ? printed.substring(0, printed.length() - 1) : printed, mark);
        return number == null ? List.of() : List.of(number);
    }

    /// Without a page's markup; blanks, digits and stars of any width in their plain one.
    private static String folded(String raw) {
        boolean marked = raw.indexOf('<') >= 0 || raw.indexOf('&') >= 0;
        String text = marked ? BLANK.matcher(TAG.matcher(raw).replaceAll("")).replaceAll(" ") : raw;
        var folded = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
                folded.setCharAt(i, ' ');
            } else if ((c >= '０' && c <= '９') || c == '＊') {
                folded.setCharAt(i, (char) (c - FULL_WIDTH));
            }
        }
        return folded.toString();
    }

    /// The digits without what parts them, then any part of them alone: the others may be another cell's, or a
    /// footnote's.
    private static List<BigDecimal> joined(String[] parts) {
        String all = String.join("", parts);
        if (parts.length > MOST_PARTS || all.length() > MOST_DIGITS || !ReadCell.isPlain(all)) {
            return List.of();
        }
        var numbers = new ArrayList<BigDecimal>();
        for (int length = parts.length; length > 0; length--) {
            for (int from = 0; from + length <= parts.length; from++) {
                String digits = String.join("", List.of(parts).subList(from, from + length));
                if (ReadCell.isPlain(digits)) {
                    numbers.add(new BigDecimal(digits));
                }
            }
        }
        return numbers;
    }

    /// The number that the letters and digits look like; null where there is another character, no letter where
    /// there must be one, or no natural number.
    private static @Nullable BigDecimal number(String printed, boolean plain) {
        if (printed.length() > MOST_DIGITS) {
            return null;
        }
        long value = 0;
        boolean letters = plain;
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
                var ways = numbers(letters.raw());
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
        String proof = "“" + cell.raw() + "” looks like " + cell.value() + ", and "
                + (equations == 1 ? "the equation that it stands in holds" : "all " + equations + " equations hold")
                + " with it";
        return new Cell.Numeric(
                cell.value(), cell.raw(), cell.source(), cell.method(), cell.unit(), cell.remark(), proof);
    }
}
