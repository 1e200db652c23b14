package org.gouji.reader.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One place name found at a position of a printed name, and where it ends.
record PlaceStep(List<Division> places, int end) {

    private static final int LONGEST_STEM = 6;

    private static final List<String> COUNTIES = List.of("县", "市", "区", "旗");

    /// The longest name at `from` that lies within one of the places before it; null where there is none.
    static @Nullable PlaceStep at(String text, int from, List<Division> within) {
        if (from + 1 >= text.length()) {
            return null;
        }
        var divisions = Divisions.all();
        char first = text.charAt(from);
        char second = text.charAt(from + 1);
        int length = divisions.longestFrom(first, second, text.length() - from + 1);
        for (; length > 0; length = divisions.longestFrom(first, second, length)) {
            List<Division> fits = inside(divisions.named(text.substring(from, from + length)), within);
            if (!fits.isEmpty()) {
                return new PlaceStep(fits, from + length);
            }
        }
        return null;
    }

    /// 福建建宁县, 广东湛江徐闻县: provinces and cities without their last word, before a place in them.
    static @Nullable PlaceStep afterStem(String text, int from, List<Division> within) {
        for (int end = from + 2; end <= from + LONGEST_STEM && end < text.length(); end++) {
            var stems = inside(Divisions.all().stem(text.substring(from, end)), within);
            if (!stems.isEmpty()) {
                var step = at(text, end, stems);
                step = step == null ? afterStem(text, end, stems) : step;
                if (step != null) {
                    return step;
                }
            }
        }
        return null;
    }

    /// 将乐高新区 of 将乐县: the same of counties.
    static boolean beginsWithCounty(String text) {
        for (int end = 2; end <= LONGEST_STEM && end < text.length(); end++) {
            String stem = text.substring(0, end);
            if (COUNTIES.stream()
                    .anyMatch(word -> !Divisions.all().named(stem + word).isEmpty())) {
                return true;
            }
        }
        return false;
    }

    private static List<Division> inside(List<Division> named, List<Division> within) {
        return within.isEmpty()
                ? named
                : named.stream()
                        .filter(d -> within.stream().anyMatch(w -> !d.equals(w) && d.isWithin(w)))
                        .toList();
    }
}
