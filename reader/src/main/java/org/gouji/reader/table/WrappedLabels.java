package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gouji.reader.page.Line;
import org.gouji.reader.page.Piece;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// Labels that were broken over lines around the line with their values, as columns of text leave them:
/// the label's cell is higher than the row. Parts are put together only where they make a whole label.
final class WrappedLabels {

    /// A label is broken over at most this many lines above or below its values.
    private static final int MOST_LINES = 3;

    /// More parts than this around one row are no broken label.
    private static final int MOST_PARTS = 10;

    /// A row of two values is the shortest that a label can be wrapped around.
    private static final int FEWEST_VALUES = 2;

    private record Part(int line, MappedText text) {}

    private final List<Line> lines;
    private final Labels labels;
    private final BitSet used = new BitSet();

    private WrappedLabels(List<Line> lines, Labels labels) {
        this.lines = lines;
        this.labels = labels;
    }

    /// The lines with each broken label in one piece before its values; lines that gave their parts are gone.
    static List<Line> join(List<Line> lines, Labels labels) {
        for (var line : lines) {
            if (line.kind() == Line.Kind.GAPS) {
                return new WrappedLabels(lines, labels).joined();
            }
        }
        return lines;
    }

    private List<Line> joined() {
        var changed = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            @Nullable Line line = withLabel(i);
            if (line != null) {
                changed.set(i, line);
            }
        }
        var kept = new ArrayList<Line>();
        for (int i = 0; i < changed.size(); i++) {
            if (!used.get(i)) {
                kept.add(changed.get(i));
            }
        }
        return kept;
    }

    private @Nullable Line withLabel(int at) {
        var line = lines.get(at);
        int own = leading(line);
        // A group's label, cut, may read as a row's: what stands next to the values is the row's.
        boolean candidate = line.kind() == Line.Kind.GAPS
                && line.pieces().size() - own >= FEWEST_VALUES
                && (own == 0 || !isRow(line.pieces().get(own - 1).text().text()));
        if (!candidate) {
            return null;
        }
        var parts = parts(at, own);
        return parts.size() > MOST_PARTS ? null : whole(at, own, parts);
    }

    private boolean isRow(String text) {
        return labels.of(text).isRow();
    }

    /// How many pieces stand before the values. "3." is the ordinal of a label that goes on below.
    private static int leading(Line line) {
        int count = LabelKey.isOrdinal(line.text().text(), "") ? 1 : 0;
        while (count < line.pieces().size()
                && !ReadCell.isValue(line.pieces().get(count).text().text())) {
            count++;
        }
        return count;
    }

    /// What may be parts of the label, in the page's order: the lines around up to the next row of values.
    private List<Part> parts(int at, int own) {
        int from = at;
        while (from > 0 && at - from < MOST_LINES && isWords(from - 1) && (from == at || !isWhole(from))) {
            from--;
        }
        int to = at + 1;
        boolean ordinal = own > 0 && !hasWord(lines.get(at).pieces().get(own - 1));
        while (to < lines.size()
                && to - at <= MOST_LINES
                && isWords(to)
                && (!isWhole(to) || (ordinal && to == at + 1))) {
            to++;
        }
        var parts = new ArrayList<Part>();
        for (int i = from; i < to; i++) {
            int line = i;
            lines.get(i).pieces().stream()
                    .limit(i == at ? own : Integer.MAX_VALUE)
                    .forEach(piece -> parts.add(new Part(line, piece.text())));
        }
        return parts;
    }

    private static boolean hasWord(Piece piece) {
        return piece.text().text().chars().anyMatch(Character::isIdeographic);
    }

    /// A line without values.
    private boolean isWords(int at) {
        return !used.get(at) && leading(lines.get(at)) == lines.get(at).pieces().size();
    }

    /// A line that is a whole label may be the beginning of a longer one, and nothing before it is.
    private boolean isWhole(int at) {
        return lines.get(at).pieces().stream().anyMatch(p -> isWholeRow(p.text().text()));
    }

    /// The one whole row label that some of the parts make, in their order; null where none or several do.
    private @Nullable Line whole(int at, int own, List<Part> parts) {
        var found = new ArrayList<Integer>();
        find(parts, 0, "", 0, found);
        int nearest = nearest(at, own, parts);
        found.removeIf(set -> nearest >= 0 && (set & 1 << nearest) == 0);
        long rows = found.stream()
                .map(set -> labels.of(text(parts, set)).rows())
                .distinct()
                .count();
        return rows == 1 ? line(at, own, parts, found.getFirst()) : null;
    }

    /// The part next to the values, which is the row's own unless it is the label of a group; -1 where there is none.
    private int nearest(int at, int own, List<Part> parts) {
        for (int i = parts.size() - 1; i >= 0 && own > 0; i--) {
            if (parts.get(i).line() == at) {
                String text = parts.get(i).text().text();
                return labels.of(text).isLabel() ? -1 : i;
            }
        }
        return -1;
    }

    /// Goes on only while the parts taken so far begin a label.
    private void find(List<Part> parts, int next, String key, int set, List<Integer> found) {
        if (Integer.bitCount(set) > 1 && !isNothing(parts, set) && isWholeRow(text(parts, set))) {
            found.add(set);
        }
        for (int i = next; i < parts.size(); i++) {
            String longer = key + LabelKey.of(parts.get(i).text().text());
            if (longer.isEmpty() || labels.begins(longer)) {
                find(parts, i + 1, longer, set | 1 << i, found);
            }
        }
    }

    /// Whether the last part says nothing: the bracket of a label that follows.
    private static boolean isNothing(List<Part> parts, int set) {
        int last = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(set);
        return LabelKey.of(parts.get(last).text().text()).isEmpty();
    }

    private boolean isWholeRow(String text) {
        var hit = labels.of(text);
        return hit.isRow() && hit.score() == Labels.EXACT;
    }

    private static String text(List<Part> parts, int set) {
        var text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            if ((set & 1 << i) != 0) {
                text.append(parts.get(i).text().text());
            }
        }
        return text.toString();
    }

    private Line line(int at, int own, List<Part> parts, int set) {
        var label = new MappedText.Builder(parts.getFirst().text().original());
        for (int i = 0; i < parts.size(); i++) {
            if ((set & 1 << i) != 0) {
                label.add(parts.get(i).text());
                if (parts.get(i).line() != at) {
                    used.set(parts.get(i).line());
                }
            }
        }
        var values = lines.get(at).pieces();
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece(label.build(), 0, 1));
        values.stream().skip(own).forEach(v -> pieces.add(new Piece(v.text(), pieces.size(), 1)));
        return new Line(Line.Kind.GAPS, pieces, false, lines.get(at).grid());
    }
}
