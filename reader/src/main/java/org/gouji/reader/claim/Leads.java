package org.gouji.reader.claim;

import org.gouji.reader.search.CharSet;

/// What leads into a clause and is no part of what it speaks of: marks, 其中, 一是, 1., a first 和.
final class Leads {

    private static final CharSet MARKS = CharSet.of(" \t\n\u000B\f\r,，、;；:：(（。)）");
    private static final CharSet NUMERALS = CharSet.of("一二三四五六七八九十");
    private static final CharSet DIGITS = CharSet.of("0123456789");
    private static final CharSet AND = CharSet.of("和及与");
    /// 和平, 和田, 及时, 与会: words of their own.
    private static final CharSet NOT_AND = CharSet.of("平田县顺静林硕布睦会时其格");
    private static final CharSet FIRST = CharSet.of("其并分包以");
    private static final String[] WORDS = {"其中", "并且", "分别为", "包括", "以及"};

    private Leads() {}

    /// Where the leads end that begin at `from`; no character from `to` on is looked at.
    static int end(String text, int from, int to) {
        int at = from;
        int length = length(text, at, to);
        while (length > 0) {
            at += length;
            length = length(text, at, to);
        }
        return at;
    }

    private static int length(String text, int at, int to) {
        if (at >= to) {
            return 0;
        }
        char c = text.charAt(at);
        if (MARKS.has(c)) {
            return 1;
        }
        if (AND.has(c)) {
            return at + 1 < to && NOT_AND.has(text.charAt(at + 1)) ? 0 : 1;
        }
        if (NUMERALS.has(c)) {
            return at + 1 < to && text.charAt(at + 1) == '是' ? 2 : 0;
        }
        return DIGITS.has(c) ? ordinal(text, at, to) : FIRST.has(c) ? word(text, at, to) : 0;
    }

    /// 1. and 12、 before anything but a digit.
    private static int ordinal(String text, int at, int to) {
        int mark = at + 1 < to && DIGITS.has(text.charAt(at + 1)) ? at + 2 : at + 1;
        boolean marked = mark + 1 < to && (text.charAt(mark) == '.' || text.charAt(mark) == '、');
        return marked && !DIGITS.has(text.charAt(mark + 1)) ? mark + 1 - at : 0;
    }

    private static int word(String text, int at, int to) {
        for (String word : WORDS) {
            if (at + word.length() <= to && text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }
}
