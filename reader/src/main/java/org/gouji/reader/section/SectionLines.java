package org.gouji.reader.section;

import java.util.List;
import org.gouji.reader.page.Line;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// A section and the lines in it, cut at the headings. Number 0 is what stands before the first heading;
/// its `heading` is null.
public record SectionLines(
        int number, @Nullable MappedText heading, @Nullable Integer ordinal, List<Line> lines) {
    public SectionLines {
        lines = List.copyOf(lines);
    }
}
