package org.gouji.samples.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A table as it is printed: rows of cells, those under a spanning cell left out. `columns` is its width.
public record Grid(int columns, List<List<GridCell>> rows) {

    /// A printed cell. `path` is the form's cell that it holds, null for a label.
    public record GridCell(
            String text, int rowspan, int colspan, @Nullable String path) {

        static GridCell label(String text, int rowspan, int colspan) {
            return new GridCell(text, rowspan, colspan, null);
        }
    }

    public Grid {
        rows = rows.stream().map(List::copyOf).toList();
    }

    public Stream<GridCell> cells() {
        return rows.stream().flatMap(List::stream);
    }
}
