package org.gouji.reader.table;

import java.util.List;
import java.util.function.Predicate;
import org.gouji.contracts.form.Equation;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Identity;
import org.gouji.contracts.form.Table;
import org.gouji.contracts.report.CellMap;
import org.gouji.contracts.report.ReportTable;
import org.gouji.reader.page.Line;
import org.jspecify.annotations.Nullable;

/// Reads one table of one form out of lines. Made once a form and table; safe for many threads.
final class TableReader {

    /// Behind the last label stand the values of a cell-per-line table: as many as the widest row has.
    static final int LINES_BEHIND = 40;

    private final Table table;
    private final Labels labels;
    private final CellMap.Paths paths;
    private final List<FormRow> rows;
    private final List<Equation> equations;

    /// The equations between the rows.
    private final List<Equation> columns;

    private final OrphanRows orphans;

    private final OtherForms others;

    /// The most value columns of any block.
    private final int width;

    private final @Nullable IndicatorReader indicators;
    private final @Nullable WideRow wide;

    TableReader(Form form, Table table) {
        this.table = table;
        this.labels = new Labels(table, others(form, table));
        this.indicators = table.arrangement() == Table.Arrangement.INDICATORS
                ? new IndicatorReader(table, labels, isForeign(form, table))
                : null;
        this.paths =
                new CellMap.Paths(table.places().stream().map(Table.Place::path).toList());
        this.equations = form.equations().stream()
                .filter(e -> e.left().getFirst().startsWith(table.key() + "."))
                .map(Equations::inside)
                .toList();
        this.rows = List.copyOf(FormRow.of(table, equations));
        this.columns =
                equations.stream().filter(e -> e.each() == Identity.Each.COLUMN).toList();
        this.orphans = new OrphanRows(table, equations, rows);
        this.others = new OtherForms(form, table);
        this.width =
                table.blocks().stream().mapToInt(b -> b.columns().size()).max().orElseThrow();
        this.wide =
                table.arrangement() == Table.Arrangement.SIDE_BY_SIDE ? new WideRow(table, labels, equations) : null;
    }

    /// A label that another table of the form has too.
    private static Predicate<String> isForeign(Form form, Table table) {
        var others = others(form, table).stream().map(Labels::new).toList();
        return text -> others.stream().anyMatch(labels -> labels.of(text).isRow());
    }

    private static List<Table> others(Form form, Table table) {
        return form.tables().stream().filter(t -> !t.equals(table)).toList();
    }

    Table table() {
        return table;
    }

    boolean isLabel(String text) {
        return labels.of(text).isLabel();
    }

    /// How many of the form's labels stand on the line: where the table is.
    int anchors(Line line) {
        int sum = 0;
        for (var piece : line.pieces()) {
            sum += labels.anchors(piece.text().text());
        }
        return sum;
    }

    /// Whether one of them is no other table's: 合计 heads columns of several.
    boolean tells(Line line) {
        for (var piece : line.pieces()) {
            if (labels.tells(piece.text().text())) {
                return true;
            }
        }
        return false;
    }

    /// How many rows of a list of indicators stand in the lines; 0 for other tables.
    int evidence(List<Line> lines) {
        return indicators == null ? 0 : indicators.evidence(lines);
    }

    ReportTable read(List<Line> lines, boolean headed) {
        var cells = new Cells(paths);
        var outcome = read(lines, cells);
        cells.putAll(LookAlikeProof.proven(cells, equations));
        cells.putAll(others.doubtful(lines, cells));
        return Finish.of(cells, outcome, headed);
    }

    private Finish.Outcome read(List<Line> lines, Cells cells) {
        if (indicators != null) {
            return indicators.read(lines, cells);
        }
        var groups = RowGroups.of(lines, labels);
        return wide == null ? stacked(groups, cells) : wide.read(groups, cells);
    }

    private Finish.Outcome stacked(List<RowGroup> found, Cells cells) {
        var groups = orphans.parted(found);
        int[] assigned = new UnlabelledRows(groups, rows.size(), width).fill(Alignment.of(groups, rows.size()));
        var headers = new Headers(labels, new Edges(groups), blanksPart(groups, assigned));
        var outcome = new Finish.Outcome();
        var runs = new RunRows(table, equations);
        var empty = new EmptyCells(groups, assigned, rows, labels);
        var ordered = new OrderedRows(columns, headers);
        for (int g = 0; g < groups.size(); g++) {
            var group = groups.get(g);
            if (assigned[g] < 0) {
                headers.see(group.line());
                outcome.unassigned(group);
            } else {
                var row = rows.get(assigned[g]);
                boolean bounded = !group.openEnd() || isBounded(groups, assigned, g);
                var reader = new RowCells(row, headers);
                if (!reader.read(empty.tabbed(g), true, cells)
                        && !reader.read(empty.placed(g), false, cells)
                        && !reader.read(empty.separated(g), false, cells)
                        && !reader.read(group, bounded, cells)) {
                    runs.add(row.block(), row.row(), group, bounded);
                }
                ordered.add(row, group);
                outcome.assigned(group);
            }
        }
        cells.putAll(runs.read(cells));
        cells.putAll(new GoneColumns(groups, assigned, rows, labels, columns, headers).read());
        cells.putAll(empty.doubtful(ordered.doubtful(cells)));
        cells.putAll(new Adrift(groups, assigned, rows).doubtful(headers));
        cells.putAll(new FarValues(groups, assigned, rows, columns).doubtful(cells, headers));
        var apart = orphans.read(groups, assigned, cells);
        outcome.apart(apart.size() / width);
        cells.putAll(apart);
        return outcome;
    }

    /// Single blanks stand inside numbers, too: they part cells where every row has as many as the form, each
    /// on one line.
    private boolean blanksPart(List<RowGroup> groups, int[] assigned) {
        for (int g = 0; g < assigned.length; g++) {
            var group = groups.get(g);
            boolean blanks = assigned[g] >= 0 && group.separator() == RowGroup.Separator.BLANKS;
            if (blanks) {
                int columns = rows.get(assigned[g]).columns();
                if (group.values().size() != columns || group.openEnd() || !group.isOnOneLine()) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Whether the next group is the form's next row, or a header where the form has one: else a label is
    /// gone, and what stood behind it runs on.
    private boolean isBounded(List<RowGroup> groups, int[] assigned, int group) {
        int next = assigned[group] + 1;
        if (group + 1 == groups.size()) {
            return next == rows.size();
        }
        boolean header = next == rows.size()
                || !rows.get(next).block().equals(rows.get(next - 1).block());
        return assigned[group + 1] == next
                || (header
                        && assigned[group + 1] < 0
                        && groups.get(group + 1).hit().isLabel());
    }
}
