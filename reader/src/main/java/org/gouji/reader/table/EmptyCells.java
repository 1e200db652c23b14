package org.gouji.reader.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.contracts.report.Cell;
import org.gouji.reader.page.Piece;
import org.jspecify.annotations.Nullable;

/// Rows with fewer values than the form has columns, where an empty cell is told by what parts the cells of its table:
/// tabs, or the places that blanks put them in. Nothing is looked at before a row lacks a value, and on most pages none
/// does.
final class EmptyCells {

    private final List<RowGroup> groups;
    private final int[] assigned;
    private final List<FormRow> rows;
    private final Labels labels;
    private @Nullable TabbedRows tabbed;
    private @Nullable PlacedColumns placed;
    private @Nullable SeparatedRows separated;

    /// `assigned` are the ordinals of the form's `rows` that the groups are, or -1.
    EmptyCells(List<RowGroup> groups, int[] assigned, List<FormRow> rows, Labels labels) {
        this.groups = groups;
        this.assigned = assigned;
        this.rows = rows;
        this.labels = labels;
    }

    /// The cells of a row with its empty ones, as many as the form has columns, where tabs part them; else none.
    List<Piece> tabbed(int group) {
        return lacks(group) ? tabbed().cells(group) : List.of();
    }

    /// The same where blanks put the cells in their places.
    List<Piece> placed(int group) {
        if (!lacks(group)) {
            return List.of();
        }
        var places = placed == null ? new PlacedColumns(groups, assigned, rows, labels) : placed;
        placed = places;
        return places.cells(group);
    }

    /// The same where each cell has a line or an element to itself.
    List<Piece> separated(int group) {
        if (!lacks(group)) {
            return List.of();
        }
        var lines = separated == null ? new SeparatedRows(groups, assigned, rows) : separated;
        separated = lines;
        return lines.cells(group);
    }

    private boolean lacks(int group) {
        var printed = groups.get(group);
        return printed.values().size() < rows.get(assigned[group]).columns()
                && printed.separator() == RowGroup.Separator.CELLS
                && printed.blanksAreLost();
    }

    /// The doubtful cells without those of rows that tabs place, whose order says nothing that their places do not.
    Map<String, Cell> doubtful(Map<String, Cell> cells) {
        if (cells.isEmpty()) {
            return cells;
        }
        var doubtful = new LinkedHashMap<>(cells);
        for (int g = 0; g < assigned.length; g++) {
            if (assigned[g] >= 0
                    && groups.get(g).blanksAreLost()
                    && !tabbed().cells(g).isEmpty()) {
                doubtful.keySet().removeAll(rows.get(assigned[g]).paths());
            }
        }
        return doubtful;
    }

    private TabbedRows tabbed() {
        var known = tabbed == null ? new TabbedRows(groups, assigned, rows) : tabbed;
        tabbed = known;
        return known;
    }
}
