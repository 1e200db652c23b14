package org.gouji.rules;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What may be set per installation, read by a [SettingsFile]. `departments` and `governments` are the days
/// by which last year's report must be out (条例 art. 49); `local` holds the days of local rules, see
/// [#local(String, String)]; `thresholds` are the bounds that differ from their defaults.
public record Settings(
        MonthDay departments,
        MonthDay governments,
        Map<String, MonthDay> local,
        Map<Threshold, BigDecimal> thresholds) {

    public static final Settings DEFAULT = new Settings(MonthDay.of(1, 31), MonthDay.of(3, 31), Map.of());

    public Settings {
        local = Map.copyOf(local);
        thresholds = Map.copyOf(thresholds);
    }

    public Settings(MonthDay departments, MonthDay governments, Map<String, MonthDay> local) {
        this(departments, governments, local, Map.of());
    }

    /// One bound set otherwise.
    public Settings with(Threshold threshold, BigDecimal value) {
        var set = new TreeMap<>(thresholds);
        set.put(threshold, value);
        return new Settings(departments, governments, local, set);
    }

    public BigDecimal value(Threshold threshold) {
        return thresholds.getOrDefault(threshold, threshold.normal());
    }

    public long count(Threshold threshold) {
        return value(threshold).longValue();
    }

    /// The local day for a division's bodies of one kind (`departments`, `governments`, `townships`); null
    /// where none is set. Keys are the beginning of a division code (`35`), or that with a kind behind it
    /// (`35.townships`); the longest beginning wins, and of two as long the one that names the kind.
    public @Nullable MonthDay local(@Nullable String division, String kind) {
        String whole = division == null ? "" : division;
        for (int end = whole.length(); end > 0; end--) {
            String code = whole.substring(0, end);
            var day = local.getOrDefault(code + "." + kind, local.get(code));
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /// All of it as text, always in the same order: part of the rule set's hash.
    String canonical() {
        var all = new EnumMap<Threshold, BigDecimal>(Threshold.class);
        for (var threshold : Threshold.values()) {
            all.put(threshold, value(threshold).stripTrailingZeros());
        }
        return departments + "," + governments + "," + new TreeMap<>(local) + "," + all;
    }
}
