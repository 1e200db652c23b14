package org.gouji.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gouji.reader.text.MappedText;
import org.gouji.reader.text.Normalizer;
import org.gouji.reader.text.Original;
import org.jspecify.annotations.Nullable;

/// Elements and words, in the page's order, to lines: text becomes lines at block boundaries, data tables
/// become rows of cells.
final class HtmlLines {

    private final Original original;
    private final Normalizer normalizer;
    private final List<Line> lines = new ArrayList<>();
    private final MappedText.Builder text;

    /// Whether the text so far stays as it is when it is normalised.
    private boolean same = true;

    /// The table of data that is open. Tables that hold tables hold no data, so that there is one at most.
    private @Nullable HtmlGrid grid;

    private boolean heading;
    private int tables;

    HtmlLines(Original original, Normalizer normalizer) {
        this.original = original;
        this.normalizer = normalizer;
        this.text = new MappedText.Builder(original);
    }

    List<Line> lines() {
        flush();
        return lines;
    }

    /// Whether a style hides its element.
    static boolean hides(String style) {
        if (!mayHide(style, 0, style.length())) {
            return false;
        }
        String compact = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return compact.contains("display:none") || compact.contains("visibility:hidden");
    }

    /// Whether the style at `html[from, to)` is worth a look: both properties that hide have a letter that most
    /// others lack.
    static boolean mayHide(String html, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = html.charAt(i);
            if (c == 'y' || c == 'Y' || c == '&') {
                return true;
            }
        }
        return false;
    }

    /// `data` says of a table that it holds data; `end` is where the start tag ends.
    void open(HtmlTag tag, boolean block, boolean data, int end) {
        if (data) {
            flush();
            grid = new HtmlGrid(++tables);
        } else if (grid != null && tag.isCell()) {
            reset();
            text.anchor(Math.max(0, end)).path(grid.path());
        } else if (grid != null && tag.isRow()) {
            grid.row();
        } else {
            boundary(tag, block);
        }
        heading |= tag.isHeading();
    }

    /// The spans are those of a cell's start tag.
    void close(HtmlTag tag, boolean block, int colspan, int rowspan) {
        if (grid == null) {
            boundary(tag, block);
        } else if (tag.isCell()) {
            grid.cell(colspan, rowspan, normal());
            reset();
        } else if (tag.isTable()) {
            lines.addAll(grid.lines());
            grid = null;
            reset();
        } else {
            boundary(tag, block);
        }
    }

    /// A block's edge ends a line; inside a cell it only parts two words.
    private void boundary(HtmlTag tag, boolean block) {
        boolean line = block || tag.is("br");
        if (line && grid == null) {
            flush();
        } else if (line || tag.isApart()) {
            space(line ? '\n' : ' ');
        }
    }

    private void space(char c) {
        char last = text.last();
        if (last != 0 && !isSpace(last)) {
            text.add(c, text.end(), text.end());
        }
    }

    /// Words that the source holds in `[start, end)`.
    void words(int start, int end, String decoded) {
        Entities.align(original.text(), start, end, decoded, this::character);
    }

    Normalizer normalizer() {
        return normalizer;
    }

    /// Words that stand in the source just so, without white space, and stay as they are when normalised.
    void same(int start, int end) {
        text.add(start, end);
    }

    /// Words that stand in the source just so.
    void plain(int start, int end) {
        same = false;
        String source = original.text();
        int from = start;
        while (from < end) {
            int to = from;
            while (to < end && !isSpace(source.charAt(to))) {
                to++;
            }
            text.add(from, to);
            if (to < end) {
                character(source.charAt(to), to, to + 1);
            }
            from = to + 1;
        }
    }

    private void character(char c, int start, int end) {
        if (!isSpace(c)) {
            same &= normalizer.isPlain(c);
            text.add(c, start, end);
        } else if (text.last() != 0 && !isSpace(text.last())) {
            text.add(' ', start, end);
        }
    }

    /// The only white space among ideographs is the ideographic one, and behind it there is none.
    private static boolean isSpace(char c) {
        return (c <= ' ' || (c >= '\u1680' && c <= '\u3000')) && Character.isWhitespace(c);
    }

    private void flush() {
        if (text.length() > 0) {
            var line = normal();
            if (!line.isBlank()) {
                lines.add(Line.text(line, heading));
            }
            reset();
        }
        heading = false;
    }

    private MappedText normal() {
        var built = text.build();
        return (same ? built : normalizer.normal(built)).strip();
    }

    private void reset() {
        text.reset();
        same = true;
    }
}
