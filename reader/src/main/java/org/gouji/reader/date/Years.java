package org.gouji.reader.date;

import org.gouji.reader.search.Search;
import org.jspecify.annotations.Nullable;

/// Years as they are written: 2023, 二〇二三, 二○二三, 二零二三, and with a letter for the naught, 2O23.
final class Years {

    /// A year of this time, digits or words, without its 年.
    static final String YEAR = "(?:(?<!\\d)(?:19|20)\\d\\d(?!\\d)|[二2][〇○零Oo0][〇○零一二三四五六七八九Oo\\d]{2}(?!\\d))";

    static final Search PATTERN = Search.of(YEAR);

    private static final String WORDS = "〇一二三四五六七八九";

    private static final String NAUGHTS = "○零Oo";

    private Years() {}

    /// The value of one of the ten digits, in figures or in words; -1 for what is none.
    static int digit(char c) {
        if (c >= '0' && c <= '9') {
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
        var hits = PATTERN.in(text);
        while (hits.next()) {
            Integer found = number(hits.matcher().group());
            if (year != null && !year.equals(found)) {
                return null;
            }
            year = found;
        }
        return year;
    }
}
