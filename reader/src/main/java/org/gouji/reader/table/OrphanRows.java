package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gouji.contracts.form.Equation;
import org.gouji.contracts.form.Identity;
import org.gouji.contracts.form.Table;
import org.gouji.contracts.report.Cell;
import org.gouji.reader.Proof;
import org.gouji.reader.page.Line;
import org.gouji.reader.page.Piece;

/// Rows of numbers that stand apart from their labels, as text extracted from pages leaves them. Between two
/// rows that are known, exactly as many rows as the form has there can only be those; they are believed when
/// each keeps its own total and all of them together keep the equations between the rows.
final class OrphanRows {

    private final List<Equation> equations;
    private final List<FormRow> rows;

    /// Whether each row of the table has a total of its own.
    private final boolean totals;

    OrphanRows(Table table, List<Equation> equations, List<FormRow> rows) {
        this.equations = equations;
        this.rows = rows;
        this.totals =
                table.blocks().size() == 1 && table.identities().stream().anyMatch(i -> i.each() == Identity.Each.ROW);
    }

    /// Whole rows in one sequence of values are taken apart, where every row keeps its total.
    List<RowGroup> parted(List<RowGroup> groups) {
        if (!totals) {
            return groups;
        }
        var parted = new ArrayList<RowGroup>();
        int width = rows.getFirst().columns();
        for (var group : groups) {
            boolean several = group.line().kind() == Line.Kind.TEXT
                    && group.separator() == RowGroup.Separator.CELLS
                    && group.values().size() > width
                    && group.values().size() % width == 0;
            if (several && chunks(group, width).stream().allMatch(this::keepsTotal)) {
                parted.addAll(chunks(group, width));
            } else {
                parted.add(group);
            }
        }
        return parted;
    }

    private static List<RowGroup> chunks(RowGroup group, int width) {
        var chunks = new ArrayList<RowGroup>();
        for (int from = 0; from < group.values().size(); from += width) {
            var values = group.values().subList(from, from + width);
            chunks.add(
                    from == 0
                            ? new RowGroup(group.line(), group.label(), group.hit(), values, group.separator())
                            : new RowGroup(
                                    group.line().of(values.getFirst().text()),
                                    null,
                                    Labels.Hit.NONE,
                                    values,
                                    group.separator()));
        }
        return chunks;
    }

    private boolean keepsTotal(RowGroup group) {
        var row = rows.getFirst();
        var cells = cells(row, group);
        return row.equations().stream().allMatch(e -> Equations.holds(e, cells::get) == Equations.Answer.HOLDS);
    }

    private static Map<String, Cell> cells(FormRow row, RowGroup group) {
        var cells = new LinkedHashMap<String, Cell>();
        var columns = row.block().columns();
        for (int c = 0; c < columns.size(); c++) {
            cells.put(
                    row.paths().get(c),
                    ReadCell.from(group.values().get(c).text(), columns.get(c), Cell.Method.POSITION));
        }
        return cells;
    }

    /// The cells of rows that no label named, by path; `known` are those of the rows that one did.
    Map<String, Cell> read(List<RowGroup> groups, int[] assigned, Map<String, Cell> known) {
        if (!totals) {
            return Map.of();
        }
        var placed = placed(groups, withValues(groups, assigned));
        if (placed.isEmpty()) {
            return placed;
        }
        var all = new LinkedHashMap<>(known);
        all.putAll(placed);
        boolean proven = equations.stream()
                .filter(e -> e.each() == Identity.Each.COLUMN)
                .allMatch(e -> Equations.holds(e, all::get) == Equations.Answer.HOLDS);
        return proven ? repaired(placed) : Map.of();
    }

    private static Map<String, Cell> repaired(Map<String, Cell> placed) {
        var repaired = new LinkedHashMap<String, Cell>();
        placed.forEach((path, cell) -> repaired.put(
                path,
                cell instanceof Cell.Numeric n
                        ? new Cell.Numeric(
                                n.value(), n.raw(), n.source(), n.method(), n.unit(), n.remark(), Proof.APART.of())
                        : cell));
        return repaired;
    }

    /// A label without values behind it says nothing of where its row stands.
    private static int[] withValues(List<RowGroup> groups, int[] assigned) {
        int[] certain = assigned.clone();
        for (int g = 0; g < certain.length; g++) {
            certain[g] = groups.get(g).values().isEmpty() ? -1 : certain[g];
        }
        return certain;
    }

    private Map<String, Cell> placed(List<RowGroup> groups, int[] assigned) {
        var placed = new LinkedHashMap<String, Cell>();
        int from = 0;
        int row = 0;
        for (int g = 0; g <= groups.size(); g++) {
            if (g == groups.size() || assigned[g] >= 0) {
                int next = g == groups.size() ? rows.size() : assigned[g];
                if (from < g && row < next) {
                    placed.putAll(between(groups.subList(from, g), row, next));
                }
                from = g + 1;
                row = next + 1;
            }
        }
        return placed;
    }

    private Map<String, Cell> between(List<RowGroup> groups, int row, int nextRow) {
        int width = rows.getFirst().block().columns().size();
        var orphans = groups.stream()
                .filter(g -> isApart(g) && values(g).size() == width && keepsTotal(bare(g)))
                .toList();
        var placed = new LinkedHashMap<String, Cell>();
        boolean fit = orphans.size() == nextRow - row
                && IntStream.range(0, orphans.size()).allMatch(i -> mayBe(orphans.get(i), rows.get(row + i)));
        if (fit) {
            IntStream.range(0, orphans.size())
                    .forEach(i -> placed.putAll(cells(rows.get(row + i), bare(orphans.get(i)))));
        }
        return placed;
    }

    /// No label before the cells, or only one that heads several rows.
    private static boolean isApart(RowGroup group) {
        return group.label() == null || (group.hit().isLabel() && !group.hit().isRow() && !group.blanksAreLost());
    }

    /// Whether the words before the values are none, or what may be left of the row's label: a row that the form does
    /// not have may stand where one of its rows is gone.
    private static boolean mayBe(RowGroup orphan, FormRow row) {
        String words = orphan.values().stream()
                .takeWhile(v -> !ReadCell.isValue(v.text().text()))
                .filter(v -> !v.isBlank())
                .reduce((_, last) -> last)
                .map(v -> LabelKey.of(LabelKey.withoutOrdinal(v.text().text())))
                .orElse("");
        var printed = row.row().label();
        String label = printed == null ? "" : LabelKey.of(LabelKey.withoutOrdinal(printed.zh()));
        return inOrder(words, label) * 2 >= Math.min(words.length(), label.length());
    }

    /// How many characters of the words stand in the label in the same order, each looked for behind the one before.
    private static int inOrder(String words, String label) {
        int found = 0;
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            int at = label.indexOf(words.charAt(i), from);
            found += at < 0 ? 0 : 1;
            from = at < 0 ? from : at + 1;
        }
        return found;
    }

    /// The values of a row before which words may stand that are no label.
    private static List<Piece> values(RowGroup group) {
        return group.values().stream()
                .dropWhile(v -> !ReadCell.isValue(v.text().text()))
                .toList();
    }

    private static RowGroup bare(RowGroup group) {
        return new RowGroup(group.line(), null, Labels.Hit.NONE, values(group), group.separator());
    }
}
