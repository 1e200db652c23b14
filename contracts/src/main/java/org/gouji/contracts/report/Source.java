package org.gouji.contracts.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// A half-open range `[start, end)` of code points in the stored original text. For HTML the original
/// text is the page's source, and `path` names the element, so that a viewer can light up the very
/// characters.
public record Source(
        int start,
        int end,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String path) {

    public Source {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such range: " + start + ".." + end);
        }
    }

    public static Source of(int start, int end) {
        return new Source(start, end, null);
    }

    /// The smallest range that holds both.
    public Source to(Source other) {
        return new Source(Math.min(start, other.start), Math.max(end, other.end), path);
    }
}
