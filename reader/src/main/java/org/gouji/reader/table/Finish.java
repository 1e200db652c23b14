package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.CellMap;
import org.gouji.contracts.report.ReportTable;
import org.gouji.contracts.report.TableState;
import org.gouji.reader.page.Line;
import org.gouji.reader.page.Piece;

/// The cells that were read, completed to all cells of the form, with the table's state, its layout and
/// what that was recognised by.
final class Finish {

    private static final Cell LOST = new Cell.Lost();

    private Finish() {}

    /// How the cells of a row were told apart, as a report names it; in the order of the names.
    private enum Kind {
        BLANKS("blanks"),
        LINES("cell-per-line"),
        LINES_OF_BARS("cell-per-line-bars"),
        GAPS("columns"),
        GRID("html-grid"),
        BARS("pipe-rows"),
        NOTHING("run-together");

        private final String name;

        Kind(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /// What became of the row groups.
    static final class Outcome {
        private final Map<Kind, int[]> kinds = new EnumMap<>(Kind.class);
        private final List<ReportTable.ExtraRow> extra = new ArrayList<>();
        private int rows;
        private int apart;

        void assigned(RowGroup group) {
            rows++;
            count(kind(group));
        }

        void assigned(Line.Kind kind) {
            rows++;
            count(kind(kind));
        }

        private void count(Kind kind) {
            kinds.computeIfAbsent(kind, _ -> new int[1])[0]++;
        }

        /// Rows that stood apart from their labels.
        void apart(int count) {
            apart = count;
        }

        private List<String> evidence() {
            var evidence = new ArrayList<String>();
            evidence.add("rows aligned: " + rows);
            evidence.add("row separators: " + separators());
            if (apart > 0) {
                evidence.add("rows apart from their labels: " + apart);
            }
            return evidence;
        }

        private String separators() {
            var separators = new StringJoiner(", ", "{", "}");
            kinds.forEach((kind, count) -> separators.add(kind + "=" + count[0]));
            return separators.toString();
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

        /// The kind of most rows, of several the first by name.
        private String layout() {
            String name = "none";
            int most = 0;
            for (var kind : kinds.entrySet()) {
                if (kind.getValue()[0] > most) {
                    most = kind.getValue()[0];
                    name = kind.getKey().toString();
                }
            }
            return name;
        }

        private static Kind kind(RowGroup group) {
            return switch (group.separator()) {
                case NONE -> Kind.NOTHING;
                case BLANKS -> Kind.BLANKS;
                case CELLS -> kind(group.line().kind());
            };
        }

        private static Kind kind(Line.Kind kind) {
            return switch (kind) {
                case GRID -> Kind.GRID;
                case BARS -> Kind.BARS;
                case GAPS -> Kind.GAPS;
                case LONE_CELL -> Kind.LINES_OF_BARS;
                case TEXT -> Kind.LINES;
            };
        }
    }

    static ReportTable of(Cells cells, Outcome outcome, boolean headed) {
        if (outcome.rows == 0 || cells.isEmpty()) {
            return new ReportTable(
                    headed ? TableState.LOST : TableState.ABSENT, cells.none().all(LOST));
        }
        var all = cells.all(LOST);
        return new ReportTable(state(all), all, outcome.layout(), outcome.evidence(), outcome.extra);
    }

    private static TableState state(CellMap cells) {
        boolean anyValue = false;
        boolean anyGone = false;
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.at(i);
            anyValue |= !(cell instanceof Cell.Blank) && !(cell instanceof Cell.Lost);
            anyGone |= cell instanceof Cell.Lost || cell instanceof Cell.Illegible;
        }
        return !anyValue ? TableState.BLANK : anyGone ? TableState.PARTIAL : TableState.COMPLETE;
    }
}
