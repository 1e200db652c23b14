package org.gouji.reader.page;

import java.util.Locale;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads one tag of a page's source: where it ends, and those of its attributes that matter.
final class HtmlToken {

    private final String html;
    private final char[] page;
    private final int length;
    private int end;
    private boolean closed;
    private boolean selfClosing;
    private boolean hides;
    private boolean styled;
    private HtmlTag tag = HtmlTag.META_TAG;

    /// How many columns and rows a cell spans; 0 where the tag does not say it.
    private int colspan;

    private int rowspan;

    @Nullable String metaName;

    @Nullable String property;

    @Nullable String content;

    /// `page` are the characters of `html`.
    HtmlToken(String html, char[] page) {
        this.html = html;
        this.page = page;
        this.length = page.length;
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

    HtmlTag tag() {
        return tag;
    }

    /// Whether the tag's own attributes hide its element.
    boolean hides() {
        return hides;
    }

    int colspan() {
        return Math.max(1, colspan);
    }

    int rowspan() {
        return Math.max(1, rowspan);
    }

    /// Reads the tag whose name begins at `from`.
    void read(int from) {
        int at = from;
        long code = 0;
        for (int letter; at < length && (letter = HtmlTag.letter(page[at])) != 0; at++) {
            code = code << Byte.SIZE | letter;
        }
        var known = HtmlTag.known(code, at - from);
        tag = known == null ? unknown(from, at) : known;
        hides = false;
        selfClosing = false;
        colspan = 0;
        rowspan = 0;
        if (at < length && page[at] == '>') {
            closed = true;
            end = at + 1;
        } else {
            styled = false;
            metaName = null;
            property = null;
            content = null;
            attributes(at);
        }
    }

    private HtmlTag unknown(int from, int to) {
        boolean upper = false;
        for (int i = from; i < to; i++) {
            upper |= page[i] >= 'A' && page[i] <= 'Z';
        }
        String name = html.substring(from, to);
        return HtmlTag.of(upper ? name.toLowerCase(Locale.ROOT) : name);
    }

    /// Whether the name of an element ends before this character. Control characters that are no space belong to
    /// the name.
    static boolean endsName(char c) {
        return c == '>' || c == '/' || isSpace(c);
    }

    /// What the standard calls white space.
    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private void attributes(int from) {
        int at = from;
        while (at < length && page[at] != '>') {
            char c = page[at];
            if (c == '/' || isSpace(c)) {
                selfClosing = c == '/';
                at++;
            } else {
                selfClosing = false;
                at = attribute(at);
            }
        }
        closed = at < length;
        end = Math.min(length, at + 1);
    }

    private int attribute(int from) {
        int nameEnd = from + 1;
        while (nameEnd < length && !endsName(page[nameEnd]) && page[nameEnd] != '=') {
            nameEnd++;
        }
        int at = nameEnd;
        while (at < length && isSpace(page[at])) {
            at++;
        }
        if (at >= length || page[at] != '=') {
            attribute(from, nameEnd, 0, 0);
            return nameEnd;
        }
        at++;
        while (at < length && isSpace(page[at])) {
            at++;
        }
        return at < length ? value(from, nameEnd, at) : at;
    }

    private int value(int from, int nameEnd, int at) {
        char quote = page[at];
        if (quote == '"' || quote == '\'') {
            int close = html.indexOf(quote, at + 1);
            int stop = close < 0 ? length : close;
            attribute(from, nameEnd, at + 1, stop);
            return Math.min(length, stop + 1);
        }
        int stop = at;
        while (stop < length && page[stop] != '>' && !isSpace(page[stop])) {
            stop++;
        }
        attribute(from, nameEnd, at, stop);
        return stop;
    }

    /// Of two attributes of one name the first counts.
    private void attribute(int from, int to, int valueFrom, int valueTo) {
        switch (to - from) {
            case 4 -> metaName = fact("name", from, metaName, valueFrom, valueTo);
            case 5 -> style(from, valueFrom, valueTo);
            case 6 -> hides |= is("hidden", from);
            case 7 -> {
                colspan = is("colspan", from) && colspan == 0 ? span(valueFrom, valueTo) : colspan;
                rowspan = is("rowspan", from) && rowspan == 0 ? span(valueFrom, valueTo) : rowspan;
                content = fact("content", from, content, valueFrom, valueTo);
            }
            case 8 -> property = fact("property", from, property, valueFrom, valueTo);
            default -> {}
        }
    }

    private void style(int from, int valueFrom, int valueTo) {
        if (is("style", from) && !styled) {
            styled = true;
            hides |= HtmlLines.mayHide(html, valueFrom, valueTo) && HtmlLines.hides(text(valueFrom, valueTo));
        }
    }

    private @Nullable String fact(String name, int from, @Nullable String before, int valueFrom, int valueTo) {
        return before == null && tag == HtmlTag.META_TAG && is(name, from) ? text(valueFrom, valueTo) : before;
    }

    private int span(int from, int to) {
        int digit = to - from == 1 ? page[from] - '0' : 0;
        return digit > 0 && digit <= 9 ? digit : HtmlGrid.span(text(from, to));
    }

    /// Whether the letters at `from`, in either case, are those of an attribute's name.
    private boolean is(String attribute, int from) {
        for (int i = 0; i < attribute.length(); i++) {
            if ((page[from + i] | 0x20) != attribute.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private String text(int from, int to) {
        String raw = html.substring(from, to);
        return raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, true);
    }
}
