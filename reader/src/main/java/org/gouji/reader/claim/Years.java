package org.gouji.reader.claim;

import org.gouji.reader.search.CharSet;
import org.gouji.reader.search.Scanned;
import org.gouji.reader.search.Search;
import org.jspecify.annotations.Nullable;

/// The year that a sentence speaks of.
final class Years {

    /// Behind 2021年: not the year that is spoken of.
    private static final Search LIMITED = Search.of(".{0,2}以来|底前|版|至今|起");
    private static final CharSet MAY_LIMIT = CharSet.of("以底版至起");
    private static final int LIMIT = 5;
    private static final int DIGITS = 4;
    private static final String COMPARED = "较比与同和";
    private static final String UNTIL = "至到~—-";
    private static final CharSet MARKS = CharSet.of(COMPARED + UNTIL);
    private static final int NEXT_TO = 2;
    private static final Search TITLES = Search.of("《[^》]*》|[(（][^)）]*号[)）]");

    private Years() {}

    /// The last year named in a sentence before a number, titles of documents left out; null for none and
    /// for several years together. A year that is only compared with (较2021年增加5件) is the number's own
    /// only right before it (2021年的298件).
    static @Nullable Integer in(Scanned before) {
        String words = before.text();
        if (words.indexOf('年') < 0) {
            return null;
        }
        return last(TITLES.mayBeIn(before) ? TITLES.without(words) : words);
    }

    static @Nullable Integer in(String before) {
        if (before.indexOf('年') < 0) {
            return null;
        }
        return last(before.indexOf('《') < 0 && before.indexOf('号') < 0 ? before : TITLES.without(before));
    }

    private static @Nullable Integer last(String words) {
        @Nullable Integer last = null;
        for (int end = words.indexOf('年'); end >= 0; end = words.indexOf('年', end + 1)) {
            int from = digits(words, end);
            if (from < 0 || isLimited(words, end + 1)) {
                continue;
            }
            int told = Integer.parseInt(words, from, from + DIGITS, 10);
            int mark = mark(words, from);
            boolean compared =
                    mark >= 0 && COMPARED.indexOf(words.charAt(mark)) >= 0 && words.length() - end - 1 > NEXT_TO;
            boolean range = mark >= 0
                    && UNTIL.indexOf(words.charAt(mark)) >= 0
                    && isAfterYear(words, mark)
                    && !Integer.valueOf(told).equals(last);
            if (range) {
                last = null;
            } else if (!compared) {
                last = told;
            }
        }
        return last;
    }

    /// Where the digits of 20xx begin before the sign of the year, with at most one blank between; -1 where none stand.
    private static int digits(String words, int sign) {
        int to = sign > 0 && isBlank(words.charAt(sign - 1)) ? sign - 1 : sign;
        int from = to - DIGITS;
        boolean told =
                from >= 0 && words.startsWith("20", from) && isDigit(words, from + 2) && isDigit(words, from + 3);
        return told ? from : -1;
    }

    /// The place of what a year is compared or joined by, with at most one blank between; -1 where none stands.
    private static int mark(String words, int year) {
        int at = year > 1 && isBlank(words.charAt(year - 1)) ? year - 2 : year - 1;
        return at >= 0 && MARKS.has(words.charAt(at)) ? at : -1;
    }

    private static boolean isLimited(String words, int from) {
        return MAY_LIMIT.isIn(words, from, Math.min(words.length(), from + LIMIT)) && LIMITED.begins(words, from);
    }

    private static boolean isDigit(String words, int at) {
        return words.charAt(at) >= '0' && words.charAt(at) <= '9';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /// 2020年至2022年, 2020-2022年: several years together.
    private static boolean isAfterYear(String words, int mark) {
        return mark > 0 && (Character.isDigit(words.charAt(mark - 1)) || "年日月底末".indexOf(words.charAt(mark - 1)) >= 0);
    }
}
