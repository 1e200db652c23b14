package org.gouji.reader.claim;

import java.util.regex.Matcher;
import org.gouji.reader.search.Scanned;
import org.gouji.reader.search.Search;
import org.jspecify.annotations.Nullable;

/// The year that a sentence speaks of.
final class Years {

    private static final Search YEAR = Search.of("([较比与同和至到~—-])?\\s?(20\\d\\d)\\s?年(?!.{0,2}以来|底前|版|至今|起)");
    private static final String COMPARED = "较比与同和";
    private static final String UNTIL = "至到~—-";
    private static final int NEXT_TO = 2;
    private static final Search TITLES = Search.of("《[^》]*》|[(（][^)）]*号[)）]");

    private Years() {}

    /// The last year named in a sentence before a number, titles of documents left out; null for none and
    /// for several years together. A year that is only compared with (较2021年增加5件) is the number's own
    /// only right before it (2021年的298件).
    static @Nullable Integer in(Scanned before) {
        if (TITLES.mayBeIn(before)) {
            return in(before.text());
        }
        return YEAR.mayBeIn(before) ? last(before.text()) : null;
    }

    static @Nullable Integer in(String before) {
        if (before.indexOf('年') < 0) {
            return null;
        }
        return last(before.indexOf('《') < 0 && before.indexOf('号') < 0 ? before : TITLES.without(before));
    }

    private static @Nullable Integer last(String words) {
        @Nullable Integer last = null;
        var years = YEAR.in(words);
        while (years.next()) {
            Matcher year = years.matcher();
            int told = Integer.parseInt(year.group(2));
            char mark = year.group(1) == null ? ' ' : year.group(1).charAt(0);
            boolean compared = COMPARED.indexOf(mark) >= 0 && words.length() - year.end() > NEXT_TO;
            boolean range = UNTIL.indexOf(mark) >= 0
                    && isAfterYear(words, year.start())
                    && !Integer.valueOf(told).equals(last);
            if (range) {
                last = null;
            } else if (!compared) {
                last = told;
            }
        }
        return last;
    }

    /// 2020年至2022年, 2020-2022年: several years together.
    private static boolean isAfterYear(String words, int mark) {
        return mark > 0 && (Character.isDigit(words.charAt(mark - 1)) || "年日月底末".indexOf(words.charAt(mark - 1)) >= 0);
    }
}
