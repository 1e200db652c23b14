package org.gouji.rules.around;

import org.jspecify.annotations.Nullable;

/// Another report whose text is much like this one's; `similarity` from 0 to 1 as [TextPrint] tells it.
public record Resemblance(
        String report, String body, @Nullable String name, int year, double similarity) {

    /// Less in common than this is not worth naming; the rule has a bound of its own above it.
    public static final double LEAST = 0.5;

    /// So many others are named, the most similar first; of those as similar, by their ids.
    public static final int NAMED = 8;

    public static Resemblance of(Standing standing, double similarity) {
        return new Resemblance(standing.report(), standing.body(), standing.name(), standing.year(), similarity);
    }
}
