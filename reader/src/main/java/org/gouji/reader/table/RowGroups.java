package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.reader.page.Line;
import org.gouji.reader.page.Piece;
import org.gouji.reader.text.MappedText;

/// Lines to row groups. A line of cells is a group by itself; cells that stand alone on their lines make
/// one from each row label to the next label.
final class RowGroups {

    /// A label is broken over at most this many lines.
    private static final int MOST_LABEL_LINES = 4;

    /// The longest label of the form and seven numbers behind it; a longer line is prose.
    private static final int LONGEST_LINE = 160;

    /// A label, then values that only single blanks part.
    private static final Pattern SPACED = Pattern.compile("^(.*?\\D)((?: (?:\\d{1,12}(?:\\.\\d{1,6})?|[/—-]))+)$");

    /// A label, then digits without any separator.
    private static final Pattern RUN = Pattern.compile("^(.*[^\\d.,])(\\d+(?:\\.\\d+)?)$");

    /// What may stand at the end of a line of values beside a digit: nothing to count, or a line end.
    private static final String VALUE_ENDS = "/—-\n\r\u0085\u2028\u2029";

    private static final String REMARK_BEGINS = "(（[【";

    /// No ordinal before a label is longer.
    private static final int LONGEST_ORDINAL = 6;

    private final Labels labels;
    private final List<RowGroup> groups = new ArrayList<>();
    private final List<Lone> sequence = new ArrayList<>();

    /// A piece that stands alone on its line.
    private record Lone(Line line, MappedText text) {}

    private RowGroups(Labels labels) {
        this.labels = labels;
    }

    static List<RowGroup> of(List<Line> lines, Labels labels) {
        var builder = new RowGroups(labels);
        for (var line : WrappedLabels.join(lines, labels)) {
            if (line.pieces().size() == 1) {
                builder.sequence.add(new Lone(line, line.text()));
            } else {
                builder.drain();
                builder.row(line);
            }
        }
        builder.drain();
        return builder.groups;
    }

    /// The rightmost row label before the first value is the row's; what stands left of it are groups.
    private void row(Line line) {
        int label = -1;
        var hit = Labels.Hit.NONE;
        var pieces = line.pieces();
        boolean words = true;
        for (int i = 0; i < pieces.size() && words; i++) {
            String text = pieces.get(i).text().text();
            words = !ReadCell.isValue(text);
            var found = words ? labels.of(text) : Labels.Hit.NONE;
            if (found.isLabel()) {
                hit = found;
                label = i;
            }
        }
        if (label < 0 && !ReadCell.isValue(pieces.getFirst().text().text())) {
            hit = RunGroups.lastOfLabels(pieces.getFirst().text(), labels);
            label = hit.isRow() ? 0 : -1;
        }
        int first = firstValue(line, label + 1);
        var values = pieces.subList(first, pieces.size());
        groups.add(new RowGroup(
                line,
                label < 0 ? null : pieces.get(label).text(),
                first > label + 1 ? hitOf(line, label, first, hit) : hit,
                values,
                RowGroup.Separator.CELLS));
    }

    /// What the label in `[label, values)` is, whose first piece is a `first` one: the words behind that go on with it,
    /// are a remark, or are what is left of the label of a row that the first piece heads: （六）其他, then 缴纳费用.
    private Labels.Hit hitOf(Line line, int label, int values, Labels.Hit first) {
        var text = new StringBuilder();
        line.pieces()
                .subList(label, values)
                .forEach(piece -> text.append(piece.text().text()));
        var whole = labels.of(text.toString());
        boolean goesOn = whole.rows().equals(first.rows());
        boolean remark =
                REMARK_BEGINS.indexOf(line.pieces().get(label + 1).text().charAt(0)) >= 0;
        return goesOn || remark ? first : whole.isRow() ? whole : first.withoutRows();
    }

    /// Between gaps the words behind a label are the rest of it: gaps stand inside labels, too.
    private static int firstValue(Line line, int from) {
        int at = from;
        while (line.kind() == Line.Kind.GAPS
                && from > 0
                && at < line.pieces().size()
                && !ReadCell.isValue(line.pieces().get(at).text().text())) {
            at++;
        }
        return at;
    }

    private void drain() {
        if (sequence.isEmpty()) {
            return;
        }
        var running = running();
        groups.addAll(running);
        if (running.isEmpty()) {
            lines();
        }
        sequence.clear();
    }

    /// Cells alone between bars are told apart by the bars, and one that is a label holds no other.
    private List<RowGroup> running() {
        return (sequence.size() == 1 && isWhole(0))
                        || sequence.stream().anyMatch(cell -> cell.line().kind() == Line.Kind.LONE_CELL)
                ? List.of()
                : RunGroups.of(
                        sequence.stream().map(Lone::text).toList(),
                        sequence.getFirst().line(),
                        labels);
    }

    private void lines() {
        int i = 0;
        while (i < sequence.size()) {
            int length = labelLength(i);
            if (length == 0) {
                i = stray(i);
            } else {
                int end = i + length;
                while (end < sequence.size() && isCell(end) && labelLength(end) == 0) {
                    end++;
                }
                group(joined(i, length), i + length, end);
                i = end;
            }
        }
    }

    /// Values, and blanks where blanks leave a trace.
    private boolean isCell(int at) {
        var cell = sequence.get(at);
        return (ReadCell.isValue(cell.text().text()) && !isOrdinal(at))
                || (cell.line().kind() == Line.Kind.LONE_CELL && cell.text().isBlank());
    }

