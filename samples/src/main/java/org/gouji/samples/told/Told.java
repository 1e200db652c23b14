package org.gouji.samples.told;

import org.gouji.samples.Rendered;
import org.jspecify.annotations.Nullable;

/// A report whose narrative was composed.
///
/// `rule` is the rule that must answer what was `altered`, the words as they stand in the text; both are
/// null where every number is true.
public record Told(
        Rendered page,
        String narrative,
        @Nullable String rule,
        @Nullable String altered) {

    public boolean clean() {
        return rule == null;
    }
}
