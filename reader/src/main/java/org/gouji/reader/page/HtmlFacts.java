package org.gouji.reader.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Collects what the markup of a page says of it.
final class HtmlFacts {

    /// Names of `meta` elements in lower case, the most telling first.
    private static final List<String> TITLES = List.of("articletitle", "og:title", "title");

    private static final List<String> DATES =
            List.of("pubdate", "publishdate", "article:published_time", "firstpublishedtime", "publishtime");

    private record Meta(String name, String content) {}

    private final List<Meta> metas = new ArrayList<>();
    private @Nullable String title;

    void meta(String name, String content) {
        metas.add(new Meta(name.toLowerCase(Locale.ROOT), content));
    }

    /// A page's first title counts.
    void title(String text) {
        title = title == null ? text : title;
    }

    Map<String, String> facts() {
        var facts = new HashMap<String, String>();
        put(facts, Page.TITLE, meta(TITLES), title == null ? "" : title);
        put(facts, Page.PUBLISHED, meta(DATES), "");
        return facts;
    }

    private static void put(Map<String, String> facts, String key, String first, String second) {
        String value = first.isBlank() ? second : first;
        if (!value.isBlank()) {
            facts.put(key, value.strip());
        }
    }

    /// The most telling of the facts by these names, the first of equals.
    private String meta(List<String> names) {
        String best = "";
        int rank = names.size();
        for (var meta : metas) {
            int at = names.indexOf(meta.name());
            if (at >= 0 && at < rank && !meta.content().isBlank()) {
                best = meta.content();
                rank = at;
            }
        }
        return best;
    }

    /// A title as the library gives it: without the marks of where a word may break, its words one space apart.
    static String spaced(String text) {
        var words = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (HtmlToken.isSpace(c) || c == '\u00A0') {
                gap = !words.isEmpty();
            } else if (c != '\u200B' && c != '\u00AD') {
                words.append(gap ? " " : "").append(c);
                gap = false;
            }
        }
        return words.toString().trim();
    }
}
