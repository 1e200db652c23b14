package org.gouji.reader.text;

/// Pinyin glosses that a converter put behind characters: 政務(wù)公開. A gloss is a bracket of lower-case
/// letters with the shape of one syllable, right behind a Han character. Real Latin such as (APP) stays.
public final class Glosses {

    /// The longest syllable, "zhuang" and "chuang", has six letters.
    private static final int MAX_LETTERS = 6;

    private static final String VOWELS = "aeiouüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
    private static final String CONSONANTS = "bpmfdtnlgkhjqxzcsryw";
    private static final String MARKED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňḿ";

    private static final byte LETTER = 1;
    private static final byte VOWEL = 2;
    private static final byte CONSONANT = 4;

    /// What each character up to the last letter is.
    private static final byte[] KINDS = kinds();

    private Glosses() {}

    /// Where the first gloss stands in the text; -1 where none does.
    public static int first(String text) {
        for (int at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
            if (length(text, at) > 0) {
                return at;
            }
        }
        return -1;
    }

    /// The length of the gloss that begins at `at`, brackets included; 0 where none does.
    static int length(String text, int at) {
        char open = text.charAt(at);
        if ((open != '(' && open != '（') || at == 0 || at + 1 == text.length() || !isLetter(text.charAt(at + 1))) {
            return 0;
        }
        int i = at + 1;
        while (i < text.length() && i - at <= MAX_LETTERS + 1 && isLetter(text.charAt(i))) {
            i++;
        }
        boolean closed = i < text.length() && (text.charAt(i) == ')' || text.charAt(i) == '）');
        return closed && afterHanOrGloss(text, at) && isSyllable(text, at + 1, i) ? i + 1 - at : 0;
    }

    private static boolean afterHanOrGloss(String text, int at) {
        char before = text.charAt(at - 1);
        return (before >= '\u4E00' && before <= '\u9FFF')
                || before == ')'
                || before == '）'
                || Character.UnicodeScript.of(before) == Character.UnicodeScript.HAN;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte['ḿ' + 1];
        (VOWELS + CONSONANTS + MARKED).chars().forEach(c -> kinds[c] |= LETTER);
        VOWELS.chars().forEach(c -> kinds[c] |= VOWEL);
        CONSONANTS.chars().forEach(c -> kinds[c] |= CONSONANT);
        return kinds;
    }

    private static boolean isLetter(char c) {
        return is(LETTER, c);
    }

    private static boolean is(byte kind, char c) {
        return c < KINDS.length && (KINDS[c] & kind) != 0;
    }

    /// At most two initials (zh, ch, sh), then vowels, then n, ng or r.
    private static boolean isSyllable(String text, int from, int to) {
        int i = from;
        while (i < to && i < from + 2 && is(CONSONANT, text.charAt(i))) {
            i++;
        }
        int vowels = i;
        while (i < to && is(VOWEL, text.charAt(i))) {
            i++;
        }
        return i > vowels && isFinal(text, i, to);
    }

    private static boolean isFinal(String text, int from, int to) {
        return switch (to - from) {
            case 0 -> true;
            case 1 -> text.charAt(from) == 'n' || text.charAt(from) == 'r';
            case 2 -> text.charAt(from) == 'n' && text.charAt(from + 1) == 'g';
            default -> false;
        };
    }
}
