package org.gouji.reader.table;

import org.gouji.contracts.report.Script;
import org.gouji.reader.search.CharSet;
import org.gouji.reader.text.Normalizer;

/// What is left of a label when blanks, punctuation and quotation marks are gone.
final class LabelKey {

    private static final String NUMERALS = "一二三四五六七八九十";

    private static final String BEFORE_ORDINAL = "(（";

    private static final String BEHIND_NUMERALS = ")）、.,．";

    private static final String BEHIND_DIGITS = BEHIND_NUMERALS + ":：";

    /// 11 and 十一 are as long as an ordinal gets.
    private static final int LONGEST_NUMBER = 2;

    private static final CharSet DROPPED = CharSet.of(" \t\n、，,.．。:：;；()（）[]【】“”\"'‘’「」『』《》<>＜＞·-—_*#");

    /// No ideograph is dropped.
    private static final char FIRST_IDEOGRAPH = '\u4E00';

    private static final char LAST_IDEOGRAPH = '\u9FFF';

    private LabelKey() {}

    /// Whether a character may stand inside a label without being part of it.
    static boolean isDropped(char c) {
        return (c < FIRST_IDEOGRAPH || c > LAST_IDEOGRAPH) && DROPPED.has(c);
    }

    /// A label of a form as the text of a page has it, where it is printed just so.
    static String printed(String label) {
        return Normalizer.of(Script.SIMPLIFIED).normal(label).strip();
    }

    static String of(String text) {
        int same = 0;
        while (same < text.length() && !isDropped(text.charAt(same))) {
            same++;
        }
        return same == text.length() ? text : of(text, same);
    }

    private static String of(String text, int same) {
        var key = new StringBuilder(text.length()).append(text, 0, same);
        for (int i = same; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isDropped(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /// The text behind a leading ordinal: "1.", "（三）", "四、"; the whole text where there is none. Without the
    /// white space before it.
    static String withoutOrdinal(String text) {
        return text.substring(behindOrdinal(text, text.length()));
    }

    /// Where `[0, to)` goes on behind white space and a leading ordinal.
    static int behindOrdinal(String text, int to) {
        int start = 0;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int number = start < to && BEFORE_ORDINAL.indexOf(text.charAt(start)) >= 0 ? start + 1 : start;
        int behind = behindNumber(text, number, to);
        boolean digits = behind > number && text.charAt(number) <= '9';
        boolean ordinal = behind > number
                && behind < to
                && (digits ? BEHIND_DIGITS : BEHIND_NUMERALS).indexOf(text.charAt(behind)) >= 0;
        return ordinal ? behind + 1 : start;
    }

    /// Whether a line is the ordinal of a label that goes on in the `next` one: "8." or "8" before ".属于".
    static boolean isOrdinal(String line, String next) {
        String text = line.strip();
        int behind = behindNumber(text, 0, text.length());
        boolean digits = behind > 0 && isDigit(text.charAt(0));
        return digits
                && (behind == text.length()
                        ? !next.isEmpty() && BEHIND_DIGITS.indexOf(next.charAt(0)) >= 0
                        : behind == text.length() - 1 && text.charAt(behind) == '.');
    }

    /// Where digits, or numerals, end that begin at `from`.
    private static int behindNumber(String text, int from, int to) {
        int end = Math.min(to, from + LONGEST_NUMBER);
        int at = from;
        while (at < end && isDigit(text.charAt(at))) {
            at++;
        }
        if (at == from) {
            while (at < end && NUMERALS.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
