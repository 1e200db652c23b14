package org.gouji.reader.text;

import com.hankcs.hanlp.dictionary.ts.SimplifiedChineseDictionary;
import com.hankcs.hanlp.dictionary.ts.TraditionalChineseDictionary;
import org.gouji.contracts.report.Script;

/// Traditional to simplified, character by character. Phrase converters change words of law
/// (规范性文件 → 文档), so no phrase is ever converted here.
public final class Scripts {

    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9FFF';

    /// What each character of the range is in the other script; itself where there is no other.
    private static final char[] SIMPLIFIED = table(true);

    private static final char[] TRADITIONAL = table(false);

    private Scripts() {}

    /// The simplified form of one character.
    public static char simplified(char c) {
        return c < FIRST || c > LAST ? c : SIMPLIFIED[c - FIRST];
    }

    /// The script that most of the text's telling characters belong to.
    public static Script of(CharSequence text) {
        int traditional = 0;
        int simplified = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FIRST || c > LAST) {
                continue;
            }
            if (SIMPLIFIED[c - FIRST] != c) {
                traditional++;
            } else if (TRADITIONAL[c - FIRST] != c) {
                simplified++;
            }
        }
        return traditional > simplified ? Script.TRADITIONAL : Script.SIMPLIFIED;
    }

    private static char[] table(boolean toSimplified) {
        var table = new char[LAST - FIRST + 1];
        for (int i = 0; i < table.length; i++) {
            String from = String.valueOf((char) (FIRST + i));
            String to = toSimplified
                    ? TraditionalChineseDictionary.convertToSimplifiedChinese(from)
                    : SimplifiedChineseDictionary.convertToTraditionalChinese(from);
            table[i] = to.length() == 1 ? to.charAt(0) : from.charAt(0);
        }
        return table;
    }
}
