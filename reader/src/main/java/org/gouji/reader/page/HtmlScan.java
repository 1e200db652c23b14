package org.gouji.reader.page;

import java.util.Map;
import org.gouji.reader.text.Normalizer;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// One pass over a page's source, for pages whose elements nest as they should: the same lines as from a walk over
/// the library's tree, without the tree. Whatever the standard repairs by moving or reopening elements is not
/// done here; such a page is left to the library.
final class HtmlScan {

    /// What stands behind the bracket of a tag, a comment or the like.
    private static final boolean[] BEGINS = begins();

    private final String html;
    private final char[] page;
    private final HtmlToken token;
    private final HtmlNesting nesting;
    private final HtmlLines lines;
    private final Normalizer normalizer;
    private final HtmlFacts facts = new HtmlFacts();

    private HtmlScan(HtmlLines lines) {
        this.html = lines.original().text();
        this.lines = lines;
        this.normalizer = lines.normalizer();
        this.page = html.toCharArray();
        this.token = new HtmlToken(html, page);
        this.nesting = new HtmlNesting(lines);
    }

    /// The facts that the page's markup states; its lines are in `lines`. Null where the page must be read by
    /// the library; then `lines` are good for nothing.
    static @Nullable Map<String, String> read(HtmlLines lines) {
        try {
            var scan = new HtmlScan(lines);
            scan.scan();
            return scan.facts.facts();
        } catch (Unusual unusual) {
            return null;
        }
    }

    private void scan() {
        if (lines.original().hasNoncharacters()) {
            throw new Unusual("a character that is none");
        }
        int at = 0;
        while (at < page.length || !nesting.isEmpty()) {
            if (at == page.length) {
                nesting.pop();
            } else {
                at = isMarkup(at) ? markup(at) : text(at);
            }
            at = nesting.onwards(at);
        }
    }

    /// Whether a tag, a comment or the like begins here.
    private boolean isMarkup(int at) {
        return page[at] == '<' && at + 1 < page.length && page[at + 1] < BEGINS.length && BEGINS[page[at + 1]];
    }

    private static boolean[] begins() {
        var begins = new boolean[0x80];
        for (char c = 0; c < begins.length; c++) {
            begins[c] = c == '/' || c == '!' || c == '?' || isLetter(c);
        }
        return begins;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private int markup(int at) {
        char next = page[at + 1];
        if (next == '!' || next == '?') {
            return comment(at);
        }
        if (next == '/') {
            if (at + 2 >= page.length || !isLetter(page[at + 2])) {
                throw new Unusual("an end tag without a name");
            }
            token.read(at + 2);
            requireClosed();
            nesting.end(token.tag());
            return token.end();
        }
        token.read(at + 1);
        requireClosed();
        return start(token.tag(), token.end());
    }

    private void requireClosed() {
        if (!token.isClosed()) {
            throw new Unusual("a tag without an end");
        }
    }

    private int comment(int at) {
        boolean real = html.startsWith("<!--", at);
        if (real && (html.startsWith(">", at + 4) || html.startsWith("->", at + 4))) {
            throw new Unusual("an abrupt comment");
        }
        int end = real ? html.indexOf("-->", at + 4) : html.indexOf('>', at + 2);
        if (end < 0 || (real && html.substring(at + 4, end).contains("--!>"))) {
            throw new Unusual("a comment without an end");
        }
        if (!real && HtmlToken.isSpace(page[end - 1])) {
            throw new Unusual("a declaration whose end the library counts otherwise");
        }
        return end + (real ? 3 : 1);
    }

    /// Most words of a page stay as they are when they are normalised, and have no white space in them.
    private int text(int from) {
        int at = from;
        while (at < page.length && isPlain(page[at])) {
            at++;
        }
        if (at < page.length && !isMarkup(at)) {
            return mixed(from, at);
        }
        if (nesting.words(at - from, 0, false)) {
            lines.same(from, at);
        }
        return at;
    }

    private boolean isPlain(char c) {
        return c > ' ' && c != '<' && c != '&' && normalizer.isPlain(c);
    }

    /// Words of any kind, which are plain up to `plain`. The index behind them.
    private int mixed(int from, int plain) {
        int visible = plain - from;
        int gaps = 0;
        boolean space = visible == 0;
        boolean solid = true;
        boolean entities = false;
        int at = plain;
        for (; at < page.length && !isMarkup(at); at++) {
            char c = page[at];
            boolean before = space;
            space = HtmlToken.isSpace(c);
            visible += space ? 0 : 1;
            gaps += space && !before ? 1 : 0;
            solid &= !HtmlLines.mayBeSpace(c);
            entities |= c == '&';
        }
        int start = nesting.inBody() || visible == 0 ? from : behindSpace(from);
        if (nesting.words(visible, gaps, entities)) {
            show(start, at, entities, solid);
        }
        return at;
    }

    private void show(int from, int to, boolean entities, boolean solid) {
        if (entities) {
            lines.encoded(from, to);
        } else if (solid) {
            lines.solid(from, to);
        } else {
            lines.plain(from, to);
        }
    }

    /// White space before a page's first words is none of them.
    private int behindSpace(int from) {
        int at = from;
        while (HtmlToken.isSpace(page[at])) {
            at++;
        }
        return at;
    }

    private int start(HtmlTag tag, int end) {
        if (token.isSelfClosing() && tag.kind() != HtmlTag.Kind.VOID) {
            throw new Unusual("an element that closes itself");
        }
        if (tag.kind() == HtmlTag.Kind.RAW) {
            return raw(tag, end);
        }
        if (tag == HtmlTag.META_TAG) {
            fact();
        }
        nesting.start(token);
        return end;
    }

    private void fact() {
        String name = token.metaName == null ? token.property : token.metaName;
        if (!nesting.inBody() && name != null) {
            facts.meta(name, token.content == null ? "" : token.content);
        }
    }

    /// Elements without markup in them: skipped to their end tag. A title is kept.
    private int raw(HtmlTag tag, int from) {
        int close = from;
        do {
            close = indexOfIgnoringCase("</" + tag.name(), close);
            if (close < 0) {
                throw new Unusual("an element without an end");
            }
            close += tag.name().length() + 2;
        } while (close < page.length && !HtmlToken.endsName(page[close]));
        content(tag, html.substring(from, close - tag.name().length() - 2));
        nesting.raw(tag);
        int end = html.indexOf('>', close);
        if (end < 0) {
            throw new Unusual("a tag without an end");
        }
        return end + 1;
    }

    private void content(HtmlTag tag, String content) {
        if (tag.is("script") && content.contains("<!--")) {
            throw new Unusual("a comment in a script");
        }
        if (tag.is("title")) {
            if (nesting.inBody()) {
                throw new Unusual("a title in the body");
            }
            facts.title(HtmlFacts.spaced(content.indexOf('&') < 0 ? content : Parser.unescapeEntities(content, false)));
        }
    }

    private int indexOfIgnoringCase(String wanted, int from) {
        for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
            if (html.regionMatches(true, at, wanted, 0, wanted.length())) {
                return at;
            }
        }
        return -1;
    }
}
