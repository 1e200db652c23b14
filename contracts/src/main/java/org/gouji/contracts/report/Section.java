package org.gouji.contracts.report;

import org.jspecify.annotations.Nullable;

/// One of the six statutory sections (条例 art. 50). `title` is the form's, `printed` the heading as it
/// stands; `ordinal` is the number printed before it (一 is 1), null where none is. `text` is the
/// readable prose of the section, without its tables, in simplified script; `source` spans from the
/// heading's first character to the section's last.
public record Section(
        int number, String title, String printed, @Nullable Integer ordinal, String text, Source source) {}
