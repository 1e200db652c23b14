package org.gouji.office.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.office.transcript.TableText;
import org.gouji.office.transcript.TranscriptWriter;

/// A table without ruling lines: its columns are where numbers stand under each other. A column that the
/// numbers do not prove gives no table, and the lines stay text.
final class OpenTable {

    /// A gap from here on parts two cells, in heights of the font.
    static final double GAP = 0.9;

    /// A line of a broken label belongs to the row that is nearer by this factor, or to none.
    private static final double NEARER = 0.75;

    private static final Pattern VALUE = Pattern.compile("[-+−]?[0-9０-９][0-9０-９,.，]*|[-—–/\\\\]|——|无");

    /// A column of values from its left to its right side.
    private record Column(double left, double right) {
        boolean meets(TextLine part) {
            return part.x() < right && part.end() > left;
        }
    }

    /// A row: the height of its numbers, the pieces left of the columns, and one piece at most in each column.
    /// `broken` are digits above or below it that belong to its numbers.
    private record Row(double baseline, List<TextLine> parts, List<List<TextLine>> labels, List<TextLine> broken) {}

    private final List<TextLine> lines;
    private final List<Column> columns;

    private OpenTable(List<TextLine> lines, List<Column> columns) {
        this.lines = lines;
        this.columns = columns;
    }

    /// The lines as one table; empty where their numbers stand in no columns.
    static Optional<Block.Table> of(List<TextLine> lines) {
        var columns = columns(lines);
        if (columns.isEmpty() || lines.stream().anyMatch(line -> isCrowded(line, columns))) {
            return Optional.empty();
        }
        return Optional.of(new OpenTable(lines, columns).table());
    }

    static boolean isValue(TextLine part) {
        return VALUE.matcher(part.text()).matches();
    }

    private static List<Column> columns(List<TextLine> lines) {
        var values = lines.stream()
                .flatMap(line -> line.parts(GAP).stream())
                .filter(OpenTable::isValue)
                .sorted(Comparator.comparingDouble(TextLine::x))
                .toList();
        var columns = new ArrayList<Column>();
        for (var value : values) {
            if (!columns.isEmpty() && value.x() < columns.getLast().right()) {
                var last = columns.removeLast();
                columns.add(new Column(last.left(), Math.max(last.right(), value.end())));
            } else {
                columns.add(new Column(value.x(), value.end()));
            }
        }
        return columns;
    }

    /// Two values of a line in one column, or one in two: the columns are not those of this line.
    private static boolean isCrowded(TextLine line, List<Column> columns) {
        var values = line.parts(GAP).stream().filter(OpenTable::isValue).toList();
        return columns.stream()
                .anyMatch(column -> values.stream().filter(column::meets).count() > 1);
    }

    private Block.Table table() {
        var rows = rows();
        int labels = rows.stream().mapToInt(row -> row.labels().size()).max().orElse(0);
        int width = Math.max(1, labels);
        var text = rows.stream().map(row -> cells(row, width)).toList();
        return new Block.Table(
                lines.getFirst().baseline() - lines.getFirst().size(),
                lines.getLast().baseline(),
                List.of(),
                new TableText(text),
                false);
    }

