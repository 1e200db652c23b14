package org.gouji.reader.date;

/// A text without its white space, each character with its index in the text. `at` may be longer than needed.
record Compact(String text, int[] at) {

    static Compact of(String text) {
        char[] compact = new char[text.length()];
        int[] at = new int[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                at[length] = i;
                compact[length++] = meant(c);
            }
        }
        return new Compact(new String(compact, 0, length), at);
    }

    static char meant(char c) {
        return c == '（' ? '(' : c == '）' ? ')' : c;
    }

    /// The first place from `from` on that is no white space; the text's length where there is none.
    static int next(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// The last place before `to` that is no white space; -1 where there is none.
    static int before(String text, int to) {
        int at = to - 1;
        while (at >= 0 && isSpace(text.charAt(at))) {
            at--;
        }
        return at;
    }

    /// No space is behind the ideographic one.
    private static boolean isSpace(char c) {
        return c <= '\u3000' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    int start(int index) {
        return at[index];
    }

    /// The index in the text just after a character of this one.
    int end(int index) {
        return at[index] + 1;
    }
}
