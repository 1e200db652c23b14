package org.gouji.reader.date;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Years as they are written: 2023, 二〇二三, 二○二三, 二零二三, and with a letter for the naught, 2O23.
final class Years {

    /// A year of this time, digits or words, without its 年.
    static final String YEAR = "(?:(?<!\\d)(?:19|20)\\d\\d(?!\\d)|[二2][〇○零Oo0][〇○零一二三四五六七八九Oo\\d]{2}(?!\\d))";

    /// What may stand behind the digits of a year; the longer before what they begin with.
    private static final List<String> BEHIND = List.of("年年度", "年度", "年", "度");

    /// What may stand behind a year, as an expression.
    static final String UNIT = "(?:" + String.join("|", BEHIND) + ")?";

    private static final int LENGTH = 4;

    private static final String WORDS = "〇一二三四五六七八九";

    private static final String NAUGHTS = "○零Oo";

    private Years() {}

    /// The value of one of the ten digits, in figures or in words; -1 for what is none.
    static int digit(char c) {
        if (isFigure(c)) {
            return c - '0';
        }
        return NAUGHTS.indexOf(c) >= 0 ? 0 : WORDS.indexOf(c);
    }

    /// What four digits are together; each is known to be one.
    static int number(CharSequence digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            number = number * 10 + Math.max(0, digit(digits.charAt(i)));
        }
        return number;
    }

    /// The only year that a text names; null where it names none, or two.
    static @Nullable Integer only(CharSequence text) {
        @Nullable Integer year = null;
        for (int at = next(text, 0); at >= 0; at = next(text, at + LENGTH)) {
            if (isOfNumber(text, at + LENGTH)) {
                continue;
            }
            Integer found = number(text.subSequence(at, at + LENGTH));
            if (year != null && !year.equals(found)) {
                return null;
            }
            year = found;
        }
        return year;
    }

    /// 索引号:11620000/2023-00012: whether a document's number goes on behind a year.
    private static boolean isOfNumber(CharSequence text, int behind) {
        if (behind >= text.length() || text.charAt(behind) != '-') {
            return false;
        }
        int digits = 0;
        while (behind + 1 + digits < text.length() && isFigure(text.charAt(behind + 1 + digits))) {
            digits++;
        }
        return digits > 2 && digits != LENGTH;
    }

    /// The text with a blank instead of each year and what belongs to it.
    static String blanked(String text) {
        int year = next(text, 0);
        if (year < 0) {
            return text;
        }
        var blanked = new StringBuilder(text.length());
        int from = 0;
        for (; year >= 0; year = next(text, from)) {
            blanked.append(text, from, year).append(' ');
            from = year + LENGTH + unit(text, year + LENGTH);
        }
        return blanked.append(text, from, text.length()).toString();
    }

    private static int unit(String text, int at) {
        for (String behind : BEHIND) {
            if (text.startsWith(behind, at)) {
                return behind.length();
            }
        }
        return 0;
    }

    /// Where the first year stands from a place on, just as [#YEAR] finds it; -1 where there is none.
    static int next(CharSequence text, int from) {
        for (int at = from; at + LENGTH <= text.length(); at++) {
            if (isAt(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isAt(CharSequence text, int at) {
        char first = text.charAt(at);
        boolean year = first == '1'
                ? text.charAt(at + 1) == '9'
                        && (at == 0 || !isFigure(text.charAt(at - 1)))
                        && isFigure(text.charAt(at + 2))
                        && isFigure(text.charAt(at + 3))
                : (first == '2' || first == '二')
                        && digit(text.charAt(at + 1)) == 0
                        && digit(text.charAt(at + 2)) >= 0
                        && digit(text.charAt(at + 3)) >= 0;
        return year && (at + LENGTH == text.length() || !isFigure(text.charAt(at + LENGTH)));
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }
}
