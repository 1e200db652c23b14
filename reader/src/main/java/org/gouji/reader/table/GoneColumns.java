package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.contracts.form.Block;
import org.gouji.contracts.form.Column;
import org.gouji.contracts.form.Equation;
import org.gouji.contracts.report.Cell;
import org.gouji.reader.page.Line;
import org.gouji.reader.page.Piece;
import org.jspecify.annotations.Nullable;

/// Blocks of which one column is gone in all rows, its header with it. Where the header names all columns but one,
/// each once, and the rows have one value for each of them, the values are those columns'; the cells of the one that
/// is gone are lost.
///
/// Where blank cells leave a trace, the number of cells says that a column is gone. Where they leave none, a row may be
/// short of any cell: then all rows of the form are there, each short of one, and the equations between the rows hold
/// for all columns that are left.
final class GoneColumns {

    /// Fewer rows may each lack a cell.
    private static final int FEWEST_ROWS = 3;

    private static final int MOST_SHORTER = 2;

    private final List<RowGroup> groups;
    private final int[] assigned;
    private final List<FormRow> rows;
    private final Labels labels;
    private final List<Equation> equations;
    private final Headers headers;

    /// `assigned` are the ordinals of the form's `rows` that the groups are, or -1; `equations` are those between rows.
    GoneColumns(
            List<RowGroup> groups,
            int[] assigned,
            List<FormRow> rows,
            Labels labels,
            List<Equation> equations,
            Headers headers) {
        this.groups = groups;
        this.assigned = assigned;
        this.rows = rows;
        this.labels = labels;
        this.equations = equations;
        this.headers = headers;
    }

    /// The cells of blocks that lack a column, by their path inside the table.
    Map<String, Cell> read() {
        var read = new LinkedHashMap<String, Cell>();
        int g = 0;
        while (g < assigned.length) {
            if (assigned[g] < 0) {
                g++;
                continue;
            }
            int end = end(g);
            if (lackOne(g, end)) {
                read.putAll(read(g, end));
            } else {
                read.putAll(tooMany(g, end));
            }
            g = end;
        }
        return read;
    }

    /// The cells of rows with a value for every column under a header that names one column less, where as many
    /// rows of the block have one value less, too: the last may be the number of a page. Illegible.
    private Map<String, Cell> tooMany(int from, int to) {
        var doubtful = new LinkedHashMap<String, Cell>();
        int columns = rows.get(assigned[from]).columns();
        int shorter = 0;
        int whole = 0;
        for (int g = from; g < to && columns > 1; g++) {
            if (assigned[g] >= 0 && groups.get(g).isOrdered()) {
                var values = groups.get(g).values();
                shorter += values.size() == columns - 1 && values.stream().noneMatch(Piece::isBlank) ? 1 : 0;
                if (values.size() == columns) {
                    whole++;
                    doubtful.putAll(illegible(g));
                }
            }
        }
        boolean few = whole > 0 && whole <= shorter;
        return few && gone(from, rows.get(assigned[from])) >= 0 ? doubtful : Map.of();
    }

    private Map<String, Cell> illegible(int group) {
        return groups.get(group).isFilled()
                ? new RowCells(rows.get(assigned[group]), headers).illegible(groups.get(group))
                : Map.of();
    }

    /// Behind the last row of the block that a row is of.
    private int end(int first) {
        var block = rows.get(assigned[first]).block();
        int end = first + 1;
        for (int g = end; g < assigned.length && (assigned[g] < 0 || isOf(g, block)); g++) {
            end = assigned[g] < 0 ? end : g + 1;
        }
        return end;
    }

    private boolean isOf(int group, Block block) {
        return rows.get(assigned[group]).block().equals(block);
    }

    /// Whether there are rows with values, and none has as many as the form has columns.
    private boolean lackOne(int from, int to) {
        int columns = rows.get(assigned[from]).columns();
        boolean any = false;
        // A header prints the unit of an amount, and is no longer at hand.
        boolean counts = rows.get(assigned[from]).block().columns().stream()
                .noneMatch(column -> column.quantity() == Column.Quantity.AMOUNT);
        for (int g = from; g < to && columns > 1 && counts; g++) {
            if (assigned[g] >= 0) {
                long filled = groups.get(g).filled();
                if (filled >= columns || groups.get(g).separator() != RowGroup.Separator.CELLS) {
                    return false;
                }
                any |= filled == columns - 1;
            }
        }
        return any;
    }

