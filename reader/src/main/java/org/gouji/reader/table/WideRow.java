package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.contracts.form.Column;
import org.gouji.contracts.form.Equation;
import org.gouji.contracts.form.Table;
import org.gouji.contracts.report.Cell;
import org.gouji.reader.page.Line;
import org.gouji.reader.page.Piece;
import org.gouji.reader.solve.Readings;
import org.gouji.reader.solve.Sum;

/// A table whose blocks lie beside one another above a single row of values: table 4. The values are the
/// cells after the last header; there are as many as the form has columns, or they cannot be placed.
final class WideRow {

    /// Fewer words of the header may stand in a sentence.
    private static final int FEWEST_LABELS = 3;

    /// No header has more lines, each cell on its own.
    private static final int MOST_HEADERS = 40;

    private record Place(Column column, String path) {}

    private final Labels labels;
    private final List<Place> places = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<Equation> equations;
    private final List<Column> columns;

    /// The keys of the columns' labels.
    private final List<String> keys;

    WideRow(Table table, Labels labels, List<Equation> equations) {
        this.labels = labels;
        this.equations = List.copyOf(equations);
        for (var block : table.blocks()) {
            var row = block.rows().getFirst();
            block.columns().forEach(column -> places.add(new Place(column, block.path(row, column))));
        }
        this.columns = places.stream().map(Place::column).toList();
        this.keys =
                columns.stream().map(column -> LabelKey.of(column.label().zh())).toList();
        var paths = places.stream().map(Place::path).toList();
        equations.forEach(e -> Sums.of(e.left(), e.right(), paths).ifPresent(sums::add));
    }

    Finish.Outcome read(List<RowGroup> groups, Map<String, Cell> cells) {
        var outcome = new Finish.Outcome();
        boolean header = false;
        int[] behind = {};
        var leaves = new Leaves(labels, keys);
        for (int g = 0; g < groups.size(); g++) {
            var printed = groups.get(g);
            leaves.see(printed.line());
            header |= printed.hit().isLabel() || labels.of(first(printed)).isLabel();
            var before = groups.subList(Math.max(0, g - MOST_HEADERS), g);
            boolean open = header && cells.isEmpty();
            if (open && printed.isFilled()) {
                behind = behind.length == 0 ? labelsBehind(groups) : behind;
                open = behind[g] <= keys.size() / 2; // else it is of the table before
            }
            if (!open || !take(printed, before, leaves, cells, outcome)) {
                outcome.unassigned(printed);
            }
        }
        if (cells.isEmpty() && header) {
            blank(groups, cells, outcome);
        }
        if (cells.isEmpty()) {
            scattered(groups, cells, outcome);
        }
        return outcome;
    }

    /// How many labels stand behind each group.
    private int[] labelsBehind(List<RowGroup> groups) {
        int[] behind = new int[groups.size()];
        for (int g = groups.size() - 1; g > 0; g--) {
            int here = 0;
            for (var piece : groups.get(g).line().pieces()) {
                here += labels.of(piece.text().text()).isLabel() ? 1 : 0;
            }
            behind[g - 1] = behind[g] + here;
        }
        return behind;
    }

    /// Whether a group under the header is the row of values; its cells are set then, or illegible.
    private boolean take(
            RowGroup printed, List<RowGroup> before, Leaves leaves, Map<String, Cell> cells, Finish.Outcome outcome) {
        var group = withBlanks(printed, before);
        if (isRun(group)) {
            if (!parted(group, cells)) {
                cells.putAll(run(group));
            }
        } else if (!under(leaves, group, cells) && !lacksOne(group, before, cells)) {
            if (!isValues(group) || !(place(group, cells) || group.isFilled())) {
                return false;
            }
            if (cells.isEmpty()) {
                illegible(group, cells);
            }
        }
        outcome.assigned(group);
        return true;
    }

