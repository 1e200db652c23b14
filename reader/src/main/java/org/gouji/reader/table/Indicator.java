package org.gouji.reader.table;

import java.util.List;
import org.gouji.reader.page.Line;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// One line of a list of indicators as it stands on the page: a label, the unit behind it, what stands
/// behind that. `heads` are the columns' headers above it, null where there is none. `at` is its place in
/// the page's order of lines. `doubtful` says that the values' end could not be told for certain.
record Indicator(
        int at,
        Line.Kind kind,
        MappedText label,
        Labels.Hit hit,
        @Nullable MappedText unit,
        List<MappedText> values,
        @Nullable List<String> heads,
        boolean doubtful) {

    Indicator {
        values = List.copyOf(values);
        heads = heads == null ? null : List.copyOf(heads);
    }

    /// Whether anything but a label was read.
    boolean holdsAnything() {
        return unit != null || !values.isEmpty();
    }

    List<MappedText> filled() {
        return values.stream().filter(v -> !v.isBlank()).toList();
    }

    /// Where only lines, gaps or nothing at all part the cells, a blank one leaves no trace.
    boolean keepsBlanks() {
        return kind == Line.Kind.GRID || kind == Line.Kind.BARS || kind == Line.Kind.LONE_CELL;
    }
}
