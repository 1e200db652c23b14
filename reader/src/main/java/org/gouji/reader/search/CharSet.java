package org.gouji.reader.search;

import java.util.function.IntPredicate;

/// Some characters of the basic plane: one bit for each, so that a text is looked through at the price of a load per
/// character.
public final class CharSet {

    private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    private CharSet() {}

    public static CharSet of(String characters) {
        var set = new CharSet();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            set.bits[c / Long.SIZE] |= 1L << c;
        }
        return set;
    }

    /// Those that the question is answered with yes for.
    public static CharSet where(IntPredicate wanted) {
        var set = new CharSet();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            set.bits[c / Long.SIZE] |= wanted.test(c) ? 1L << c : 0;
        }
        return set;
    }

    /// The last characters of words, set apart by `|`.
    public static CharSet ofLast(String words) {
        var last = new StringBuilder();
        for (String word : words.split("\\|", -1)) {
            last.append(word.charAt(word.length() - 1));
        }
        return of(last.toString());
    }

    public boolean has(char c) {
        return (bits[c / Long.SIZE] & 1L << c) != 0;
    }

    /// Whether the text ends with one of them.
    public boolean ends(String text) {
        return !text.isEmpty() && has(text.charAt(text.length() - 1));
    }

    /// Whether one of them stands in the text.
    public boolean isIn(String text) {
        return isIn(text, 0, text.length());
    }

    /// Whether one of them stands in `[from, to)`.
    public boolean isIn(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (has(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /// The first place of one of them in `[from, text.length())`; the text's length where there is none.
    public int next(String text, int from) {
        int at = from;
        while (at < text.length() && !has(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