    private Map<String, Cell> read(int from, int to) {
        var block = rows.get(assigned[from]);
        var whole = new HashMap<Integer, List<Piece>>();
        int shorter = 0;
        boolean ordered = false;
        for (int g = from; g < to; g++) {
            if (assigned[g] >= 0 && groups.get(g).isFilled()) {
                var cells = cells(groups.get(g));
                ordered |= groups.get(g).isOrdered() && !isTabbed(groups.get(g));
                var values = trimmed(cells);
                if (values.size() == block.columns() - 1 && values.stream().noneMatch(Piece::isBlank)) {
                    whole.put(g, values);
                }
                shorter += cells.size() < block.columns() - 1 ? 1 : 0;
            }
        }
        int gone = gone(from, block);
        boolean sure = gone >= 0 && isWide(whole, block, from) && shorter * MOST_SHORTER <= whole.size();
        if (!sure) {
            return Map.of();
        }
        var read = read(whole, gone);
        return ordered && !isProven(read, block, whole.size(), gone) ? Map.of() : read;
    }

    /// Enough rows have just one cell too few: no blank cell is another column's. In a block of less rows, its header
    /// has no cell besides.
    private boolean isWide(Map<Integer, List<Piece>> whole, FormRow block, int first) {
        long just = whole.keySet().stream()
                .filter(g -> cells(groups.get(g)).size() == block.columns() - 1)
                .count();
        return just >= FEWEST_ROWS
                || (just > 0
                        && just == whole.size()
                        && block.block().rows().size() < FEWEST_ROWS
                        && first > 0
                        && isJust(groups.get(first - 1).line(), block.columns()));
    }

    /// Whether a header is a line of the rows' label and one for each column that is left.
    private static boolean isJust(Line header, int cells) {
        int printed = header.kind() == Line.Kind.GAPS
                ? PrintedLine.of(header.text()).count('\t') + 1
                : header.pieces().size();
        return printed == cells
                && header.pieces().size() == cells
                && header.pieces().stream().noneMatch(Piece::isBlank);
    }

    private static boolean isTabbed(RowGroup row) {
        return row.line().kind() == Line.Kind.GAPS
                && row.isFilled()
                && PrintedLine.of(row.values().getFirst().text()).count('\t') > 0;
    }

    /// The cells behind the label, with the blank ones where these leave a trace. Empty columns between those of the
    /// form are none.
    private static List<Piece> cells(RowGroup row) {
        var cells = isTabbed(row) ? TabbedRows.Tabbed.of(row).behindLabel() : row.values();
        var every = new ArrayList<Piece>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isBlank() != (i % 2 == 1)) {
                return cells;
            }
            if (i % 2 == 0) {
                every.add(cells.get(i));
            }
        }
        return row.isGrid() ? every : cells;
    }

    private static List<Piece> trimmed(List<Piece> cells) {
        int from = 0;
        int to = cells.size();
        while (from < to && cells.get(from).isBlank()) {
            from++;
        }
        while (to > from && cells.get(to - 1).isBlank()) {
            to--;
        }
        return cells.subList(from, to);
    }

    /// The column that the header before a block's first row does not name, while it names each other once; -1 where it
    /// does not say so.
    private int gone(int first, FormRow block) {
        var named = new HashSet<String>();
        @Nullable Line last = null;
        for (int g = first - 1; g >= 0 && assigned[g] < 0; g--) {
            var line = groups.get(g).line();
            for (var piece : line.equals(last) ? List.<Piece>of() : line.pieces()) {
                var columns = labels.of(piece.text().text()).columns();
                boolean one = columns.size() == 1 && block.keys().contains(columns.getFirst());
                if (one && !named.add(columns.getFirst())) {
                    return -1;
                }
            }
            last = line;
        }
        if (named.size() != block.columns() - 1) {
            return -1;
        }
        int gone = 0;
        while (named.contains(block.keys().get(gone))) {
            gone++;
        }
        return gone;
    }

    private Map<String, Cell> read(Map<Integer, List<Piece>> whole, int gone) {
        var read = new LinkedHashMap<String, Cell>();
        whole.forEach((g, values) -> {
            var row = rows.get(assigned[g]);
            for (int c = 0; c < row.columns(); c++) {
                read.put(
                        row.paths().get(c),
                        c == gone ? new Cell.Lost() : cell(row, c, values.get(c < gone ? c : c - 1)));
            }
        });
        return read;
    }

    private static Cell cell(FormRow row, int column, Piece value) {
        return ReadCell.from(value.text(), row.block().columns().get(column), Cell.Method.LABEL);
    }

    private boolean isProven(Map<String, Cell> read, FormRow block, int whole, int gone) {
        var column = block.block().columns().get(gone).key();
        var others = equations.stream().filter(e -> !e.at().equals(column)).toList();
        return whole == block.block().rows().size()
                && !others.isEmpty()
                && others.stream().allMatch(e -> Equations.holds(e, read::get) == Equations.Answer.HOLDS);
    }
}
