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

    /// The white space behind the text so far, 0 where there is none, and what it stands for.
    private char gap;

    private int gapStart;
    private int gapEnd;

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

    /// Whether the style at `html[from, to)` is worth a look: the names of both properties that hide end as those of
    /// few others do, in "ay" and "ty". Where something is encoded, it is.
    static boolean mayHide(String html, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = html.charAt(i);
            if (c == '&' || ((c | 0x20) == 'y' && i > from && endsHidingName(html.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsHidingName(char c) {
        return (c | 0x20) == 'a' || (c | 0x20) == 't';
    }

    /// `data` says of a table that it holds data; `end` is where the start tag ends.
    void open(HtmlTag tag, boolean block, boolean data, int end) {
        if (data) {
            flush();
            grid = new HtmlGrid(++tables, lines);
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
            grid.end();
            grid = null;
            reset();
        } else {
            boundary(tag, block);
        }
    }

    /// The table that is open holds no data: its lines are told once more.
    void noGrid() {
        if (grid != null) {
            grid.undo();
            grid = null;
            tables--;
        }
        reset();
        heading = false;
    }

    /// A block's edge ends a line; inside a cell it only parts two words.
    private void boundary(HtmlTag tag, boolean block) {
        boolean line = block || tag.is("br");
        if (line && grid == null) {
            flush();
        } else if (line || tag.isApart()) {
            space(line ? '\n' : ' ', text.end(), text.end());
        }
    }

    /// White space behind the text so far, which is part of it only where more words follow.
    private void space(char c, int start, int end) {
        if (gap == 0 && text.length() > 0) {
            gap = c;
            gapStart = start;
            gapEnd = end;
        }
    }

    private void endGap() {
        if (gap != 0) {
            text.add(gap, gapStart, gapEnd);
            gap = 0;
        }
    }

    /// Words that the source holds in `[start, end)`.
    void words(int start, int end, String decoded) {
        Entities.align(original.text(), start, end, decoded, this::character);
    }

    /// Words that the source holds in `[start, end)`, with entities in them.
    void encoded(int start, int end) {
        if (!Entities.read(original.text(), start, end, this::plain, this::character)) {
            words(start, end, Entities.decoded(original.text(), start, end));
        }
    }

    /// The page's source.
    Original original() {
        return original;
    }

    Normalizer normalizer() {
        return normalizer;
    }

    /// Words that stand in the source just so, without white space, and stay as they are when normalised.
    void same(int start, int end) {
        endGap();
        text.add(start, end);
    }

    /// Words that stand in the source just so, without white space.
    void solid(int start, int end) {
        same = false;
        endGap();
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
            if (from < to) {
                endGap();
                text.add(from, to);
            }
            if (to < end) {
                space(' ', to, to + 1);
            }
            from = to + 1;
        }
    }

    private void character(char c, int start, int end) {
        if (isSpace(c)) {
            space(' ', start, end);
        } else {
            endGap();
            same &= normalizer.isPlain(c);
            text.add(c, start, end);
        }
    }

    private static boolean isSpace(char c) {
        return mayBeSpace(c) && Character.isWhitespace(c);
    }

    /// The only white space among ideographs is the ideographic one, and behind it there is none.
    static boolean mayBeSpace(char c) {
        return c <= ' ' || (c >= '\u1680' && c <= '\u3000');
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
        if (!normalizer.isPlain(text.last())) {
            endGap(); // what ends with blanks of other kinds may be blank: then it stands behind all of them
        }
        return same ? text.build() : normalizer.normal(text.build()).strip();
    }

    private void reset() {
        text.reset();
        gap = 0;
        same = true;
    }
}
