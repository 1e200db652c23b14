package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.reader.page.Piece;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// The rows of a table whose cells single tabs part, as spreadsheets are copied: two tabs in a row are an empty cell.
/// Tabs may also fill a column up to its width, and then two of them are one gap. The rows tell which: where tabs
/// part cells, nearly every row has as many of them as the form has columns.
final class TabbedRows {

    /// Fewer rows show no rule.
    private static final int FEWEST_ROWS = 3;

    /// Of so many rows one may have another number of cells.
    private static final int ROWS_TO_EACH_OTHER = 2;

    private final List<RowGroup> groups;
    private final int[] assigned;
    private final List<FormRow> rows;

    /// The cells of each row behind its label; empty where something other than tabs parts them.
    private final List<List<Piece>> cells = new ArrayList<>();

    /// Whether two tabs in a row are an empty cell.
    private final boolean areCells;

    /// Whether every line has as many cells, those of its labels with it: a line that lacks one may be filled up.
    private final boolean filledUp;

    /// `assigned` are the ordinals of the form's `rows` that the groups are, or -1.
    TabbedRows(List<RowGroup> groups, int[] assigned, List<FormRow> rows) {
        this.groups = groups;
        this.assigned = assigned;
        this.rows = rows;
        this.filledUp = areOneWidth();
        this.areCells = haveFormsWidth();
    }

    private boolean areOneWidth() {
        Set<Integer> widths = new HashSet<>();
        for (int g = 0; g < assigned.length; g++) {
            var row = assigned[g] < 0 ? Tabbed.NONE : Tabbed.of(groups.get(g));
            cells.add(row.behindLabel());
            if (assigned[g] >= 0) {
                widths.add(row.width());
            }
        }
        return widths.size() == 1;
    }

    private boolean haveFormsWidth() {
        int whole = 0;
        int others = 0;
        for (int g = 0; g < assigned.length; g++) {
            if (assigned[g] >= 0) {
                int columns = rows.get(assigned[g]).columns();
                if (groups.get(g).values().size() == columns && isParted(cells.get(g))) {
                    return false;
                }
                boolean fits = placed(g).size() == columns;
                whole += fits ? 1 : 0;
                others += fits ? 0 : 1;
            }
        }
        return whole >= FEWEST_ROWS && others * ROWS_TO_EACH_OTHER <= whole;
    }

    /// Whether an empty cell stands between two that are not.
    private static boolean isParted(List<Piece> cells) {
        int first = 0;
        while (first < cells.size() && cells.get(first).isBlank()) {
            first++;
        }
        int last = cells.size() - 1;
        while (last > first && cells.get(last).isBlank()) {
            last--;
        }
        return first < last && cells.subList(first, last).stream().anyMatch(Piece::isBlank);
    }

    /// The cells of a row with the empty ones; none where tabs do not tell them.
    List<Piece> cells(int group) {
        var placed = areCells ? placed(group) : List.<Piece>of();
        boolean mayBeFilledUp = filledUp
                && !placed.isEmpty()
                && placed.getLast().isBlank()
                && groups.get(group).isFilled();
        return mayBeFilledUp ? List.of() : placed;
    }

    /// As many cells as the form has columns. Where labels span columns, empty cells stand behind them.
    private List<Piece> placed(int group) {
        var all = cells.get(group);
        int spanned = all.size() - rows.get(assigned[group]).columns();
        boolean fits = spanned == 0
                || (spanned > 0 && filledUp && all.subList(0, spanned).stream().allMatch(Piece::isBlank));
        return fits ? all.subList(spanned, all.size()) : List.of();
    }

    /// A line of cells: those behind its label, and how many there are in all.
    record Tabbed(List<Piece> behindLabel, int width) {

        static final Tabbed NONE = new Tabbed(List.of(), 0);

        /// Nothing where something other than tabs parts a cell from the next.
        static Tabbed of(RowGroup group) {
            var values = group.values();
            var first = values.isEmpty() ? group.label() : values.getFirst().text();
            if (first == null || first.length() == 0) {
                return NONE;
            }
            var place = PrintedLine.of(first);
            int tabs = place.count('\t');
            return tabs == 0 ? NONE : of(group, place, tabs);
        }

        private static Tabbed of(RowGroup group, PrintedLine place, int tabs) {
            var values = group.values();
            int from = place.behind(group);
            var cells = new ArrayList<Piece>();
            int value = 0;
            int start = from;
            for (int end = from; end <= place.end(); end++) {
                if (end == place.end() || place.text().charAt(end) == '\t') {
                    @Nullable Piece cell = cell(place, start, end, value < values.size() ? values.get(value) : null);
                    if (cell == null) {
                        return NONE;
                    }
                    value += cell.isBlank() ? 0 : 1;
                    cells.add(cell);
                    start = end + 1;
                }
            }
            boolean labelled = from > place.start();
            boolean whole =
                    value == values.size() && (!labelled || cells.getFirst().isBlank());
            return whole ? new Tabbed(List.copyOf(cells.subList(labelled ? 1 : 0, cells.size())), tabs + 1) : NONE;
        }

        /// The cells of the next line, where nothing but tabs stands on it.
        static List<Piece> blankBehind(RowGroup group) {
            var line = PrintedLine.of(group.line().text()).next();
            if (line.count('\t') == 0 || !line.isBlank(line.start(), line.end())) {
                return List.of();
            }
            var blank = new Piece(MappedText.of(line.original(), line.start(), line.start()), 0, 1);
            return Collections.nCopies(line.count('\t') + 1, blank);
        }

        /// The cell in `[from, to)`: empty, or just the next value; null where something else stands there.
        private static @Nullable Piece cell(PrintedLine line, int from, int to, @Nullable Piece value) {
            if (line.isBlank(from, to)) {
                return new Piece(MappedText.of(line.original(), from, from), 0, 1);
            }
            boolean just = value != null
                    && value.text().start() >= from
                    && value.text().end() <= to
                    && line.isBlank(from, value.text().start())
                    && line.isBlank(value.text().end(), to);
            return just ? value : null;
        }
    }
}
