package org.gouji.reader.table;

import java.util.BitSet;
import java.util.regex.Pattern;

/// What is left of a label when blanks, punctuation and quotation marks are gone.
final class LabelKey {

    private static final Pattern ORDINAL =
            Pattern.compile("^(?:[(（]?[一二三四五六七八九十]{1,2}[)）、.,．]|[(（]?[0-9]{1,2}[)）、.,．:：])");

    private static final String DROPPED = " \t\n、，,.．。:：;；()（）[]【】“”\"'‘’「」『』《》<>＜＞·-—_*#";

    private static final BitSet IS_DROPPED = DROPPED.chars().collect(BitSet::new, BitSet::set, BitSet::or);

    private LabelKey() {}

    /// Whether a character may stand inside a label without being part of it.
    static boolean isDropped(char c) {
        return IS_DROPPED.get(c);
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

    /// The text behind a leading ordinal: "1.", "（三）", "四、"; the whole text where there is none.
    static String withoutOrdinal(String text) {
        return ORDINAL.matcher(text.stripLeading()).replaceFirst("");
    }
}
