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
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// One walk over the elements: text becomes lines at block boundaries, data tables become rows of cells.
/// The library walks without recursion and caps the depth of the tree.
final class HtmlWalk implements NodeFilter {

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

    HtmlWalk(Original original, Normalizer normalizer) {
        this.original = original;
        this.normalizer = normalizer;
        this.text = new MappedText.Builder(original);
    }

    List<Line> lines() {
        flush();
        return lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        String name = element.normalName();
        if (INVISIBLE.contains(name) || isHidden(element)) {
            return FilterResult.SKIP_CHILDREN;
        }
        if (name.equals("table") && HtmlGrid.isData(element)) {
            flush();
            grids.push(new HtmlGrid(++tables));
        } else if (!grids.isEmpty() && (name.equals("td") || name.equals("th"))) {
            text = new MappedText.Builder(original)
                    .anchor(Math.max(0, element.sourceRange().endPos()))
                    .path(grids.element().path());
        } else if (!grids.isEmpty() && name.equals("tr")) {
            grids.element().row();
        } else {
            boundary(element, name);
        }
        heading |= HEADINGS.contains(name);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element, element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element, String name) {
        if (grids.isEmpty()) {
            boundary(element, name);
        } else if (name.equals("td") || name.equals("th")) {
            grids.element().cell(element, normalizer.normal(text.build()).strip());
            text = new MappedText.Builder(original);
        } else if (name.equals("table")) {
            lines.addAll(grids.pop().lines());
            text = new MappedText.Builder(original);
        } else {
            boundary(element, name);
        }
    }

    /// A block's edge ends a line; inside a cell it only parts two words.
    private void boundary(Element element, String name) {
        boolean line = element.isBlock() || name.equals("br");
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

    private void append(TextNode words) {
        var range = words.sourceRange();
        if (range.isTracked()) {
            Entities.align(original.text(), range.startPos(), range.endPos(), words.getWholeText(), this::character);
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
        var line = normalizer.normal(text.build()).strip();
        if (!line.isBlank()) {
            lines.add(Line.text(line, heading));
        }
        text = new MappedText.Builder(original);
        heading = false;
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String compact = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return compact.contains("display:none") || compact.contains("visibility:hidden");
    }
}
