package org.gouji.reader.page;

import java.util.Map;
import org.gouji.contracts.report.Script;
import org.gouji.reader.text.Normalizer;
import org.gouji.reader.text.Original;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// An HTML page as lines. The original is the page's source, so that every character can be lit up in it.
public final class HtmlPage {

    public static final String MEDIA_TYPE = "text/html";

    private HtmlPage() {}

    public static Page of(String html) {
        return of(new Original(html));
    }

    public static Page of(Original original) {
        Script script = original.script();
        var lines = new HtmlLines(original, Normalizer.of(script));
        var facts = HtmlScan.read(lines);
        return facts == null
                ? byLibrary(original, script)
                : new Page(original, script, MEDIA_TYPE, lines.lines(), facts);
    }

    /// Pages whose elements do not nest as they should: the library repairs them as browsers do.
    static Page byLibrary(Original original, Script script) {
        var parser = Parser.htmlParser().setTrackPosition(true);
        Document document = parser.parseInput(original.text(), "");
        var lines = new HtmlLines(original, Normalizer.of(script));
        document.body().filter(new HtmlWalk(lines));
        return new Page(original, script, MEDIA_TYPE, lines.lines(), facts(document));
    }

    private static Map<String, String> facts(Document document) {
        var facts = new HtmlFacts();
        facts.title(document.title());
        for (var element : document.head().getElementsByTag("meta")) {
            String name = element.hasAttr("name") ? element.attr("name") : element.attr("property");
            facts.meta(name, element.attr("content"));
        }
        return facts.facts();
    }
}
