package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.reader.page.Line;
import org.gouji.reader.page.Piece;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// Lines of the page to indicators, whatever parts their cells: a row of cells, a line a cell, blanks, nothing.
final class IndicatorLines {

    /// A label is broken over at most this many lines.
    private static final int MOST_LABEL_LINES = 4;

    /// The head of a column is a word.
    private static final int LONGEST_HEAD = 12;

    /// A page's number between dashes: no value is written so.
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–－]+ ?\\d{1,4} ?[-—–－]+|第 ?\\d{1,4} ?页.{0,10}");

    private final Labels labels;
    private final IndicatorRun run;
    private final IndicatorHeads heads;
    private final List<Indicator> found = new ArrayList<>();

    private @Nullable List<String> header;
    private int headerGrid = -1;
    private boolean readingHeader;

    /// The indicator whose values are being read off the following lines.
    private @Nullable Open open;

    private static final class Open {
        private final int at;
        private final Line line;
        private final MappedText label;
        private final Labels.Hit hit;
        private @Nullable MappedText unit;
        private final List<MappedText> values = new ArrayList<>();

        Open(int at, Line line, MappedText label, Labels.Hit hit) {
            this.at = at;
            this.line = line;
            this.label = label;
            this.hit = hit;
        }

        void add(MappedText text) {
            if (unit == null && values.isEmpty() && Units.isUnit(text.text())) {
                unit = text;
            } else {
                values.add(text);
            }
        }
    }

    private IndicatorLines(Labels labels, IndicatorRun run, IndicatorHeads heads) {
        this.labels = labels;
        this.run = run;
        this.heads = heads;
    }

    static List<Indicator> of(List<Line> lines, Labels labels, IndicatorRun run, IndicatorHeads heads) {
        var reader = new IndicatorLines(labels, run, heads);
        int i = 0;
        while (i < lines.size()) {
            if (lines.get(i).pieces().size() > 1) {
                reader.row(i, lines.get(i));
                i++;
            } else {
                i += reader.lone(i, lines);
            }
        }
        reader.close();
        return reader.found;
    }

    private void close() {
        if (open != null) {
            boolean grid = open.line.kind() == Line.Kind.GRID;
            var own = grid && headerGrid != open.line.grid() ? null : header;
            found.add(
                    new Indicator(open.at, open.line.kind(), open.label, open.hit, open.unit, open.values, own, false));
        }
        open = null;
    }

    private void row(int at, Line line) {
        close();
        readingHeader = false;
        int corner = corner(line.pieces());
        if (corner >= 0) {
            header(line, corner);
            return;
        }
        for (var piece : line.pieces()) {
            cell(at, line, piece.text());
        }
        close();
    }

    private void cell(int at, Line line, MappedText text) {
        var hit = hit(text);
        if (hit.isRow()) {
            close();
            open = new Open(at, line, text, hit);
        } else if (open != null && !hit.other()) {
            open.add(text);
        } else if (hit.other()) {
            close();
        } else if (!text.isBlank()) {
            run(at, line, text, false);
        }
    }

    /// A label with a remark is one only where nothing stands behind the remark.
    private Labels.Hit hit(MappedText text) {
        var hit = labels.of(text.text());
        int end = Math.max(text.text().lastIndexOf(')'), text.text().lastIndexOf('）'));
        boolean more = end >= 0 && !text.text().substring(end + 1).isBlank();
        return hit.score() == Labels.REMARKED && more ? Labels.Hit.NONE : hit;
    }

    private int corner(List<Piece> pieces) {
        for (int i = 0; i < pieces.size() - 1; i++) {
            if (heads.isCorner(pieces.get(i).text().text())) {
                return i;
            }
        }
        return -1;
    }

    private void header(Line line, int corner) {
        header = line.pieces().stream()
                .skip(corner + 1L)
                .map(p -> p.text().text())
                .filter(text -> !IndicatorHeads.isUnitHead(text))
                .toList();
        headerGrid = line.kind() == Line.Kind.GRID ? line.grid() : -1;
    }

    /// One line that holds a single cell or a text; says how many lines were used.
    private int lone(int at, List<Line> lines) {
        var line = lines.get(at);
        var text = line.text();
        if (open != null && open.line.kind() != line.kind()) {
            close();
        }
        if (text.isBlank() || ReadCell.isValue(text.text()) || Units.isUnit(text.text())) {
            value(text);
            return 1;
        }
        if (PAGE_NUMBER.matcher(text.text()).matches()) {
            return 1;
        }
        int length = labelLength(at, lines);
        var label = length == 0 ? null : joined(at, length, lines);
        if (label != null && hit(label).isRow()) {
            close();
            readingHeader = false;
            open = new Open(at, line, label, hit(label));
            return length;
        }
        word(at, line, text);
        return Math.max(1, length);
    }

    /// A unit or a value behind its label; a bar's blank cell; or a number that belongs to nothing.
    private void value(MappedText text) {
        if (open != null) {
            boolean second = Units.isUnit(text.text()) && (open.unit != null || !open.values.isEmpty());
            if (second) {
                close();
            } else {
                open.add(text);
            }
        }
        readingHeader &= !ReadCell.isValue(text.text());
    }

    /// A text that is no row: a head, a band, a unit with its value, a run of indicators, or prose.
    private void word(int at, Line line, MappedText text) {
        String printed = text.text();
        if (heads.isCorner(printed)) {
            close();
            header = List.of();
            headerGrid = -1;
            readingHeader = true;
        } else if (readingHeader
                && printed.length() <= LONGEST_HEAD
                && !labels.of(printed).other()) {
            head(printed);
        } else if (open != null && isUnitAndValues(text)) {
            split(text).forEach(open::add);
        } else if (open == null || !isRemark(printed)) {
            close();
            readingHeader = false;
            headLine(text);
            run(at, line, text, true);
        }
    }

    /// A header whose cells only single blanks part.
    private void headLine(MappedText text) {
        var words = text.length() > LONGEST_HEAD * 4 ? List.<MappedText>of() : split(text);
        if (words.size() > 1 && heads.isCorner(words.getFirst().text())) {
            header = words.stream()
                    .skip(1)
                    .map(MappedText::text)
                    .filter(word -> !IndicatorHeads.isUnitHead(word))
                    .toList();
            headerGrid = -1;
        }
    }

    private void head(String printed) {
        if (!IndicatorHeads.isUnitHead(printed)) {
            var longer = new ArrayList<>(header == null ? List.<String>of() : header);
            longer.add(printed);
            header = longer;
        }
    }

    private static boolean isRemark(String text) {
        return (text.startsWith("(") || text.startsWith("（")) && (text.endsWith(")") || text.endsWith("）"));
    }

    private static boolean isUnitAndValues(MappedText text) {
        return text.length() <= 40
                && text.text().indexOf(' ') > 0
                && split(text).stream().allMatch(t -> Units.isUnit(t.text()) || ReadCell.isValue(t.text()));
    }

    private static List<MappedText> split(MappedText text) {
        var parts = new ArrayList<MappedText>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                if (i > start) {
                    parts.add(text.sub(start, i));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private void run(int at, Line line, MappedText text, boolean whole) {
        var parts = run.of(text);
        if (parts == null) {
            return;
        }
        var named = heads.inRun(parts.before().text());
        if (named != null) {
            header = named;
            headerGrid = -1;
        }
        var last = parts.parts().getLast();
        if (!whole || (parts.parts().size() == 1 && last.values().isEmpty())) {
            // The label and its unit in one cell: what follows on the line, or below, is the value.
            open = new Open(at, line, last.label(), last.hit());
            open.unit = last.unit();
            open.values.addAll(last.values());
            return;
        }
        for (var part : parts.parts()) {
            found.add(new Indicator(
                    at, Line.Kind.TEXT, part.label(), part.hit(), part.unit(), part.values(), header, part.doubtful()));
        }
    }

    /// How many lines make one label: the longest that is exactly one, else one line that is near one.
    private int labelLength(int at, List<Line> lines) {
        int longest = 0;
        for (int length = 1; length <= MOST_LABEL_LINES && at + length <= lines.size(); length++) {
            var last = lines.get(at + length - 1);
            String text = last.text().text();
            boolean continues = last.pieces().size() == 1
                    && last.kind() == lines.get(at).kind()
                    && !ReadCell.isValue(text)
                    && !Units.isUnit(text)
                    && (length == 1
                            || (last.kind() == Line.Kind.TEXT
                                    && !labels.of(text).isRow()));
            if (!continues) {
                break;
            }
            var hit = hit(joined(at, length, lines));
            if (hit.isLabel() && (length == 1 || hit.score() == Labels.EXACT)) {
                longest = length;
            }
        }
        return longest;
    }

    private static MappedText joined(int at, int length, List<Line> lines) {
        var first = lines.get(at).text();
        if (length == 1) {
            return first;
        }
        var joined = new MappedText.Builder(first.original());
        lines.subList(at, at + length).forEach(line -> joined.add(line.text()));
        return joined.build();
    }
}
