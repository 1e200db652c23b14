package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.contracts.form.Block;
import org.gouji.contracts.form.Column;
import org.gouji.contracts.form.Table;
import org.gouji.contracts.report.Cell;
import org.gouji.reader.page.Piece;

/// A table whose blocks lie beside one another above a single row of values: table 4. The values are the
/// cells after the last header; there are as many as the form has columns, or they cannot be placed.
final class WideRow {

    private record Place(Block block, Column column) {}

    private final Labels labels;
    private final List<Place> places = new ArrayList<>();

    WideRow(Table table, Labels labels) {
        this.labels = labels;
        for (var block : table.blocks()) {
            block.columns().forEach(column -> places.add(new Place(block, column)));
        }
    }

    Finish.Outcome read(List<RowGroup> groups, Map<String, Cell> cells) {
        var outcome = new Finish.Outcome();
        boolean header = false;
        for (var group : groups) {
            header |= group.hit().isLabel() || labels.of(first(group)).isLabel();
            boolean values = header && cells.isEmpty() && isValues(group);
            if (values && place(group, cells)) {
                outcome.assigned(group);
            } else if (values && group.filled() > 0) {
                outcome.assigned(group);
                illegible(group, cells);
            } else {
                outcome.unassigned(group);
            }
        }
        return outcome;
    }

    private static String first(RowGroup group) {
        return group.line().text().text();
    }

    /// A row of cells that are all values or blank, at least half as many as the form has; the last header
    /// cell of a cell-per-line table carries them behind it.
    private boolean isValues(RowGroup group) {
        boolean all = group.values().stream()
                .allMatch(v -> v.isBlank() || ReadCell.isValue(v.text().text()));
        return all && group.values().size() * 2 > places.size();
    }

    private boolean place(RowGroup group, Map<String, Cell> cells) {
        var values = trimmed(group.values());
        boolean cut = values.size() < group.values().size();
        boolean shifted = cut && group.isGrid() && values.stream().anyMatch(Piece::isBlank) && group.filled() > 0;
        if (values.size() != places.size() || shifted) {
            return false;
        }
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            var path = place.block().path(place.block().rows().getFirst(), place.column());
            cells.put(path, ReadCell.from(values.get(i).text(), place.column(), Cell.Method.POSITION));
        }
        return true;
    }

    /// Blank cells beyond the form's on one side only are spans that were lost.
    private List<Piece> trimmed(List<Piece> values) {
        int extra = values.size() - places.size();
        if (extra <= 0) {
            return values;
        }
        boolean tail = values.subList(places.size(), values.size()).stream().allMatch(Piece::isBlank);
        boolean head = values.subList(0, extra).stream().allMatch(Piece::isBlank);
        if (tail == head) {
            return values;
        }
        return tail ? values.subList(0, places.size()) : values.subList(extra, values.size());
    }

    private void illegible(RowGroup group, Map<String, Cell> cells) {
        var filled = group.values().stream().filter(v -> !v.isBlank()).toList();
        var source =
                filled.getFirst().text().source().to(filled.getLast().text().source());
        for (var place : places) {
            var path = place.block().path(place.block().rows().getFirst(), place.column());
            cells.put(path, new Cell.Illegible(group.raw(), source, List.of()));
        }
    }
}
