package org.gouji.reader.text;

/// Pinyin glosses that a converter put behind characters: 政務(wù)公開. A gloss is a bracket of lower-case
/// letters with the shape of one syllable, right behind a Han character. Real Latin such as (APP) stays.
public final class Glosses {

    /// The longest syllable, "zhuang" and "chuang", has six letters.
    private static final int MAX_LETTERS = 6;

    private static final String VOWELS = "aeiouüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
    private static final String CONSONANTS = "bpmfdtnlgkhjqxzcsryw";
    private static final String MARKED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňḿ";

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
        return closed && afterHanOrGloss(text, at) && isSyllable(text.substring(at + 1, i)) ? i + 1 - at : 0;
    }

    private static boolean afterHanOrGloss(String text, int at) {
        char before = text.charAt(at - 1);
        return Character.UnicodeScript.of(before) == Character.UnicodeScript.HAN || before == ')' || before == '）';
    }

    private static boolean isLetter(char c) {
        return VOWELS.indexOf(c) >= 0 || CONSONANTS.indexOf(c) >= 0 || MARKED.indexOf(c) >= 0;
    }

    /// At most two initials (zh, ch, sh), then vowels, then n, ng or r.
    private static boolean isSyllable(String letters) {
        int i = 0;
        while (i < letters.length() && i < 2 && CONSONANTS.indexOf(letters.charAt(i)) >= 0) {
            i++;
        }
        int vowels = i;
        while (i < letters.length() && VOWELS.indexOf(letters.charAt(i)) >= 0) {
            i++;
        }
        return i > vowels
                && switch (letters.substring(i)) {
                    case "", "n", "ng", "r" -> true;
                    default -> false;
                };
    }
}
