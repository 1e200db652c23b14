package org.gouji.rules.document;

import java.util.List;

/// Words in a section's text.
final class Texts {

    private Texts() {}

    static boolean mentionsAny(String text, List<String> words) {
        for (var word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// The text without spaces and punctuation at its ends: "无。" is 无.
    static String bare(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
