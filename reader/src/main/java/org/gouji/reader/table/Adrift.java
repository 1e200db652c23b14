package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.contracts.report.Cell;
import org.gouji.reader.page.Line;

/// Rows whose values may belong to the label before or behind them: where each cell has a line to itself, a
/// label may be drawn after its own values. Then one place has a row of values too many and another a label
/// without any; every row between the two is in doubt, although each keeps its total.
final class Adrift {

    /// At a group: so many rows of values too many (above 0) or too few.
    private record Event(int group, int rows) {}

    private final List<RowGroup> groups;
    private final int[] assigned;
    private final List<FormRow> rows;
    private final List<Event> events = new ArrayList<>();

    Adrift(List<RowGroup> groups, int[] assigned, List<FormRow> rows) {
        this.groups = groups;
        this.assigned = assigned;
        this.rows = rows;
    }

    /// The cells of the rows in doubt, by their path inside the table: illegible.
    Map<String, Cell> doubtful(Headers headers) {
        var doubtful = new LinkedHashMap<String, Cell>();
        var between = between();
        between.or(unfilledBehindOrphans());
        for (int g = between.nextSetBit(0); g >= 0; g = between.nextSetBit(g + 1)) {
            if (assigned[g] >= 0 && isLines(g) && groups.get(g).filled() > 0) {
                var row = rows.get(assigned[g]);
                doubtful.putAll(new RowCells(row, headers).illegible(groups.get(g)));
            }
        }
        return doubtful;
    }

    /// From values without a label, or too many behind one, to the next label without any: a row that is gone may make
    /// up for the one, and the labels between stand behind their values.
    private BitSet unfilledBehindOrphans() {
        var doubtful = new BitSet();
        int orphan = -1;
        for (int g = 0; g < groups.size(); g++) {
            if (!isLines(g)) {
                continue;
            }
            int own = assigned[g] >= 0 ? ownRows(g) : 0;
            if (own > 1 || (assigned[g] < 0 && groups.get(g).filled() > 0)) {
                orphan = g;
            } else if (assigned[g] >= 0 && own == 0 && orphan >= 0) {
                boolean row =
                        groups.get(orphan).filled() * 2 > rows.get(assigned[g]).columns();
                doubtful.set(orphan, g, row); // fewer are numbers of pages
                orphan = -1;
            }
        }
        return doubtful;
    }

    private boolean isLines(int group) {
        return groups.get(group).line().kind() == Line.Kind.TEXT
                && groups.get(group).separator() == RowGroup.Separator.CELLS;
    }

    /// From each place where something is too many or too few to where it is made up for.
    private BitSet between() {
        collect();
        var between = new BitSet();
        int sum = 0;
        int start = 0;
        for (var event : events) {
            start = sum == 0 ? event.group() : start;
            boolean back = sum != 0 && Integer.signum(sum) != Integer.signum(event.rows());
            sum += event.rows();
            if (back) {
                between.set(start, event.group() + 1);
            }
        }
        return between;
    }

    private void collect() {
        int before = -1;
        int apart = 0;
        for (int g = 0; g < groups.size(); g++) {
            if (!isLines(g)) {
                continue;
            }
            if (assigned[g] >= 0) {
                event(g, apart - (assigned[g] - before - 1));
                event(g, ownRows(g) - 1);
                before = assigned[g];
                apart = 0;
            } else if (groups.get(g).filled() > 0) {
                apart += rowsOf((int) groups.get(g).filled(), rows.getFirst().columns());
            }
        }
        if (before >= 0) {
            event(groups.size() - 1, apart - (rows.size() - before - 1));
        }
    }

    private int ownRows(int group) {
        int columns = rows.get(assigned[group]).columns();
        int filled = (int) groups.get(group).filled();
        return filled == 0 ? 0 : rowsOf(filled, columns);
    }

    /// Of how many rows so many values are, one of which may be some cells short.
    private static int rowsOf(int filled, int columns) {
        return Math.max(1, (filled + columns / 2) / columns);
    }

    private void event(int group, int count) {
        if (count != 0) {
            events.add(new Event(group, count));
        }
    }
}
