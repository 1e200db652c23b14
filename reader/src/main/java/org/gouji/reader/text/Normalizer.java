package org.gouji.reader.text;

import java.util.Arrays;
import org.gouji.contracts.report.Script;
import org.gouji.reader.search.CharSet;

/// Makes the copy of a text that all matching is done on: widths folded, CJK radicals and zero-width
/// characters mended, pinyin glosses stripped, and characters simplified: in a traditional page all, in a
/// simplified one those that no simplified text has.
/// Every character keeps its way back. Not NFKC: that would turn "12²" into 122 and "①" into 1.
public final class Normalizer {

    private static final Normalizer SIMPLIFIED = new Normalizer(false);

    private static final Normalizer TRADITIONAL = new Normalizer(true);

    private final boolean simplify;

    /// What each character means, 0 for what is not printed.
    private final char[] meant = new char[Character.MAX_VALUE + 1];

    /// The characters that stay as they are wherever they stand: nearly all.
    private final CharSet plain;

    private Normalizer(boolean simplify) {
        this.simplify = simplify;
        for (int i = 0; i < meant.length; i++) {
            char c = (char) i;
            meant[c] = simplify ? Scripts.simplified(fold(c)) : Scripts.surelySimplified(fold(c));
        }
        this.plain = CharSet.where(c -> meant[c] == c && !isMeantBesideOthers((char) c));
    }

    /// Whether it depends on what stands beside it what a character means.
    private boolean isMeantBesideOthers(char c) {
        return c == '(' || c == '（' || (simplify && Lexicon.touches(c));
    }

    /// For texts in this script.
    public static Normalizer of(Script script) {
        return script == Script.TRADITIONAL ? TRADITIONAL : SIMPLIFIED;
    }

    /// Whether a character stays as it is wherever it stands.
    public boolean isPlain(char c) {
        return plain.has(c);
    }

    /// The same of a text that stands nowhere on the page.
    public String normal(String text) {
        return normal(MappedText.of(new Original(text), 0, text.length())).text();
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
        return isPlain(text.charAt(at)) || (!isGloss(text, at) && meant(text, at) == text.charAt(at));
    }

    /// The copy of a text whose first `same` characters stay as they are.
    private MappedText changed(MappedText text, int same) {
        String raw = text.text();
        char[] chars = raw.toCharArray();
        int dropped = 0;
        int at = same;
        while (at < chars.length) {
            if (isPlain(chars[at])) {
                at++;
                continue;
            }
            int behind = at + glossLength(raw, at);
            if (behind > at) {
                Arrays.fill(chars, at, behind, '\0');
                dropped += behind - at;
                at = behind;
            } else {
                chars[at] = meant(raw, at);
                dropped += chars[at++] == 0 ? 1 : 0;
            }
        }
        return text.printed(chars, chars.length - dropped);
    }

    private static boolean isGloss(String text, int at) {
        return glossLength(text, at) > 0;
    }

    private static int glossLength(String text, int at) {
        char c = text.charAt(at);
        return c == '(' || c == '（' ? Glosses.length(text, at) : 0;
    }

    private char meant(String text, int at) {
        char c = meant[text.charAt(at)];
        return simplify ? Lexicon.legal(text, at, c) : c;
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
