package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gouji.reader.page.Line;
import org.gouji.reader.page.Piece;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// The rows of a table where each cell has a line or an element to itself, and the same stands between all of them in
/// the original: a line end, an empty line, `</p><p>`. Where that stands twice in a row, or with nothing but blanks
/// between, there is an empty cell.
final class SeparatedRows {

    /// So often the same stands between two cells that follow one another, and at most of these pairs.
    private static final int FEWEST = 4;

    /// No markup between two cells is longer.
    private static final int LONGEST = 200;

    private static final Pattern BLANKS = Pattern.compile("(?:&nbsp;|&#160;|[ \u00A0\u3000])*");

    /// Fewer rows with as many cells as the form has show no rule.
    private static final int FEWEST_ROWS = 3;

    private final List<RowGroup> groups;
    private final int[] assigned;
    private final List<FormRow> rows;

    /// What stands between two cells; empty where it is not always the same.
    private final String separator;

    /// Whether rows have as many cells as the form, and nothing that may be an empty cell stands behind a whole row.
    private final boolean areCells;

    /// The last row of the table, behind which no other label ends it.
    private final int last;

    /// `assigned` are the ordinals of the form's `rows` that the groups are, or -1.
    SeparatedRows(List<RowGroup> groups, int[] assigned, List<FormRow> rows) {
        this.groups = groups;
        this.assigned = assigned;
        this.rows = rows;
        this.separator = separator(groups);
        this.last = IntStream.range(0, assigned.length)
                .filter(g -> assigned[g] >= 0)
                .max()
                .orElse(-1);
        this.areCells = !separator.isEmpty() && haveFormsWidth();
    }

    private boolean haveFormsWidth() {
        int whole = 0;
        int others = 0;
        for (int g = 0; g < last; g++) {
            if (assigned[g] >= 0) {
                int columns = rows.get(assigned[g]).columns();
                boolean fits = all(groups.get(g), columns, separator).size() == columns;
                if (!fits && groups.get(g).values().size() == columns) {
                    return false;
                }
                whole += fits ? 1 : 0;
                others += fits ? 0 : 1;
            }
        }
        return whole >= FEWEST_ROWS && whole >= others;
    }

    private static String separator(List<RowGroup> groups) {
        var counts = new HashMap<String, Integer>();
        int pairs = 0;
        for (int g = 0; g < groups.size(); g++) {
            var group = groups.get(g);
            for (int i = 1; i < group.values().size(); i++) {
                pairs += count(
                        group.values().get(i - 1).text(), group.values().get(i).text(), counts);
            }
            boolean heads = g > 0 && isHead(group) && isHead(groups.get(g - 1));
            pairs += heads ? count(groups.get(g - 1).line().text(), group.line().text(), counts) : 0;
        }
        var most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
        return most != null && most.getValue() >= FEWEST && most.getValue() * 2 > pairs ? most.getKey() : "";
    }

    private static boolean isHead(RowGroup group) {
        return isLine(group)
                && !group.hit().columns().isEmpty()
                && group.values().isEmpty();
    }

    private static boolean isLine(RowGroup group) {
        return group.line().kind() == Line.Kind.TEXT && group.separator() == RowGroup.Separator.CELLS;
    }

    private static int count(MappedText before, MappedText behind, Map<String, Integer> counts) {
        int from = before.end();
        int to = behind.start();
        if (from >= to || to - from > LONGEST) {
            return 0;
        }
        counts.merge(before.original().text().substring(from, to), 1, Integer::sum);
        return 1;
    }

    /// The cells of a row with the empty ones; none where nothing tells them.
    List<Piece> cells(int group) {
        int columns = rows.get(assigned[group]).columns();
        var cells = areCells ? all(groups.get(group), columns, separator) : List.<Piece>of();
        boolean ends = group < last
                || !groups.get(group).isFilled()
                || (!cells.isEmpty() && !cells.getLast().isBlank());
        boolean told = columns > 1 || areAllPlaced();
        return cells.size() == columns && ends && told ? cells : List.of();
    }

    /// Whether no values stand apart from the labels: a label may be drawn behind its own, and what leaves an empty
    /// line behind it may be another label that is lost.
    private boolean areAllPlaced() {
        return IntStream.range(0, assigned.length)
                .noneMatch(g -> assigned[g] < 0 && groups.get(g).isFilled());
    }

    /// The cells behind the last header of a table of a single row, where they are as many as it has `columns`; else
    /// none.
    static List<Piece> behind(RowGroup header, List<RowGroup> before, int columns) {
        var cells = all(header, columns, separator(before));
        return cells.size() == columns ? cells : List.of();
    }

    /// The cells behind a row's label, one more than the form's `columns` at most; none where a value is not among
    /// them.
    private static List<Piece> all(RowGroup row, int columns, String separator) {
        @Nullable MappedText label = row.label();
        if (label == null || separator.isEmpty() || !isLine(row)) {
            return List.of();
        }
        String original = label.original().text();
        var cells = new ArrayList<Piece>();
        var values = row.values();
        int at = label.end();
        int value = 0;
        while (original.startsWith(separator, at) && cells.size() <= columns) {
            at += separator.length();
            if (value < values.size() && values.get(value).text().start() == at) {
                cells.add(values.get(value));
                at = values.get(value++).text().end();
            } else {
                int behind = behindBlanks(original, at);
                if (!isEmpty(original, behind, separator)) {
                    break;
                }
                cells.add(new Piece(MappedText.of(label.original(), at, at), 0, 1));
                at = behind;
            }
        }
        return value == values.size() ? cells : List.of();
    }

    private static int behindBlanks(String original, int at) {
        var blanks = BLANKS.matcher(original).region(at, original.length());
        return blanks.lookingAt() ? blanks.end() : at;
    }

    /// Whether a cell ends where it begins: markup or a line end follows at once.
    private static boolean isEmpty(String original, int at, String separator) {
        char last = separator.charAt(separator.length() - 1);
        return last == '>'
                ? original.startsWith("</", at)
                : original.startsWith("\n", at) || original.startsWith("\r", at);
    }
}
