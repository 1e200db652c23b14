package org.gouji.reader.page;

import java.util.ArrayList;
import java.util.List;
import org.gouji.reader.text.MappedText;

/// Turns lines of text into lines of the page. Consecutive lines with bars are one block, because only a
/// whole block tells whether its outer bars are borders (Markdown) or edges of blank cells.
final class BarBlocks {

    /// No cell that ends a row is a sentence of this length.
    private static final int SENTENCE = 60;

    /// So many blank cells follow the last value of a row, where it spans the columns to the table's edge.
    private static final int MOST_SPANNED = 3;

    private final List<MappedText> input;
    private final List<Line> output = new ArrayList<>();
    private final WrappedRows wrapped;
    private int blocks;

    BarBlocks(List<MappedText> input) {
        this.input = input;
        this.wrapped = new WrappedRows(input);
    }

    List<Line> lines() {
        int i = 0;
        while (i < input.size()) {
            int end = wrapped.end(i);
            if (end > i) {
                wrapped(i, end);
                i = end;
                continue;
            }
            while (end < input.size() && isRow(input.get(end).text())) {
                end++;
            }
            if (end > i) {
                rows(i, end);
                i = end;
            } else if (isBar(input.get(i))) {
                i = loneCells(i);
            } else {
                prose(input.get(i++));
            }
        }
        return output;
    }

    private void prose(MappedText line) {
        if (line.isBlank()) {
            blank(line);
            return;
        }
        if (TextPage.isRuin(line.text())) {
            return;
        }
        var cells = Gaps.split(line);
        output.add(cells.size() == 1 ? Line.text(line, false) : cells(Line.Kind.GAPS, cells));
    }

    /// An empty line parts two others, one of white space may be a cell that is empty.
    private void blank(MappedText line) {
        if (line.length() > 0 && !output.isEmpty() && output.getLast().isProse()) {
            output.add(output.removeLast().spaced());
        }
    }

    private static boolean isBar(MappedText line) {
        return line.text().equals("|");
    }

    private static boolean isRow(String line) {
        return line.length() > 1 && line.indexOf('|') >= 0 && !TextPage.isRuin(line) && !isSentence(line);
    }

    /// A paragraph in which a bar stands between words, as hijacked pages leave them: 按照县某某|政务公开办的部署，….
    private static boolean isSentence(String line) {
        return line.length() >= SENTENCE && line.charAt(0) != '|' && line.charAt(line.length() - 1) == '。';
    }

    /// The rows `[from, to)` of the input, each let go when it is parted: a page of rows is read in little memory.
    private void rows(int from, int to) {
        blocks++;
        var parted = input.get(from).sub(0, 0);
        boolean leading = true;
        boolean trailing = true;
        for (int i = from; i < to; i++) {
            String line = input.get(i).text();
            boolean rule = TextPage.isRule(line);
            leading &= rule || line.startsWith("|");
            trailing &= rule || line.endsWith("|");
        }
        for (int i = from; i < to; i++) {
            var row = input.get(i);
            if (!TextPage.isRule(row.text())) {
                output.add(row(
                        parted(row, leading, trailing),
                        i > from && !output.isEmpty() && output.getLast().isProse()));
            }
            input.set(i, parted);
        }
    }

    private static List<MappedText> parted(MappedText row, boolean leading, boolean trailing) {
        var pieces = TextPage.split(row);
        int from = leading ? 1 : 0;
        int to = trailing && pieces.size() - from > 1 ? pieces.size() - 1 : pieces.size();
        int filling = trailing ? WrappedRows.filling(row.text()) : 0;
        return pieces.subList(from, to - filling - from > 1 ? to - filling : to);
    }

