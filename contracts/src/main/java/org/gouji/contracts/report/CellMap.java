package org.gouji.contracts.report;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// All cells of one table by their paths, in the form's order. Immutable. The paths are the form's and shared by all
/// its reports, so that a cell takes no more than its place.
public final class CellMap extends AbstractMap<String, Cell> {

    /// The paths of all cells of a table, in the form's order. Made once a table.
    public static final class Paths {

        private final List<String> all;
        private final Map<String, Integer> places = new HashMap<>();

        public Paths(List<String> all) {
            this.all = List.copyOf(all);
            all.forEach(path -> places.put(path, places.size()));
        }

        public List<String> all() {
            return all;
        }

        /// The place of a path in the form's order; -1 where the table has no such cell.
        public int place(Object path) {
            Integer place = places.get(path);
            return place == null ? -1 : place;
        }
    }

    private final Paths paths;
    private final Cell[] cells;

    /// `cells` has one for each path, in their order.
    public CellMap(Paths paths, Cell[] cells) {
        if (cells.length != paths.all.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + paths.all.size() + " paths");
        }
        this.paths = paths;
        this.cells = cells.clone();
    }

    @Override
    public @Nullable Cell get(Object path) {
        int place = paths.place(path);
        return place < 0 ? null : cells[place];
    }

    /// The cell at a place in the form's order.
    public Cell at(int place) {
        return cells[place];
    }

    @Override
    public boolean containsKey(Object path) {
        return paths.place(path) >= 0;
    }

    @Override
    public int size() {
        return cells.length;
    }

    @Override
    public Collection<Cell> values() {
        return Collections.unmodifiableList(Arrays.asList(cells));
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Cell> action) {
        for (int i = 0; i < cells.length; i++) {
            action.accept(paths.all.get(i), cells[i]);
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
                return cells.length;
            }
        };
    }

    private final class Entries implements Iterator<Entry<String, Cell>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < cells.length;
        }

        @Override
        public Entry<String, Cell> next() {
            return Map.entry(paths.all.get(next), cells[next++]);
        }
    }
}
