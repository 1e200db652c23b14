package org.gouji.reader.claim;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The year that a sentence speaks of.
final class Years {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年(?!.{0,2}以来|底前|版)");
    private static final Pattern TITLES = Pattern.compile("《[^》]*》|[(（][^)）]*号[)）]");

    private Years() {}

    /// The last year named in a sentence before a number, titles of documents left out; null for none.
    static @Nullable Integer in(String before) {
        if (before.indexOf('年') < 0) {
            return null;
        }
        return YEAR.matcher(TITLES.matcher(before).replaceAll(""))
                .results()
                .map(year -> Integer.valueOf(year.group(1)))
                .reduce((_, last) -> last)
                .orElse(null);
    }
}
