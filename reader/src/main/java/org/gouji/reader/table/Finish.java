package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.ReportTable;
import org.gouji.contracts.report.TableState;
import org.gouji.reader.page.Line;
import org.gouji.reader.page.Piece;

/// The cells that were read, completed to all cells of the form, with the table's state, its layout and
/// what that was recognised by.
final class Finish {

    private final List<String> paths;

    /// `paths` are those of all cells of the table, in the form's order.
    Finish(List<String> paths) {
        this.paths = paths;
    }

    private static final Cell LOST = new Cell.Lost();

    /// What became of the row groups.
    static final class Outcome {
        private final Map<String, Integer> kinds = new TreeMap<>();
        private final List<ReportTable.ExtraRow> extra = new ArrayList<>();
        private int rows;
        private int apart;

        void assigned(RowGroup group) {
            rows++;
            kinds.merge(name(group), 1, Integer::sum);
        }

        void assigned(Line.Kind kind) {
            rows++;
            kinds.merge(name(kind), 1, Integer::sum);
        }

        /// Rows that stood apart from their labels.
        void apart(int count) {
            apart = count;
        }

        private List<String> evidence() {
            var evidence = new ArrayList<String>();
            evidence.add("rows aligned: " + rows);
            evidence.add("row separators: " + kinds);
            if (apart > 0) {
                evidence.add("rows apart from their labels: " + apart);
            }
            return evidence;
        }

        /// A row with numbers that no row of the form explains.
        void unassigned(RowGroup group) {
            var pieces = group.line().pieces();
            boolean named = !pieces.isEmpty() && !pieces.getFirst().isBlank();
            if (group.label() == null && named && group.filled() > 1 && hasNumber(group)) {
                var label = pieces.getFirst().text();
                extra.add(new ReportTable.ExtraRow(label.raw(), texts(group), label.source()));
            }
        }

        private static boolean hasNumber(RowGroup group) {
            return group.line().pieces().stream()
                            .skip(1)
                            .anyMatch(p -> ReadCell.isValue(p.text().text()))
                    && !ReadCell.isValue(group.line().text().text());
        }

        private static List<String> texts(RowGroup group) {
            return group.line().pieces().stream()
                    .skip(1)
                    .map(Piece::text)
                    .map(t -> t.raw())
                    .toList();
        }

        private String layout() {
            return kinds.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse("none");
        }

        /// How the cells of a row were told apart.
        private static String name(RowGroup group) {
            return switch (group.separator()) {
                case NONE -> "run-together";
                case BLANKS -> "blanks";
                case CELLS -> name(group.line().kind());
            };
        }

        private static String name(Line.Kind kind) {
            return switch (kind) {
                case GRID -> "html-grid";
                case BARS -> "pipe-rows";
                case GAPS -> "columns";
                case LONE_CELL -> "cell-per-line-bars";
                case TEXT -> "cell-per-line";
            };
        }
    }

    ReportTable of(Map<String, Cell> read, Outcome outcome, boolean headed) {
        if (outcome.rows == 0 || read.isEmpty()) {
            return new ReportTable(headed ? TableState.LOST : TableState.ABSENT, complete(Map.of()));
        }
        var cells = complete(read);
        return new ReportTable(state(cells), cells, outcome.layout(), outcome.evidence(), outcome.extra);
    }

    private Map<String, Cell> complete(Map<String, Cell> read) {
        if (isComplete(read)) {
            return read;
        }
        var cells = new LinkedHashMap<String, Cell>();
        for (var path : paths) {
            cells.put(path, read.getOrDefault(path, LOST));
        }
        return cells;
    }

    /// Whether all cells are there already, in the form's order.
    private boolean isComplete(Map<String, Cell> read) {
        if (read.size() != paths.size()) {
            return false;
        }
        int at = 0;
        for (var path : read.keySet()) {
            if (!path.equals(paths.get(at++))) {
                return false;
            }
        }
        return true;
    }

    private static TableState state(Map<String, Cell> cells) {
        boolean anyValue = false;
        boolean anyGone = false;
        for (var cell : cells.values()) {
            anyValue |= !(cell instanceof Cell.Blank) && !(cell instanceof Cell.Lost);
            anyGone |= cell instanceof Cell.Lost || cell instanceof Cell.Illegible;
        }
        return !anyValue ? TableState.BLANK : anyGone ? TableState.PARTIAL : TableState.COMPLETE;
    }
}
