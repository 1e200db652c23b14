package org.gouji.reader.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One place name found at a position of a printed name, and where it ends.
record PlaceStep(List<Division> places, int end) {

    /// The longest name at `from` that lies within one of the places before it; null where there is none.
    static @Nullable PlaceStep at(String text, int from, List<Division> within) {
        var divisions = Divisions.all();
        if (from + 1 >= text.length() || !divisions.mayBegin(text.charAt(from), text.charAt(from + 1))) {
            return null;
        }
        int longest = Math.min(text.length(), from + divisions.longestName());
        for (int end = longest; end >= from + 2; end--) {
            List<Division> fits = inside(divisions.named(text.substring(from, end)), within);
            if (!fits.isEmpty()) {
                return new PlaceStep(fits, end);
            }
        }
        return null;
    }

    private static List<Division> inside(List<Division> named, List<Division> within) {
        return within.isEmpty()
                ? named
                : named.stream()
                        .filter(d -> within.stream().anyMatch(w -> !d.equals(w) && d.isWithin(w)))
                        .toList();
    }
}
