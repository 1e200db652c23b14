package org.gouji.reader.text;

import com.hankcs.hanlp.dictionary.ts.SimplifiedChineseDictionary;
import com.hankcs.hanlp.dictionary.ts.TraditionalChineseDictionary;
import java.nio.charset.Charset;
import java.util.BitSet;
import org.gouji.contracts.report.Script;

/// Traditional to simplified, character by character. Phrase converters change words of law
/// (规范性文件 → 文档), so no phrase is ever converted here.
public final class Scripts {

    static final char FIRST = '\u3400';
    static final char LAST = '\u9FFF';

    /// Variants that the dictionary lacks, each before its simplified form: copies of pages write 陜西 for 陕西.
    private static final String VARIANTS = "陜陕総总衞卫靑青淸清寜宁竝并凖准厯历擧举槪概氷冰";

    /// What each character of the range is in the other script; itself where there is no other.
    private static final char[] SIMPLIFIED = table(true);

    private static final char[] TRADITIONAL = table(false);

    private static final char[] SURE = sure();

    /// What each character of the range tells of a text's script.
    private static final byte[] TELLS = tells();

    private static final byte OF_TRADITIONAL = 1;
    private static final byte OF_SIMPLIFIED = 2;

    private static final BitSet COMMON = common();

    private Scripts() {}

    /// The simplified form of one character.
    public static char simplified(char c) {
        return c < FIRST || c > LAST ? c : SIMPLIFIED[c - FIRST];
    }

    /// The simplified form of a character that no simplified text has; 乾 and 著, which have both uses there,
    /// stay. The national charset of 1980 (GB/T 2312) tells.
    static char surelySimplified(char c) {
        return c < FIRST || c > LAST ? c : SURE[c - FIRST];
    }

    /// Where a character stands that belongs to the other script than a simplified text; -1 where none does.
    static int firstForeign(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isForeign(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /// Whether no simplified text has a character.
    static boolean isForeign(char c) {
        return surelySimplified(c) != c;
    }

    /// Whether a character tells that a text is in traditional script.
    static boolean isTraditional(char c) {
        return c >= FIRST && c <= LAST && TELLS[c - FIRST] == OF_TRADITIONAL;
    }

    /// Whether a character is usual in Chinese pages: Han of common use in either script, punctuation, widths.
    static boolean isUsual(char c) {
        if (c >= FIRST && c <= LAST) {
            return COMMON.get(c - FIRST);
        }
        return (c >= '\u3000' && c <= '\u303F')
                || (c >= '\uFF00' && c <= '\uFF65')
                || (c >= '\u2010' && c <= '\u2044')
                || (c >= '\u2460' && c <= '\u25FF')
                || "\u00A0·×\u200B\uFEFF①→√≤≥".indexOf(c) >= 0;
    }

    /// A text with every character in its simplified form.
    public static String simplified(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = simplified(chars[i]);
        }
        return new String(chars);
    }

    /// What becomes of a simplified text that is converted to traditional script and back: 坂 is written 阪 there.
    public static String returned(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            chars[i] = simplified(c < FIRST || c > LAST ? c : TRADITIONAL[c - FIRST]);
        }
        return new String(chars);
    }

    /// The script that most of the text's telling characters belong to.
    public static Script of(String text) {
        int traditional = 0;
        int simplified = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && c <= LAST) {
                byte tells = TELLS[c - FIRST];
                traditional += tells & OF_TRADITIONAL;
                simplified += tells & OF_SIMPLIFIED;
            }
        }
        simplified /= OF_SIMPLIFIED;
        return traditional > simplified ? Script.TRADITIONAL : Script.SIMPLIFIED;
    }

    private static byte[] tells() {
        var tells = new byte[SIMPLIFIED.length];
        for (int i = 0; i < tells.length; i++) {
            int c = FIRST + i;
            tells[i] = SIMPLIFIED[i] != c ? OF_TRADITIONAL : TRADITIONAL[i] != c ? OF_SIMPLIFIED : 0;
        }
        return tells;
    }

    private static BitSet common() {
        var national = Charset.forName("GB2312").newEncoder();
        var common = new BitSet(SIMPLIFIED.length);
        for (int i = 0; i < SIMPLIFIED.length; i++) {
            common.set(i, national.canEncode(SIMPLIFIED[i]));
        }
        return common;
    }

    private static char[] sure() {
        var national = Charset.forName("GB2312").newEncoder();
        char[] sure = SIMPLIFIED.clone();
        for (int i = 0; i < sure.length; i++) {
            char from = (char) (FIRST + i);
            sure[i] = sure[i] == from || national.canEncode(from) ? from : sure[i];
        }
        return sure;
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
        for (int i = 0; toSimplified && i < VARIANTS.length(); i += 2) {
            table[VARIANTS.charAt(i) - FIRST] = VARIANTS.charAt(i + 1);
        }
        return table;
    }
}
