package org.gouji.reader.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.contracts.report.Printed;
import org.jspecify.annotations.Nullable;

/// Texts that look like a number and are none by themselves: letters that stand where digits were, as scanning and
/// retyping leave them (`lO` for 10), blanks among the digits (`43 520`), a star or a raised digit behind them, which
/// marks a footnote or is a digit that was hidden or misread. [LookAlikeProof] says which of them are one.
final class LookAlikes {

    private static final String ZEROS = "Oo〇○ＯｏΟО";
    private static final String ONES = "lIｌＩ";

    /// Each raised digit stands at the place of its number.
    private static final String MARKS = "*¹²³";

    private static final int STAR = 0;

    private static final char FIRST_IDEOGRAPH = '\u4E00';
    private static final char LAST_IDEOGRAPH = '\u9FFF';

    /// No count of a public body has more digits.
    private static final int MOST_DIGITS = 12;

    /// How far the full-width forms are from the plain ones.
    private static final int FULL_WIDTH = 0xFEE0;

    /// Twelve digits in groups of three.
    private static final int MOST_PARTS = 4;

    /// A number whose digits have fonts of their own.
    private static final int LONGEST_RAW = 1_000;

    private static final Pattern BLANKS = Pattern.compile(" +");

    private LookAlikes() {}

    /// The numbers that a cell may be, the one that it looks like first; empty where it looks like none, or is one.
    static List<BigDecimal> numbers(String text) {
        boolean far = text.isEmpty() || text.length() > LONGEST_RAW || isIdeograph(text.charAt(text.length() - 1));
        String printed = far ? "" : folded(text).strip();
        if (printed.isEmpty() || digit(printed.charAt(0)) < 0) {
            return List.of();
        }
        if (printed.indexOf(' ') > 0) {
            return joined(BLANKS.split(printed));
        }
        int mark = MARKS.indexOf(printed.charAt(printed.length() - 1));
        var number = number(mark < 0 ? printed : printed.substring(0, printed.length() - 1), mark >= 0);
        return number == null ? List.of() : mark < 0 ? List.of(number) : marked(number, mark);
    }

    /// Most labels end with one.
    private static boolean isIdeograph(char c) {
        return c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH;
    }

    /// The number before a mark, then those that it is with the digit that a star may hide, or a raised digit be.
    private static List<BigDecimal> marked(BigDecimal number, int mark) {
        var digits = mark == STAR ? IntStream.range(0, 10) : IntStream.of(mark);
        var more = digits.mapToObj(digit -> number.movePointRight(1).add(BigDecimal.valueOf(digit)));
        return Stream.concat(Stream.of(number), more.filter(way -> way.compareTo(number) != 0))
                .toList();
    }

    /// Without a page's markup; blanks, digits and stars of any width in their plain one.
    private static String folded(String raw) {
        String text = Printed.text(raw);
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
}
