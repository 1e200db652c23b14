package org.gouji.reader.page;

import java.util.Locale;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads one tag of a page's source: where it ends, and those of its attributes that matter.
final class HtmlToken {

    private final String html;
    private int end;
    private boolean closed;
    private boolean selfClosing;
    private String name = "";

    @Nullable String style;

    @Nullable String colspan;

    @Nullable String rowspan;

    @Nullable String metaName;

    @Nullable String property;

    @Nullable String content;

    boolean hidden;

    HtmlToken(String html) {
        this.html = html;
    }

    /// The index behind the tag.
    int end() {
        return end;
    }

    /// Whether the tag ends at all.
    boolean isClosed() {
        return closed;
    }

    boolean isSelfClosing() {
        return selfClosing;
    }

    String name() {
        return name;
    }

    /// Reads the tag whose name begins at `from`.
    void read(int from) {
        style = null;
        colspan = null;
        rowspan = null;
        metaName = null;
        property = null;
        content = null;
        hidden = false;
        selfClosing = false;
        int at = from;
        boolean upper = false;
        while (at < html.length() && !endsName(html.charAt(at))) {
            upper |= html.charAt(at) >= 'A' && html.charAt(at) <= 'Z';
            at++;
        }
        name = html.substring(from, at);
        name = upper ? name.toLowerCase(Locale.ROOT) : name;
        attributes(at);
    }

    private static boolean endsName(char c) {
        return c == '>' || c == '/' || isSpace(c);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private void attributes(int from) {
        int at = from;
        while (at < html.length() && html.charAt(at) != '>') {
            char c = html.charAt(at);
            if (c == '/' || isSpace(c)) {
                selfClosing = c == '/';
                at++;
            } else {
                selfClosing = false;
                at = attribute(at);
            }
        }
        closed = at < html.length();
        end = Math.min(html.length(), at + 1);
    }

    private int attribute(int from) {
        int nameEnd = from + 1;
        while (nameEnd < html.length() && !endsName(html.charAt(nameEnd)) && html.charAt(nameEnd) != '=') {
            nameEnd++;
        }
        int at = nameEnd;
        while (at < html.length() && isSpace(html.charAt(at))) {
            at++;
        }
        if (at >= html.length() || html.charAt(at) != '=') {
            attribute(from, nameEnd, 0, 0);
            return nameEnd;
        }
        at++;
        while (at < html.length() && isSpace(html.charAt(at))) {
            at++;
        }
        return at < html.length() ? value(from, nameEnd, at) : at;
    }

    private int value(int from, int nameEnd, int at) {
        char quote = html.charAt(at);
        if (quote == '"' || quote == '\'') {
            int close = html.indexOf(quote, at + 1);
            int stop = close < 0 ? html.length() : close;
            attribute(from, nameEnd, at + 1, stop);
            return Math.min(html.length(), stop + 1);
        }
        int stop = at;
        while (stop < html.length() && html.charAt(stop) != '>' && !isSpace(html.charAt(stop))) {
            stop++;
        }
        attribute(from, nameEnd, at, stop);
        return stop;
    }

    /// Of two attributes of one name the first counts.
    private void attribute(int from, int to, int valueFrom, int valueTo) {
        if (is("style", from, to)) {
            style = style == null ? text(valueFrom, valueTo) : style;
        } else if (is("colspan", from, to)) {
            colspan = colspan == null ? text(valueFrom, valueTo) : colspan;
        } else if (is("rowspan", from, to)) {
            rowspan = rowspan == null ? text(valueFrom, valueTo) : rowspan;
        } else if (is("hidden", from, to)) {
            hidden = true;
        } else if (name.equals("meta")) {
            if (is("name", from, to) && metaName == null) {
                metaName = text(valueFrom, valueTo);
            } else if (is("property", from, to) && property == null) {
                property = text(valueFrom, valueTo);
            } else if (is("content", from, to) && content == null) {
                content = text(valueFrom, valueTo);
            }
        }
    }

    private boolean is(String attribute, int from, int to) {
        return to - from == attribute.length() && html.regionMatches(true, from, attribute, 0, attribute.length());
    }

    private String text(int from, int to) {
        String raw = html.substring(from, to);
        return raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, true);
    }
}