    /// A row of tabs alone is no line of the page: it stands right behind the line of the last header.
    private void blank(List<RowGroup> groups, Map<String, Cell> cells, Finish.Outcome outcome) {
        for (var group : groups) {
            var blank = group.line().kind() == Line.Kind.GAPS && group.hit().isLabel()
                    ? TabbedRows.Tabbed.blankBehind(group)
                    : List.<Piece>of();
            if (blank.size() == places.size()) {
                var row = new RowGroup(group.line(), null, Labels.Hit.NONE, blank, RowGroup.Separator.CELLS);
                place(row, cells);
                outcome.assigned(row);
                return;
            }
        }
    }

    /// Each value under the header of its column.
    private boolean under(Leaves leaves, RowGroup group, Map<String, Cell> cells) {
        var placed = group.isFilled() ? leaves.under(group) : List.<Piece>of();
        for (int i = 0; i < placed.size(); i++) {
            var place = places.get(i);
            cells.put(place.path(), ReadCell.from(placed.get(i).text(), place.column(), Cell.Method.LABEL));
        }
        return !placed.isEmpty();
    }

    /// A row with a value for each column but one, whose header is gone, too.
    private boolean lacksOne(RowGroup group, List<RowGroup> before, Map<String, Cell> cells) {
        var values = group.values();
        boolean whole = values.size() == places.size() - 1
                && isValues(group)
                && values.stream().noneMatch(Piece::isBlank);
        int gone = whole ? new GoneLeaf(labels, keys).gone(group, before) : -1;
        for (int i = 0; i < places.size() && gone >= 0; i++) {
            var place = places.get(i);
            cells.put(
                    place.path(),
                    i == gone
                            ? new Cell.Lost()
                            : ReadCell.from(
                                    values.get(i < gone ? i : i - 1).text(), place.column(), Cell.Method.LABEL));
        }
        return gone >= 0;
    }

    /// As many numbers as the table has cells, in an order that nothing tells.
    private void scattered(List<RowGroup> groups, Map<String, Cell> cells, Finish.Outcome outcome) {
        var values = groups.stream()
                .filter(g -> g.separator() == RowGroup.Separator.CELLS)
                .flatMap(g -> g.values().stream())
                .filter(v -> !v.isBlank() && ReadCell.isValue(v.text().text()))
                .toList();
        boolean header = groups.stream().filter(g -> g.hit().isLabel()).count() >= FEWEST_LABELS;
        if (header && values.size() == places.size()) {
            var all = groups.getFirst();
            var group = new RowGroup(all.line(), null, Labels.Hit.NONE, values, RowGroup.Separator.CELLS);
            outcome.assigned(group);
            illegible(group, cells);
        }
    }

    /// The row with its empty cells, where what parts its cells tells them and it adds up; else as it is.
    private RowGroup withBlanks(RowGroup row, List<RowGroup> before) {
        if (row.values().size() >= places.size() || row.separator() != RowGroup.Separator.CELLS) {
            return row;
        }
        var spaced = row.withBlanks(places.size());
        if (spaced != null && addsUp(spaced)) {
            return spaced;
        }
        if (row.hit().columns().contains(keys.getLast())) {
            var lines = row.with(SeparatedRows.behind(row, before, places.size()));
            boolean blank = !row.isFilled() && lines.values().size() == places.size();
            return blank || isProven(lines) ? lines : row;
        }
        if (row.label() != null || row.line().kind() != Line.Kind.GAPS) {
            return row;
        }
        var tabs = row.with(TabbedRows.Tabbed.of(row).behindLabel());
        if (tabs.values().size() == places.size() && addsUp(tabs)) {
            return tabs;
        }
        var under = row.with(new PlacedLeaves(labels, keys).under(row, before));
        return isProven(under) ? under : row;
    }

    /// Whether a row is surely in its place. One that lost a cell has moved up and ends early: such a row has another
    /// gap before its last value, and adds up to more than nothing.
    private boolean isProven(RowGroup row) {
        var placed = new LinkedHashMap<String, Cell>();
        if (!place(row, placed)) {
            return false;
        }
        var values = row.values();
        int last = values.size();
        while (last > 0 && values.get(last - 1).isBlank()) {
            last--;
        }
        return last == places.size()
                ? holdWithBlanks(placed)
                : values.stream().limit(last).anyMatch(Piece::isBlank) && isProven(placed);
    }

