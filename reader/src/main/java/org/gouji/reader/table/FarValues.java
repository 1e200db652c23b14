package org.gouji.reader.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gouji.contracts.form.Equation;
import org.gouji.contracts.report.Cell;
import org.gouji.reader.page.Line;
import org.gouji.reader.page.Piece;
import org.gouji.reader.text.MappedText;

/// Values that stand farther from their label than those of the other rows: empty cells may be between, which are the
/// label's own, and then the values are another row's whose label is gone, or the number of a page. Only tables where
/// each cell has a line or an element to itself are in question, and rows that no equation between rows proves.
final class FarValues {

    /// An empty cell leaves a line end, or as many as part all cells.
    private static final int FARTHER = 2;

    /// Markup between a label and its value is not longer.
    private static final int LONGEST = 2_000;

    private static final Pattern EMPTY =
            Pattern.compile("<(p|div|li|td|dd|dt)\\b[^<>]*+>(?:\\s|&nbsp;|&#160;)*+</\\1>", Pattern.CASE_INSENSITIVE);

    private static final Pattern MARK = Pattern.compile("[/／]{2,}|[-—－–]\\s?\\d+\\s?[-—－–]");

    private final List<RowGroup> groups;
    private final int[] assigned;
    private final List<FormRow> rows;
    private final List<Equation> equations;
    private final Map<Boolean, Integer> usual = new HashMap<>();

    /// `assigned` are the ordinals of the form's `rows` that the groups are, or -1; `equations` are those between rows.
    FarValues(List<RowGroup> groups, int[] assigned, List<FormRow> rows, List<Equation> equations) {
        this.groups = groups;
        this.assigned = assigned;
        this.rows = rows;
        this.equations = equations;
    }

    /// The cells of the rows in doubt, by their path inside the table: illegible.
    Map<String, Cell> doubtful(Map<String, Cell> cells, Headers headers) {
        var doubtful = new LinkedHashMap<String, Cell>();
        for (int g = 0; g < assigned.length; g++) {
            boolean asked = assigned[g] >= 0 && isAlone(g) && groups.get(g).isFilled();
            if (asked && isFar(g, cells)) {
                var row = rows.get(assigned[g]);
                if (!isProven(row, cells)) {
                    doubtful.putAll(new RowCells(row, headers).illegible(groups.get(g)));
                }
            }
        }
        return doubtful;
    }

    private boolean isAlone(int group) {
        var kind = groups.get(group).line().kind();
        return groups.get(group).separator() == RowGroup.Separator.CELLS
                && groups.get(group).label() != null
                && (kind == Line.Kind.TEXT || kind == Line.Kind.LONE_CELL);
    }

    private boolean isFar(int group, Map<String, Cell> cells) {
        int distance = distance(group);
        var row = rows.get(assigned[group]);
        boolean bars = isBetweenBars(group);
        int most = usual.computeIfAbsent(bars, this::usual);
        if (bars) {
            return distance > most && distance >= row.columns();
        }
        // Where the first cells were read as blank the distance is theirs.
        boolean first = cells.get(row.paths().getFirst()) instanceof Cell.Numeric number
                && number.source().equals(first(group).text().source());
        return (first && isFar(distance, most))
                || (row.equations().isEmpty() && (hasGap(group, row, cells, most) || hasMark(group)));
    }

    /// Whether a value is the mark of a page, or several cells that ran together.
    private boolean hasMark(int group) {
        return groups.get(group).values().stream()
                .anyMatch(value -> MARK.matcher(value.text().text()).matches());
    }

    private static boolean isFar(int distance, int most) {
        return distance > most && distance >= most * FARTHER;
    }

    /// Whether a value stands farther from the one before it than most, and no cell between was read as blank: the last
    /// may be the number of a page. A row with a total need not be looked at.
    private boolean hasGap(int group, FormRow row, Map<String, Cell> cells, int most) {
        var values = groups.get(group).values();
        boolean whole = row.paths().stream().map(cells::get).noneMatch(Cell.Blank.class::isInstance);
        for (int i = 1; i < values.size() && whole; i++) {
            if (isFar(distance(values.get(i - 1).text(), values.get(i).text()), most)) {
                return true;
            }
        }
        return false;
    }

    /// How far most values stand from their labels, and from one another where they have lines or elements.
    private int usual(boolean bars) {
        var counts = new HashMap<Integer, Integer>();
        for (int g = 0; g < assigned.length; g++) {
            if (assigned[g] >= 0
                    && isAlone(g)
                    && isBetweenBars(g) == bars
                    && groups.get(g).isFilled()) {
                counts.merge(distance(g), 1, Integer::sum);
                var values = groups.get(g).values();
                for (int i = 1; i < values.size() && !bars; i++) {
                    counts.merge(
                            distance(values.get(i - 1).text(), values.get(i).text()), 1, Integer::sum);
                }
            }
        }
        int rows = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (bars && rows == 1) {
            return 0; // the row that is asked about
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private boolean isBetweenBars(int group) {
        return groups.get(group).line().kind() == Line.Kind.LONE_CELL;
    }

    private Piece first(int group) {
        return groups.get(group).values().stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElseThrow();
    }

    /// The blank cells between a label and its first value; between lines the line ends, between elements those without
    /// text.
    private int distance(int group) {
        if (isBetweenBars(group)) {
            return (int) groups.get(group).values().stream()
                    .takeWhile(Piece::isBlank)
                    .count();
        }
        var label = groups.get(group).label();
        return label == null ? 0 : distance(label, first(group).text());
    }

    private static int distance(MappedText before, MappedText behind) {
        int from = before.end();
        int to = behind.start();
        if (from >= to || to - from > LONGEST) {
            return 0;
        }
        String between = before.original().text().substring(from, to);
        return (int)
                (between.indexOf('<') >= 0
                        ? EMPTY.matcher(between).results().count()
                        : between.chars().filter(c -> c == '\n').count());
    }

    private boolean isProven(FormRow row, Map<String, Cell> cells) {
        boolean any = false;
        for (var equation : equations) {
            boolean ours = row.paths().stream()
                    .anyMatch(path ->
                            equation.left().contains(path) || equation.right().contains(path));
            if (ours && Equations.holds(equation, cells::get) != Equations.Answer.HOLDS) {
                return false;
            }
            any |= ours;
        }
        return any;
    }
}
