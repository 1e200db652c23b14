package org.gouji.reader.table;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.CellMap;
import org.jspecify.annotations.Nullable;

/// The cells of one table that were read so far: a map by their paths inside the table, which are no other than
/// the form's, in the form's order.
final class Cells extends AbstractMap<String, Cell> {

    private final CellMap.Paths paths;
    private final @Nullable Cell[] cells;
    private int size;

    Cells(CellMap.Paths paths) {
        this.paths = paths;
        this.cells = new @Nullable Cell[paths.all().size()];
    }

    /// The same table before anything was read of it.
    Cells none() {
        return new Cells(paths);
    }

    /// The cell at a place in the form's order; null where it was not read.
    @Nullable Cell at(int place) {
        return cells[place];
    }

    /// Sets the cell at a place in the form's order.
    void set(int place, Cell cell) {
        size += cells[place] == null ? 1 : 0;
        cells[place] = cell;
    }

    /// All cells of the table, with `lost` for those that were not read.
    CellMap all(Cell lost) {
        var all = new Cell[cells.length];
        for (int i = 0; i < all.length; i++) {
            var cell = cells[i];
            all[i] = cell == null ? lost : cell;
        }
        return new CellMap(paths, all);
    }

    @Override
    public @Nullable Cell get(Object path) {
        int place = paths.place(path);
        return place < 0 ? null : cells[place];
    }

    @Override
    public @Nullable Cell put(String path, Cell cell) {
        int place = paths.place(path);
        if (place < 0) {
            throw new IllegalArgumentException("no cell of the table: " + path);
        }
        var before = cells[place];
        set(place, cell);
        return before;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Cell> action) {
        for (int i = 0; i < cells.length; i++) {
            var cell = cells[i];
            if (cell != null) {
                action.accept(paths.all().get(i), cell);
            }
        }
    }

    @Override
    public Set<Entry<String, Cell>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Cell>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    private final class Entries implements Iterator<Entry<String, Cell>> {

        private int next;

        @Override
        public boolean hasNext() {
            while (next < cells.length && cells[next] == null) {
                next++;
            }
            return next < cells.length;
        }

        @Override
        public Entry<String, Cell> next() {
            var cell = hasNext() ? cells[next] : null;
            if (cell == null) {
                throw new NoSuchElementException();
            }
            return Map.entry(paths.all().get(next++), cell);
        }
    }
}