    /// Whether a row with its empty cells adds up.
    private boolean addsUp(RowGroup group) {
        var placed = new LinkedHashMap<String, Cell>();
        return place(group, placed) && holdWithBlanks(placed);
    }

    private boolean holdWithBlanks(Map<String, Cell> placed) {
        return equations.stream()
                .allMatch(e -> Equations.holdsWithBlankAsZero(e, placed::get) == Equations.Answer.HOLDS);
    }

    private static String first(RowGroup group) {
        return group.line().text().text();
    }

    /// A row of cells that are all values or blank, at least half as many as the form has; the last header
    /// cell of a cell-per-line table carries them behind it.
    private boolean isValues(RowGroup group) {
        return group.values().size() * 2 > places.size()
                && group.values().stream()
                        .allMatch(v -> v.isBlank() || ReadCell.isValue(v.text().text()));
    }

    private boolean place(RowGroup group, Map<String, Cell> cells) {
        var values = trimmed(group.values());
        boolean cut = values.size() < group.values().size();
        boolean shifted = cut && group.isGrid() && values.stream().anyMatch(Piece::isBlank) && group.filled() > 0;
        boolean padded = group.line().kind() == Line.Kind.BARS
                && group.filled() > 0
                && (values.getFirst().isBlank() || values.getLast().isBlank());
        if (values.size() != places.size() || shifted) {
            return false;
        }
        var placed = new LinkedHashMap<String, Cell>();
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            placed.put(place.path(), ReadCell.from(values.get(i).text(), place.column(), Cell.Method.POSITION));
        }
        if (padded && !isProven(placed)) {
            return false;
        }
        cells.putAll(placed);
        return true;
    }

    /// Between bars a row with a cell too few is filled up at its end. All totals of a row that is in its place hold,
    /// and one of them is of more than nothing.
    private boolean isProven(Map<String, Cell> placed) {
        return holdWithBlanks(placed)
                && equations.stream()
                        .flatMap(equation -> equation.right().stream())
                        .anyMatch(path -> placed.get(path) instanceof Cell.Numeric n
                                && n.value().signum() > 0);
    }

    /// Digits without a sure sign of where a cell ends, and enough of them.
    private boolean isRun(RowGroup group) {
        return group.separator() != RowGroup.Separator.CELLS
                && group.values().stream().mapToInt(v -> v.text().length()).sum() * 2 > places.size();
    }

    /// Single blanks part cells, but also stand inside numbers: all totals must hold. Where one is broken by as many
    /// numbers as cells, it may be the body's error, and they are not cut anew.
    private boolean parted(RowGroup group, Map<String, Cell> cells) {
        var placed = new LinkedHashMap<String, Cell>();
        if (!place(group, placed)) {
            return false;
        }
        boolean holds = equations.stream().allMatch(e -> Equations.holds(e, placed::get) == Equations.Answer.HOLDS);
        boolean broken = equations.stream()
                .anyMatch(e -> Equations.holdsWithBlankAsZero(e, placed::get) == Equations.Answer.BROKEN);
        if (holds) {
            cells.putAll(placed);
        } else if (broken) {
            illegible(group, cells);
        }
        return holds || broken;
    }

    private Map<String, Cell> run(RowGroup group) {
        var run = RunCells.run(group, true, columns, sums);
        var answer = Readings.alone(run);
        var read = RunCells.cells(run, answer);
        var cells = new LinkedHashMap<String, Cell>();
        for (int i = 0; i < places.size(); i++) {
            cells.put(places.get(i).path(), read.get(i));
        }
        return cells;
    }

    /// Blank cells beyond the form's on one side only are spans that were lost.
    private List<Piece> trimmed(List<Piece> values) {
        int extra = values.size() - places.size();
        if (extra <= 0) {
            return values;
        }
        var filled = FilledColumns.of(values, List.of(), places.size());
        if (!filled.isEmpty()) {
            return filled;
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
        var candidates = RowCells.candidates(
                filled.stream().map(Piece::text).toList(), places.getFirst().column());
        for (var place : places) {
            cells.put(place.path(), new Cell.Illegible(group.raw(), source, candidates));
        }
    }
}
