package org.gouji.samples.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.samples.page.Grid;

/// A table on its way to print, its rows open to change. What a spanning cell covers is left out of the rows
/// below it, as in HTML.
final class Sheet {

    /// What a row of the table is.
    enum Kind {
        BAND,
        HEAD,
        DATA,
        /// A row of the body's own, which the form does not know.
        EXTRA,
        /// No row: a page ends here. The cells' text is what stands at the page's foot.
        BREAK
    }

    /// A row and its cells.
    static final class Row {
        final Kind kind;
        final List<Slot> slots;

        Row(Kind kind, List<Slot> slots) {
            this.kind = kind;
            this.slots = new ArrayList<>(slots);
        }

        boolean isData() {
            return kind == Kind.DATA;
        }

        List<Slot> values() {
            return slots.stream().filter(Slot::isValue).toList();
        }
    }

    final String table;
    final List<Row> rows = new ArrayList<>();
    int columns;

    Sheet(String table, Grid grid) {
        this.table = table;
        this.columns = grid.columns();
        for (var row : grid.rows()) {
            var slots = row.stream()
                    .map(cell -> new Slot(cell.text(), cell.rowspan(), cell.colspan(), cell.path()))
                    .toList();
            rows.add(new Row(kind(slots), slots));
        }
    }

    private Kind kind(List<Slot> slots) {
        if (slots.stream().anyMatch(Slot::isValue)) {
            return Kind.DATA;
        }
        return slots.size() == 1 && slots.getFirst().colspan == columns ? Kind.BAND : Kind.HEAD;
    }

    Stream<Slot> slots() {
        return rows.stream().flatMap(row -> row.slots.stream());
    }

    List<Row> data() {
        return rows.stream().filter(Row::isData).toList();
    }

    /// Which cell covers each place of the grid; null where none does. A page break has no places.
    Slot[][] places() {
        var places = new Slot[rows.size()][columns];
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            for (var slot : rows.get(r).slots) {
                while (column < columns && places[r][column] != null) {
                    column++;
                }
                for (int y = r; y < Math.min(rows.size(), r + slot.rowspan); y++) {
                    for (int x = column; x < Math.min(columns, column + slot.colspan); x++) {
                        places[y][x] = slot;
                    }
                }
            }
        }
        return places;
    }

    /// Takes a row out; a cell that spans from it goes on in the next.
    void drop(Row row) {
        int at = rows.indexOf(row);
        var places = places();
        for (int column = 0; column < columns; column++) {
            var slot = places[at][column];
            if (slot != null && (column == 0 || places[at][column - 1] != slot)) {
                boolean begins = row.slots.contains(slot);
                slot.rowspan--;
                if (begins && slot.rowspan > 0) {
                    insert(rows.get(at + 1), slot, places[at + 1], column);
                }
            }
        }
        rows.remove(at);
    }

    /// The cell goes before the first cell of the row that stands right of it.
    private static void insert(Row row, Slot slot, Slot[] places, int column) {
        int before = 0;
        for (int x = 0; x < column; x++) {
            if (row.slots.contains(places[x]) && (x == 0 || places[x - 1] != places[x])) {
                before++;
            }
        }
        row.slots.add(Math.min(before, row.slots.size()), slot);
    }

    /// Puts rows in before `at`, which begins no spanning cell's middle; cells that span across it are cut in
    /// two, the lower half repeating the text or left empty.
    void cut(int at, List<Row> between, boolean repeat) {
        var places = places();
        if (at > 0 && at < rows.size()) {
            for (int column = columns - 1; column >= 0; column--) {
                var slot = places[at][column];
                boolean first = column == 0 || places[at][column - 1] != slot;
                if (slot != null && first && places[at - 1][column] == slot) {
                    int start = start(slot);
                    var below = new Slot(repeat ? slot.text : "", slot.rowspan - (at - start), slot.colspan, null);
                    slot.rowspan = at - start;
                    rows.get(at).slots.addFirst(below);
                }
            }
        }
        rows.addAll(at, between);
    }

    private int start(Slot slot) {
        for (int r = 0; r < rows.size(); r++) {
            if (rows.get(r).slots.contains(slot)) {
                return r;
            }
        }
        throw new IllegalArgumentException("no cell of this table: " + slot.text);
    }

    /// Adds a row of the body's own before `at`; what spans across it grows.
    void grow(int at, Row row) {
        var places = places();
        for (int column = 0; column < columns && at < rows.size(); column++) {
            var slot = places[at][column];
            boolean first = column == 0 || places[at][column - 1] != slot;
            if (slot != null && first && at > 0 && places[at - 1][column] == slot) {
                slot.rowspan++;
            }
        }
        rows.add(at, row);
    }

    /// Takes a column of the grid out; a cell that spans it becomes narrower.
    void dropColumn(int column) {
        var places = places();
        Slot above = null;
        for (int r = 0; r < rows.size(); r++) {
            var slot = places[r][column];
            if (slot != null && slot != above) {
                slot.colspan--;
                if (slot.colspan == 0) {
                    rows.get(start(slot)).slots.remove(slot);
                }
            }
            above = slot;
        }
        columns--;
    }
}