    /// A single piece is a line of prose whose bar was an edge. So is a value behind a cell that has a line of its own
    /// (`apart`), whatever of its span stands behind it.
    private Line row(List<MappedText> texts, boolean apart) {
        long filled = texts.stream().filter(t -> !t.isBlank()).count();
        boolean spanned = apart && texts.size() <= 1 + MOST_SPANNED && isValue(texts.getFirst());
        if (filled == 1 && (texts.size() <= 2 || spanned)) {
            return Line.text(
                    texts.stream().filter(t -> !t.isBlank()).findFirst().orElseThrow(), false);
        }
        return cells(Line.Kind.BARS, texts);
    }

    private static boolean isValue(MappedText text) {
        int last = text.length() - 1;
        return last >= 0
                && (Character.isDigit(text.charAt(0))
                        || (last > 0 && Character.isDigit(text.charAt(1)))
                        || (last == 0 && "/-—无".indexOf(text.charAt(0)) >= 0));
    }

    private Line cells(Line.Kind kind, List<MappedText> texts) {
        var pieces = new ArrayList<Piece>();
        for (var text : texts) {
            pieces.add(new Piece(text, pieces.size(), 1));
        }
        return new Line(kind, pieces, false, blocks);
    }

    /// Lines that hold only a bar part cells; lines between two bars are one cell, none are a blank one.
    /// The line before the first bar begins the run: it was written as prose and becomes a cell.
    private int loneCells(int from) {
        blocks++;
        if (!output.isEmpty() && output.getLast().isProse()) {
            output.add(cell(output.removeLast().text()));
        }
        int i = from;
        while (i < input.size() && isBar(input.get(i))) {
            int next = i + 1;
            var cell = new ArrayList<MappedText>();
            while (next < input.size()
                    && !isBar(input.get(next))
                    && !isRow(input.get(next).text())) {
                if (!input.get(next).isBlank()) {
                    cell.add(input.get(next));
                }
                next++;
            }
            if (next < input.size() && isBar(input.get(next))) {
                add(cell, input.get(i));
                i = next;
            } else {
                i = last(i + 1, next);
            }
        }
        return i;
    }

    /// Lines between two bars are one cell, but a number is a cell by itself: what stands behind it up to the
    /// line before the next bar is prose, such as a heading between two tables.
    private void add(List<MappedText> lines, MappedText bar) {
        if (lines.size() > 1 && lines.getFirst().text().chars().allMatch(Character::isDigit)) {
            output.add(cell(lines.getFirst()));
            lines.subList(1, lines.size() - 1).forEach(this::prose);
            output.add(cell(lines.getLast()));
        } else {
            output.add(cell(join(lines, bar)));
        }
    }

    /// After the last bar stands one more cell; what follows its first line is prose again.
    private int last(int from, int end) {
        int i = from;
        while (i < end && input.get(i).isBlank()) {
            i++;
        }
        if (i < end) {
            output.add(cell(input.get(i++)));
        }
        return i;
    }

    private MappedText join(List<MappedText> parts, MappedText bar) {
        if (parts.isEmpty()) {
            return bar.sub(bar.length(), bar.length());
        }
        var joined = new MappedText.Builder(bar.original());
        parts.forEach(joined::add);
        return joined.build();
    }

    /// The lines `[from, to)` of the input, a cell each. A line of words before the first is the beginning of its
    /// label, and labels are put together of lines of text.
    private void wrapped(int from, int to) {
        blocks++;
        boolean goesOn = from > 0 && !input.get(from - 1).isBlank();
        for (int i = from; i < to; i++) {
            var line = input.get(i);
            int bar = line.text().indexOf('|');
            var cell = line.sub(0, bar).strip();
            if (!cell.isBlank()) {
                boolean prose = WrappedRows.isProse(cell) || (i == from && goesOn);
                output.add(prose ? Line.text(cell, false) : cell(cell));
            }
            int blanks = WrappedRows.blanks(line.text(), cell.isBlank() ? bar : bar + 1);
            for (int n = 0; n < blanks && i > from; n++) {
                output.add(cell(line.sub(line.length(), line.length())));
            }
        }
    }

    private Line cell(MappedText text) {
        return new Line(Line.Kind.LONE_CELL, List.of(new Piece(text, 0, 1)), false, blocks);
    }
}
