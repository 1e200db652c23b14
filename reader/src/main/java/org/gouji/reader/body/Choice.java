package org.gouji.reader.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which of several divisions of one name is meant: the one whose place above the page also names, else
/// the one that the sender declares. `chosen` is null where nothing decides.
record Choice(@Nullable Division chosen, boolean inferred, List<Division> fits) {

    static Choice among(List<Division> fits, String text, @Nullable String declared) {
        if (fits.size() == 1) {
            return new Choice(fits.getFirst(), false, fits);
        }
        List<Division> named = fits.stream().filter(d -> names(text, d.above())).toList();
        List<Division> closer = named.size() > 1
                ? named.stream()
                        .filter(d -> d.above() != null && names(text, d.above().above()))
                        .toList()
                : named;
        List<Division> farther = named.isEmpty()
                ? fits.stream()
                        .filter(d -> d.above() != null && names(text, d.above().above()))
                        .toList()
                : closer;
        if (farther.size() == 1) {
            return new Choice(farther.getFirst(), true, fits);
        }
        Division told = declared == null ? null : declared(fits, declared);
        return new Choice(told, true, fits);
    }

    private static boolean names(String text, @Nullable Division division) {
        return division != null && text.contains(division.name());
    }

    private static @Nullable Division declared(List<Division> fits, String declared) {
        int dash = declared.indexOf('-');
        String code = dash < 0 ? declared : declared.substring(0, dash);
        return fits.stream().filter(d -> d.code().equals(code)).findFirst().orElse(null);
    }
}
