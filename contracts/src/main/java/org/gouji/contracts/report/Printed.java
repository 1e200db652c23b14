package org.gouji.contracts.report;

import java.util.regex.Pattern;

/// What a person sees of the original's characters. Cells and claims keep these unchanged, with the fonts and spans of
/// a
/// page among the words; a message quotes what is printed.
public final class Printed {

    private static final Pattern TAG = Pattern.compile("<[/!?a-zA-Z][^<>]*+>");

    private static final Pattern BLANK = Pattern.compile("(?:\\s|&(?:nbsp|ensp|emsp|thinsp|#160|#12288|#[xX]3000);)++");

    private Printed() {}

    /// The words without markup, on one line.
    public static String text(String raw) {
        boolean plain = raw.indexOf('<') < 0 && raw.indexOf('&') < 0 && raw.indexOf('\n') < 0;
        return plain
                ? raw
                : BLANK.matcher(TAG.matcher(raw).replaceAll("")).replaceAll(" ").strip();
    }
}
