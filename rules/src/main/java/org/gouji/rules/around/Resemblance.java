package org.gouji.rules.around;

import org.jspecify.annotations.Nullable;

/// Another report whose text is much like this one's; `similarity` from 0 to 1 as [TextPrint] tells it.
public record Resemblance(
        String report, String body, @Nullable String name, int year, double similarity) {}
