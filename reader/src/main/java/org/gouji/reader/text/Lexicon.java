package org.gouji.reader.text;

/// The few words that converters to Taiwan usage change inside the form's own labels, put back character
/// by character: 規範性檔案 is 规范性文件. Guarded by what stands before, so that an archive stays one.
final class Lexicon {

    private static final String BEFORE = "性";
    private static final String CONVERTED = "檔案";
    private static final String LEGAL = "文件";

    private Lexicon() {}

    /// The character that the law's word has at `at`, `simplified` everywhere else.
    static char legal(String text, int at, char simplified) {
        for (int i = 0; i < CONVERTED.length(); i++) {
            int start = at - i;
            if (start > 0 && text.startsWith(CONVERTED, start) && text.startsWith(BEFORE, start - 1)) {
                return LEGAL.charAt(i);
            }
        }
        return simplified;
    }
}