    /// Every line is a row, but lines of a broken label go to the row whose numbers they stand beside, and what
    /// is left of a broken number to the number.
    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        lines.stream().filter(line -> !isLabel(line)).forEach(line -> rows.add(row(line)));
        var anchors = rows.stream().filter(row -> values(row) > 0).toList();
        lines.stream()
                .filter(this::isLabel)
                .flatMap(line -> line.parts(GAP).stream())
                // The row's own label stands next to its numbers, and the groups that it belongs to left of it.
                .sorted(Comparator.comparingDouble(TextLine::x).reversed())
                .forEach(part -> label(part, anchors, rows));
        anchors.stream().filter(row -> row.labels().isEmpty()).forEach(row -> gather(row, anchors, rows));
        rows.sort(Comparator.comparingDouble(Row::baseline));
        return rows;
    }

    private void label(TextLine part, List<Row> anchors, List<Row> rows) {
        var row = nearest(part, anchors).filter(near -> near.labels().isEmpty() || goesOn(near.labels(), part));
        if (row.isPresent()) {
            add(row.get().labels(), part);
        } else {
            rows.add(row(part));
        }
    }

    /// A line of a few numbers without a label beside a row with more of them: numbers that were broken over
    /// lines, or nobody knows what. Together with those above or below them they are none.
    private static void gather(Row stray, List<Row> anchors, List<Row> rows) {
        double distance = anchors.stream()
                .filter(row -> values(row) > values(stray))
                .mapToDouble(row -> Math.abs(row.baseline() - stray.baseline()))
                .min()
                .orElse(Double.MAX_VALUE);
        if (distance > 2 * stray.parts().getFirst().size()) {
            return;
        }
        anchors.stream()
                .filter(row -> values(row) > values(stray))
                .filter(row -> Math.abs(row.baseline() - stray.baseline()) <= distance / NEARER)
                .forEach(row -> row.broken().addAll(stray.parts()));
        rows.remove(stray);
    }

    private Row row(TextLine line) {
        var row = new Row(line.baseline(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var part : line.parts(GAP)) {
            if (part.end() <= columns.getFirst().left()) {
                add(row.labels(), part);
            } else {
                row.parts().add(part);
            }
        }
        return row;
    }

    private static long values(Row row) {
        return row.parts().stream().filter(OpenTable::isValue).count();
    }

    private static boolean goesOn(List<List<TextLine>> labels, TextLine part) {
        return labels.stream()
                .flatMap(List::stream)
                .anyMatch(piece -> part.x() < piece.end() && part.end() > piece.x());
    }

    private boolean isLabel(TextLine line) {
        return line.end() <= columns.getFirst().left();
    }

    private static Optional<Row> nearest(TextLine line, List<Row> anchors) {
        var near = anchors.stream()
                .sorted(Comparator.comparingDouble(row -> Math.abs(row.baseline() - line.baseline())))
                .limit(2)
                .toList();
        double first =
                near.isEmpty() ? Double.MAX_VALUE : Math.abs(near.getFirst().baseline() - line.baseline());
        double second =
                near.size() < 2 ? Double.MAX_VALUE : Math.abs(near.get(1).baseline() - line.baseline());
        return first <= NEARER * second && first <= 2 * line.size() ? Optional.of(near.getFirst()) : Optional.empty();
    }

    /// A piece goes on with the one that it stands above or below.
    private static void add(List<List<TextLine>> labels, TextLine part) {
        for (var label : labels) {
            if (label.stream().anyMatch(piece -> part.x() < piece.end() && part.end() > piece.x())) {
                label.add(part);
                label.sort(Comparator.comparingDouble(TextLine::baseline));
                return;
            }
        }
        labels.add(new ArrayList<>(List.of(part)));
        labels.sort(Comparator.comparingDouble(label -> label.getFirst().x()));
    }

    private List<TableText.Cell> cells(Row row, int width) {
        var cells = new ArrayList<TableText.Cell>();
        for (int i = 0; i < Math.max(1, row.labels().size()); i++) {
            boolean last = i >= row.labels().size() - 1;
            String text = i < row.labels().size() ? CellText.html(row.labels().get(i), 0) : "";
            cells.add(new TableText.Cell(text, i, last ? width - i : 1, 1));
        }
        // Whether its cells are blank or its numbers stand on another line, nobody can say: then it has none.
        if (!row.parts().isEmpty()) {
            values(row, width, cells);
        }
        return cells;
    }

    /// What stands in no column is put behind the nearest as what nobody can read: it is not left out, and not
    /// read as that column's.
    private void values(Row row, int width, List<TableText.Cell> cells) {
        for (int column = 0; column < columns.size(); ) {
            int span = 1;
            var text = new StringBuilder();
            for (var part : row.parts()) {
                int first = first(part);
                if (first == column) {
                    text.append(text.isEmpty() ? "" : " ").append(TranscriptWriter.escaped(part.text()));
                    while (column + span < columns.size()
                            && columns.get(column + span).meets(part)) {
                        span++;
                    }
                } else if (first < 0 && nearest(part) == column) {
                    text.append("<br>")
                            .append(TranscriptWriter.escaped(part.text()))
                            .append('\uFFFD');
                }
            }
            for (var digits : row.broken()) {
                if (columns.get(column).meets(digits)) {
                    text.append("<br>")
                            .append(TranscriptWriter.escaped(digits.text()))
                            .append('\uFFFD');
                }
            }
            cells.add(new TableText.Cell(text.toString(), width + column, span, 1));
            column += span;
        }
    }

    /// The first column that a piece meets; -1 where it stands between columns.
    private int first(TextLine part) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).meets(part)) {
                return i;
            }
        }
        return -1;
    }

    private int nearest(TextLine part) {
        int nearest = 0;
        for (int i = 1; i < columns.size(); i++) {
            nearest = distance(i, part) < distance(nearest, part) ? i : nearest;
        }
        return nearest;
    }

    private double distance(int column, TextLine part) {
        return Math.abs(columns.get(column).left() + columns.get(column).right() - part.x() - part.end());
    }
}
