package org.gouji.reader.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gouji.reader.text.MappedText;
import org.gouji.reader.text.Normalizer;
import org.gouji.reader.text.Original;
import org.jspecify.annotations.Nullable;

/// Elements and words, in the page's order, to lines: text becomes lines at block boundaries, data tables
/// become rows of cells.
final class HtmlLines {

    private static final Set<String> INVISIBLE = Set.of(
            "script", "style", "noscript", "template", "select", "textarea", "button", "svg", "iframe", "object");

    /// What stands in these is not part of the number before it: a footnote's mark, a struck digit.
    private static final Set<String> APART = Set.of("sup", "sub", "del", "s", "strike");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final Original original;
    private final Normalizer normalizer;
    private final List<Line> lines = new ArrayList<>();
    private final Deque<HtmlGrid> grids = new ArrayDeque<>();
    private MappedText.Builder text;
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

    /// What stands in these is never shown.
    static boolean isInvisible(String name) {
        return INVISIBLE.contains(name);
    }

    /// Whether a style hides its element.
    static boolean hides(String style) {
        if (style.isEmpty()) {
            return false;
        }
        String compact = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return compact.contains("display:none") || compact.contains("visibility:hidden");
    }

    /// `data` says of a table that it holds data; `end` is where the start tag ends.
    void open(String name, boolean block, boolean data, int end) {
        if (data) {
            flush();
            grids.push(new HtmlGrid(++tables));
        } else if (!grids.isEmpty() && isCell(name)) {
            text = new MappedText.Builder(original)
                    .anchor(Math.max(0, end))
                    .path(grids.element().path());
        } else if (!grids.isEmpty() && name.equals("tr")) {
            grids.element().row();
        } else {
            boundary(name, block);
        }
        heading |= HEADINGS.contains(name);
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    /// The spans are those that a cell's start tag prints; null where it prints none.
    void close(String name, boolean block, @Nullable String colspan, @Nullable String rowspan) {
        if (grids.isEmpty()) {
            boundary(name, block);
        } else if (isCell(name)) {
            grids.element()
                    .cell(colspan, rowspan, normalizer.normal(text.build()).strip());
            text = new MappedText.Builder(original);
        } else if (name.equals("table")) {
            lines.addAll(grids.pop().lines());
            text = new MappedText.Builder(original);
        } else {
            boundary(name, block);
        }
    }

    /// A block's edge ends a line; inside a cell it only parts two words.
    private void boundary(String name, boolean block) {
        boolean line = block || name.equals("br");
        if (line && grids.isEmpty()) {
            flush();
        } else if (line || APART.contains(name)) {
            space(line ? '\n' : ' ');
        }
    }

    private void space(char c) {
        char last = text.last();
        if (last != 0 && !Character.isWhitespace(last)) {
            text.add(c, text.end(), text.end());
        }
    }

    /// Words that the source holds in `[start, end)`.
    void words(int start, int end, String decoded) {
        Entities.align(original.text(), start, end, decoded, this::character);
    }

    /// Words that stand in the source just so.
    void plain(int start, int end) {
        String source = original.text();
        for (int i = start; i < end; i++) {
            character(source.charAt(i), i, i + 1);
        }
    }

    private void character(char c, int start, int end) {
        if (!Character.isWhitespace(c)) {
            text.add(c, start, end);
        } else if (text.last() != 0 && !Character.isWhitespace(text.last())) {
            text.add(' ', start, end);
        }
    }

    private void flush() {
        if (text.length() > 0) {
            var line = normalizer.normal(text.build()).strip();
            if (!line.isBlank()) {
                lines.add(Line.text(line, heading));
            }
            text = new MappedText.Builder(original);
        }
        heading = false;
    }
}