    /// The beginning of a broken label, which looks like a number.
    private boolean isOrdinal(int at) {
        var cell = sequence.get(at);
        String text = cell.text().text();
        String next = at + 1 < sequence.size() ? sequence.get(at + 1).text().text() : "";
        // Between bars "8." is a cell, but no cell begins with a mark.
        return (cell.line().kind() != Line.Kind.LONE_CELL || !text.endsWith(".")) && LabelKey.isOrdinal(text, next);
    }

    private void group(MappedText label, int from, int to) {
        int line = from < to && sequence.get(from).line().kind() == Line.Kind.LONE_CELL ? from : from - 1;
        var alone = sequence.get(line).line().of(label);
        var hit = labels.of(label.text());
        var values = values(from, to);
        groups.add(
                new RowGroup(alone, label, hit, values, RowGroup.Separator.CELLS, false, false, spaced(from - 1, to)));
    }

    /// The cells of the lines `[label + 1, to)` with the lines of white space behind each and behind the label.
    private List<Piece> spaced(int label, int to) {
        var pieces = new ArrayList<Piece>();
        boolean blanks = false;
        for (int i = label; i < to; i++) {
            var cell = sequence.get(i);
            if (i > label) {
                pieces.add(new Piece(cell.text(), 0, 1));
            }
            for (int b = 0; b < Math.min(cell.line().blanks(), TableReader.LINES_BEHIND); b++) {
                pieces.add(new Piece(
                        cell.text().sub(cell.text().length(), cell.text().length()), 0, 1));
                blanks = true;
            }
        }
        return blanks ? pieces : List.of();
    }

    private List<Piece> values(int from, int to) {
        var values = new ArrayList<Piece>(to - from);
        for (int i = from; i < to; i++) {
            values.add(new Piece(sequence.get(i).text(), 0, 1));
        }
        return values;
    }

    /// No label: values without one, a label with its values on the same line, or prose.
    private int stray(int at) {
        int end = at;
        while (end < sequence.size() && isCell(end) && labelLength(end) == 0) {
            end++;
        }
        if (end > at) {
            groups.add(new RowGroup(
                    sequence.get(at).line(), null, Labels.Hit.NONE, values(at, end), RowGroup.Separator.CELLS));
            return end;
        }
        var text = sequence.get(at).text();
        if (mayEndWithValue(text) && !sameLine(at, SPACED.matcher(text.text()), RowGroup.Separator.BLANKS)) {
            sameLine(at, RUN.matcher(text.text()), RowGroup.Separator.NONE);
        }
        return at + 1;
    }

    /// Told by the last character, without a pattern.
    private static boolean mayEndWithValue(MappedText text) {
        char last = text.length() == 0 ? ' ' : text.charAt(text.length() - 1);
        return (last >= '0' && last <= '9') || VALUE_ENDS.indexOf(last) >= 0;
    }

    private boolean sameLine(int at, Matcher matcher, RowGroup.Separator separator) {
        var text = sequence.get(at).text();
        if (text.length() > LONGEST_LINE || !matcher.matches()) {
            return false;
        }
        var label = text.sub(0, matcher.end(1)).strip();
        var hit = labels.of(label.text());
        if (!hit.isRow()) {
            return false;
        }
        var values = new ArrayList<Piece>();
        int start = matcher.start(2);
        for (int i = start; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                if (i > start) {
                    values.add(new Piece(text.sub(start, i), values.size(), 1));
                }
                start = i + 1;
            }
        }
        groups.add(new RowGroup(sequence.get(at).line().of(label), label, hit, values, separator));
        return true;
    }

    /// How many lines from `at` on make one label; 0 where none begins here. The longest wins: 本年新 and
    /// 制作数量 are one.
    private int labelLength(int at) {
        int longest = 0;
        for (int length = 1; length <= MOST_LABEL_LINES && at + length <= sequence.size(); length++) {
            var last = sequence.get(at + length - 1);
            boolean value = ReadCell.isValue(last.text().text()) && !(length == 1 && isOrdinal(at));
            if (value
                    || (length > 1
                            && !isOrdinal(at)
                            && (last.line().kind() == Line.Kind.LONE_CELL || isWhole(at + length - 1)))) {
                break;
            }
            var text = joined(at, length).text();
            var hit = labels.of(text);
            if (hit.isLabel() && (length == 1 || hit.score() == Labels.EXACT)) {
                longest = length;
            }
            if (at + length == sequence.size() || !mayGoOn(text)) {
                break;
            }
        }
        return longest;
    }

    /// Whether more lines could make the text a label: whether one begins so, with or without an ordinal.
    private boolean mayGoOn(String text) {
        return text.length() <= LONGEST_ORDINAL
                || labels.begins(LabelKey.of(text))
                || labels.begins(LabelKey.of(LabelKey.withoutOrdinal(text)));
    }

    /// Whether a line is a label by itself, so that it is not the rest of another.
    private boolean isWhole(int at) {
        return labels.of(sequence.get(at).text().text()).score() == Labels.EXACT;
    }

    private MappedText joined(int at, int length) {
        var first = sequence.get(at).text();
        if (length == 1) {
            return first;
        }
        var joined = new MappedText.Builder(first.original());
        sequence.subList(at, at + length).forEach(cell -> joined.add(cell.text()));
        return joined.build();
    }
}
