package org.gouji.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Source;
import org.gouji.rules.sheet.Sheet;
import org.gouji.rules.sheet.Spot;
import org.jspecify.annotations.Nullable;

/// The rows of a table: which of them are lost, and what stands around them.
record Rows(Sheet sheet, List<List<Spot>> rows) {

    private static final int LONGEST_GAP = 2;

    /// The row in a path such as `table[2]/tr[6]/td[3]`; the innermost table's is the last.
    private static final Pattern PAGE_ROW = Pattern.compile(".*tr\\[(\\d{1,6})\\]");

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

    /// Whether a row of the form was read there: by its place, its label being unknown.
    boolean holds(Source place) {
        String row = pageRow(place);
        return rows.stream().flatMap(List::stream).anyMatch(spot -> {
            var source = sheet.cell(spot.index()).source();
            return source != null
                    && ((source.start() >= place.start() && source.end() <= place.end())
                            || (!row.isEmpty() && row.equals(pageRow(source))));
        });
    }

    /// The path down to the row of the page.
    private static String pageRow(Source place) {
        var row = place.path() == null ? null : PAGE_ROW.matcher(place.path());
        return row != null && row.find() ? row.group() : "";
    }

    /// Whether as many rows of the page as were lost stand between the two around them: they lost their labels.
    boolean hasUnlabelled(int row) {
        int from = row;
        while (from > 0 && lost(from - 1)) {
            from--;
        }
        int to = row;
        while (to < rows.size() - 1 && lost(to + 1)) {
            to++;
        }
        int before = onPage(before(from));
        int after = onPage(after(to));
        return before > 0 && after - before > to - from + 1;
    }

    /// The number of a row on the page, 0 where the place does not tell.
    private static int onPage(@Nullable Source place) {
        if (place == null || place.path() == null) {
            return 0;
        }
        var row = PAGE_ROW.matcher(place.path());
        return row.find() ? Integer.parseInt(row.group(1)) : 0;
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
