package org.gouji.rules;

import java.time.MonthDay;
import java.util.Map;
import java.util.TreeMap;

/// What may be set per installation. `departments` and `governments` are the days by which last year's
/// report must be out (条例 art. 49); `local` holds later or earlier days by the beginning of the division
/// code, the longest beginning wins.
public record Settings(MonthDay departments, MonthDay governments, Map<String, MonthDay> local) {

    public static final Settings DEFAULT = new Settings(MonthDay.of(1, 31), MonthDay.of(3, 31), Map.of());

    public Settings {
        local = Map.copyOf(local);
    }

    /// All of it as text, always in the same order: part of the rule set's hash.
    String canonical() {
        return departments + "," + governments + "," + new TreeMap<>(local);
    }
}
