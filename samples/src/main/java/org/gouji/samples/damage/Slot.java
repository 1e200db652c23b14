package org.gouji.samples.damage;

import org.jspecify.annotations.Nullable;

/// A printed cell that damages may change. `path` is the form's cell that it holds, null for a label; a line
/// break inside `text` is one that the page shows.
final class Slot {

    String text;
    int rowspan;
    int colspan;

    @Nullable String path;

    Slot(String text, int rowspan, int colspan, @Nullable String path) {
        this.text = text;
        this.rowspan = rowspan;
        this.colspan = colspan;
        this.path = path;
    }

    Slot(Slot other) {
        this(other.text, other.rowspan, other.colspan, other.path);
    }

    boolean isValue() {
        return path != null;
    }
}
