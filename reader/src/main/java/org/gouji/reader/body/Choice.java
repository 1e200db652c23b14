package org.gouji.reader.body;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Which of several divisions of one name is meant: the one that the page names in full, else the one whose
/// places above it the page also names, else the one that the sender declares, else the one where the
/// page's postcode lies. `chosen` is null where nothing decides.
record Choice(@Nullable Division chosen, boolean inferred, List<Division> fits) {

    static Choice among(List<Division> fits, String text, @Nullable String declared) {
        if (fits.size() == 1) {
            return new Choice(fits.getFirst(), false, fits);
        }
        List<Predicate<Division>> clues = List.of(
                d -> text.contains(chained(d, d.above())),
                d -> names(text, d.above()) && names(text, above(d.above())),
                d -> names(text, d.above()),
                d -> names(text, above(d.above())),
                d -> declared != null && d.code().equals(code(declared)),
                d -> Postcodes.in(text, d));
        for (var clue : clues) {
            List<Division> left = fits.stream().filter(clue).toList();
            if (left.size() == 1) {
                return new Choice(left.getFirst(), true, fits);
            }
        }
        return new Choice(null, true, fits);
    }

    /// 卢氏县城关镇.
    private static String chained(Division division, @Nullable Division above) {
        return above == null ? "\0" : above.name() + division.name();
    }

    private static @Nullable Division above(@Nullable Division division) {
        return division == null ? null : division.above();
    }

    private static boolean names(String text, @Nullable Division division) {
        return division != null && text.contains(division.name());
    }

    private static String code(String declared) {
        int dash = declared.indexOf('-');
        return dash < 0 ? declared : declared.substring(0, dash);
    }
}
