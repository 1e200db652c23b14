package org.gouji.reader.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gouji.contracts.report.Script;
import org.gouji.reader.text.Normalizer;
import org.gouji.reader.text.Original;
import org.gouji.reader.text.Scripts;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// An HTML page as lines. The original is the page's source, so that every character can be lit up in it.
public final class HtmlPage {

    public static final String MEDIA_TYPE = "text/html";

    /// Names of `meta` elements in lower case, the most telling first.
    static final List<String> TITLE_FACTS = List.of("articletitle", "og:title", "title");

    static final List<String> DATE_FACTS =
            List.of("pubdate", "publishdate", "article:published_time", "firstpublishedtime", "publishtime");

    private HtmlPage() {}

    public static Page of(String html) {
        var original = new Original(html);
        Script script = Scripts.of(html);
        var lines = new HtmlLines(original, Normalizer.of(script));
        var facts = HtmlScan.read(html, lines);
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
        var facts = new HashMap<String, String>();
        put(facts, Page.TITLE, meta(document, TITLE_FACTS), document.title());
        put(facts, Page.PUBLISHED, meta(document, DATE_FACTS), "");
        return facts;
    }

    private static void put(Map<String, String> facts, String key, String first, String second) {
        String value = first.isBlank() ? second : first;
        if (!value.isBlank()) {
            facts.put(key, value.strip());
        }
    }

    private static String meta(Document document, List<String> names) {
        String best = "";
        int rank = names.size();
        for (var element : document.head().getElementsByTag("meta")) {
            String name = element.hasAttr("name") ? element.attr("name") : element.attr("property");
            int at = names.indexOf(name.toLowerCase(Locale.ROOT));
            if (at >= 0 && at < rank && !element.attr("content").isBlank()) {
                best = element.attr("content");
                rank = at;
            }
        }
        return best;
    }
}
