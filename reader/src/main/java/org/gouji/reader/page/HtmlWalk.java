package org.gouji.reader.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// One walk over the library's elements. It walks without recursion and caps the depth of the tree.
final class HtmlWalk implements NodeFilter {

    private final HtmlLines lines;

    HtmlWalk(HtmlLines lines) {
        this.lines = lines;
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
        var tag = HtmlTag.of(element.normalName());
        boolean hidden = element.hasAttr("hidden") || HtmlLines.hides(element.attr("style"));
        if (tag.isInvisible() || hidden) {
            return FilterResult.SKIP_CHILDREN;
        }
        boolean data = tag.is("table") && HtmlGrid.isData(element);
        lines.open(tag, element.isBlock(), data, element.sourceRange().endPos());
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            lines.close(
                    HtmlTag.of(element.normalName()),
                    element.isBlock(),
                    HtmlGrid.span(element.attr("colspan")),
                    HtmlGrid.span(element.attr("rowspan")));
        }
        return FilterResult.CONTINUE;
    }

    private void append(TextNode words) {
        var range = words.sourceRange();
        if (range.isTracked()) {
            lines.words(range.startPos(), range.endPos(), words.getWholeText());
        }
    }
}
