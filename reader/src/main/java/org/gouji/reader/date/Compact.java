package org.gouji.reader.date;

import java.util.Arrays;

/// A text without its white space, each character with its index in the text.
record Compact(String text, int[] at) {

    static Compact of(String text) {
        var compact = new StringBuilder(text.length());
        int[] at = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                at[compact.length()] = i;
                compact.append(c == '（' ? '(' : c == '）' ? ')' : c);
            }
        }
        return new Compact(compact.toString(), Arrays.copyOf(at, compact.length()));
    }

    int start(int index) {
        return at[index];
    }

    /// The index in the text just after a character of this one.
    int end(int index) {
        return at[index] + 1;
    }
}
