package org.gouji.rules;

import java.util.List;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Source;
import org.gouji.rules.sheet.Sheet;
import org.gouji.rules.sheet.Spot;
import org.jspecify.annotations.Nullable;

/// The rows of a table: which of them are lost, and what stands around them.
record Rows(Sheet sheet, List<List<Spot>> rows) {

    private static final int LONGEST_GAP = 2;

    int count() {
        return rows.size();
    }

    List<Spot> row(int row) {
        return rows.get(row);
    }

    boolean lost(int row) {
        for (var spot : rows.get(row)) {
            if (!(sheet.cell(spot.index()) instanceof Cell.Lost)) {
                return false;
            }
        }
        return true;
    }

    /// A short run of lost rows between two that stand.
    boolean isGap(int row) {
        int from = row;
        while (from > 0 && lost(from - 1)) {
            from--;
        }
        int to = row;
        while (to < rows.size() - 1 && lost(to + 1)) {
            to++;
        }
        return from > 0 && to < rows.size() - 1 && to - from < LONGEST_GAP;
    }

    /// Whether every cell was read but those of this one gap.
    boolean restIsWhole(int gap) {
        for (int row = 0; row < rows.size(); row++) {
            boolean near = lost(row) && Math.abs(row - gap) < LONGEST_GAP;
            if (!near && rows.get(row).stream().anyMatch(this::unread)) {
                return false;
            }
        }
        return true;
    }

    private boolean unread(Spot spot) {
        var cell = sheet.cell(spot.index());
        return cell instanceof Cell.Lost || cell instanceof Cell.Illegible;
    }

    /// Where the last row that stands before a lost one was read.
    @Nullable Source before(int row) {
        Source found = null;
        for (int next = row - 1; next >= 0 && found == null; next--) {
            found = place(next);
        }
        return found;
    }

    @Nullable Source after(int row) {
        Source found = null;
        for (int next = row + 1; next < rows.size() && found == null; next++) {
            found = place(next);
        }
        return found;
    }

    private @Nullable Source place(int row) {
        for (var spot : rows.get(row)) {
            var source = sheet.cell(spot.index()).source();
            if (source != null) {
                return source;
            }
        }
        return null;
    }
}
