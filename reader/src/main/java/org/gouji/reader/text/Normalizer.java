package org.gouji.reader.text;

import java.util.BitSet;
import org.gouji.contracts.report.Script;

/// Makes the copy of a text that all matching is done on: widths folded, CJK radicals and zero-width
/// characters mended, pinyin glosses stripped, and characters simplified: in a traditional page all, in a
/// simplified one those that no simplified text has.
/// Every character keeps its way back. Not NFKC: that would turn "12²" into 122 and "①" into 1.
public final class Normalizer {

    /// The characters that stay as they are wherever they stand: nearly all.
    private static final BitSet PLAIN = plain(false);

    private static final BitSet PLAIN_IN_TRADITIONAL = plain(true);

    private final boolean simplify;
    private final BitSet plain;

    public Normalizer(Script script) {
        this.simplify = script == Script.TRADITIONAL;
        this.plain = simplify ? PLAIN_IN_TRADITIONAL : PLAIN;
    }

    private static BitSet plain(boolean simplify) {
        var plain = new BitSet(Character.MAX_VALUE + 1);
        for (int i = 0; i <= Character.MAX_VALUE; i++) {
            char c = (char) i;
            char meant = simplify ? Scripts.simplified(fold(c)) : Scripts.surelySimplified(fold(c));
            boolean elsewhere = c == '(' || c == '（' || (simplify && Lexicon.touches(c));
            plain.set(i, meant == c && !elsewhere);
        }
        return plain;
    }

    public MappedText normal(MappedText text) {
        String raw = text.text();
        int length = raw.length();
        int same = 0;
        while (same < length && isSame(raw, same)) {
            same++;
        }
        return same == length ? text : changed(text, same);
    }

    private boolean isSame(String text, int at) {
        return plain.get(text.charAt(at)) || (!isGloss(text, at) && meant(text, at) == text.charAt(at));
    }

    /// The copy of a text whose first `same` characters stay as they are. Mostly only characters change, such as
    /// full-width commas, and each stands where it stood.
    private MappedText changed(MappedText text, int same) {
        char[] chars = text.text().toCharArray();
        String raw = text.text();
        for (int i = same; i < chars.length; i++) {
            if (!plain.get(chars[i])) {
                char meant = isGloss(raw, i) ? 0 : meant(raw, i);
                if (meant == 0) {
                    return shortened(text, same);
                }
                chars[i] = meant;
            }
        }
        return text.withText(new String(chars));
    }

    /// The copy of a text some of whose characters are not printed.
    private MappedText shortened(MappedText text, int same) {
        String raw = text.text();
        var out = new MappedText.Builder(text.original()).path(text.path()).anchor(text.anchor());
        out.add(text, 0, same);
        for (int i = same; i < raw.length(); i++) {
            if (isGloss(raw, i)) {
                i += Glosses.length(raw, i) - 1;
                continue;
            }
            char c = meant(raw, i);
            if (c != 0) {
                out.add(c, text.start(i), text.end(i));
            }
        }
        return out.build();
    }

    private static boolean isGloss(String text, int at) {
        char c = text.charAt(at);
        return (c == '(' || c == '（') && Glosses.length(text, at) > 0;
    }

    private char meant(String text, int at) {
        char c = fold(text.charAt(at));
        return simplify ? Lexicon.legal(text, at, Scripts.simplified(c)) : Scripts.surelySimplified(c);
    }

    /// The character that is meant; 0 for one that is not printed. Control characters part what stands on
    /// their sides: 1 and 2 are not 12.
    private static char fold(char c) {
        if (c < '\u007F') {
            return c >= ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' ? c : ' ';
        }
        if (c >= Scripts.FIRST && c <= Scripts.LAST) {
            return c;
        }
        return c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : rare(c);
    }

    private static char rare(char c) {
        return switch (c) {
            case '\u3000', '\u00A0', '\u1680', '\u202F', '\u205F', '\u2028', '\u2029', '\u0085' -> ' ';
            case '\u00AD', '\u180E', '\u2060', '\u2061', '\u2062', '\u2063', '\u2064', '\uFEFF' -> 0;
            case '\u2212', '\u2010', '\u2011', '\uFE63' -> '-';
            case '\u30FB', '\uFF65', '\u2027' -> '·';
            case '\uFF61' -> '。';
            case '\uFF64' -> '、';
            default -> inRange(c);
        };
    }

    private static char inRange(char c) {
        if (c >= '\u2000' && c <= '\u200A') {
            return ' ';
        }
        // zero-width marks, marks of direction, variation selectors
        boolean unprinted = (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u206F')
                || (c >= '\uFE00' && c <= '\uFE0F');
        return unprinted ? 0 : Radicals.ideograph(c);
    }
}
