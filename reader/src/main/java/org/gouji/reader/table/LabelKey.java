package org.gouji.reader.table;

import java.util.regex.Pattern;

/// What is left of a label when blanks, punctuation and quotation marks are gone.
final class LabelKey {

    private static final Pattern ORDINAL =
            Pattern.compile("^(?:[(（]?[一二三四五六七八九十]{1,2}[)）、.,．]|[(（]?[0-9]{1,2}[)）、.,．:：])");

    private static final String DROPPED = " \t\n、，,.．。:：;；()（）[]【】“”\"'‘’「」『』《》<>＜＞·-—_*#";

    private LabelKey() {}

    /// Whether a character may stand inside a label without being part of it.
    static boolean isDropped(char c) {
        return DROPPED.indexOf(c) >= 0;
    }

    static String of(String text) {
        var key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (DROPPED.indexOf(c) < 0) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /// The text behind a leading ordinal: "1.", "（三）", "四、"; the whole text where there is none.
    static String withoutOrdinal(String text) {
        return ORDINAL.matcher(text.stripLeading()).replaceFirst("");
    }
}
