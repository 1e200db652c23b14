package org.gouji.reader.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gouji.reader.text.Normalizer;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// One pass over a page's source, for pages whose elements nest as they should: the same events as a walk over
/// the library's tree, without the tree. Whatever the standard repairs by moving or reopening elements is not
/// done here; such a page is left to the library.
final class HtmlScan {

    /// Deeper pages are left to the library, which caps the depth.
    private static final int DEEPEST = 200;

    /// The library takes this character for the end of a page.
    private static final char THE_LIBRARYS_END = '\uFFFF';

    /// The page has something that only the library does right.
    private static final class Unusual extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Unusual(String why) {
            super(why, null, false, false);
        }
    }

    private record Meta(String name, String content) {}

    private final String html;
    private final char[] page;
    private final HtmlToken token;
    private final HtmlStack stack = new HtmlStack();
    private final HtmlEvents events;
    private final Normalizer normalizer;
    private final List<Meta> metas = new ArrayList<>();
    private @Nullable String title;
    private int hidden;
    private boolean body;
    private boolean ended;

    private HtmlScan(String html, Normalizer normalizer) {
        this.html = html;
        this.normalizer = normalizer;
        this.page = html.toCharArray();
        this.token = new HtmlToken(html, page);
        this.events = new HtmlEvents(html.length());
    }

    /// The facts that the page's markup states; the lines go to `lines`. Null where the page must be read by
    /// the library; then nothing went to `lines`.
    static @Nullable Map<String, String> read(String html, HtmlLines lines) {
        try {
            var scan = new HtmlScan(html, lines.normalizer());
            scan.scan();
            scan.events.play(lines);
            return scan.facts();
        } catch (Unusual unusual) {
            return null;
        }
    }

    private Map<String, String> facts() {
        var facts = new HashMap<String, String>();
        put(facts, Page.TITLE, meta(HtmlPage.TITLE_FACTS), title == null ? "" : title);
        put(facts, Page.PUBLISHED, meta(HtmlPage.DATE_FACTS), "");
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

    private void scan() {
        if (html.indexOf('\0') >= 0 || html.indexOf(THE_LIBRARYS_END) >= 0) {
            throw new Unusual("a character that is none");
        }
        int at = 0;
        while (at < html.length()) {
            int open = markup(at);
            if (open > at) {
                text(at, open);
            }
            at = open < html.length() ? markupAt(open) : open;
        }
        while (!stack.isEmpty()) {
            pop();
        }
    }

    /// The next place where a tag, a comment or the like begins.
    private int markup(int from) {
        for (int at = from; at + 1 < page.length; at++) {
            if (page[at] == '<' && begins(page[at + 1])) {
                return at;
            }
        }
        return page.length;
    }

    private static boolean begins(char next) {
        return next == '/' || isLetter(next) || next == '!' || next == '?';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private int markupAt(int at) {
        char next = page[at + 1];
        if (next == '!' || next == '?') {
            return comment(at);
        }
        if (next != '/') {
            token.read(at + 1);
            requireClosed();
            return start();
        }
        if (at + 2 >= html.length() || !isLetter(html.charAt(at + 2))) {
            throw new Unusual("an end tag without a name");
        }
        token.read(at + 2);
        requireClosed();
        end(token.tag());
        return token.end();
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

    private void text(int from, int to) {
        boolean blank = true;
        int visible = 0;
        int gaps = 0;
        boolean entities = false;
        boolean space = true;
        boolean same = true;
        for (int i = from; i < to; i++) {
            char c = page[i];
            same &= c > ' ' && normalizer.isPlain(c);
            if (c <= ' ' && HtmlToken.isSpace(c)) {
                gaps += space ? 0 : 1;
                space = true;
            } else {
                blank = false;
                visible++;
                space = false;
                entities |= c == '&';
            }
        }
        if (blank && (!body || stack.isBetweenCells())) {
            return;
        }
        if (stack.isBetweenCells()) {
            throw new Unusual("text between cells");
        }
        if (ended && !blank) {
            throw new Unusual("words behind the page's end");
        }
        if (!body && entities) {
            throw new Unusual("an entity before the body, which may be a space there");
        }
        int start = body ? from : behindSpace(from);
        body = true;
        stack.count(visible, gaps + 1);
        if (hidden == 0 && same && !entities) {
            events.same(from, to);
        } else if (hidden == 0) {
            events.words(start, to, entities ? Entities.decoded(html, start, to) : null);
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

    private int start() {
        var tag = token.tag();
        boolean hides = token.hides();
        int end = token.end();
        if (token.isSelfClosing() && tag.kind() != HtmlTag.Kind.VOID) {
            throw new Unusual("an element that closes itself");
        }
        switch (tag.kind()) {
            case OTHER -> throw new Unusual(tag.name());
            case FRAME -> frame(tag, hides);
            case RAW -> {
                return raw(tag, end);
            }
            case VOID -> empty(tag);
            case TABLE -> table(tag, hides, end);
            case CELL -> cell(tag, hides, end);
            case FLOW, FORMATTING -> flow(tag, hides, end);
        }
        return end;
    }

    private void frame(HtmlTag tag, boolean hides) {
        if (hides || !stack.isEmpty()) {
            throw new Unusual("a frame that hides or stands inside");
        }
        if (tag.is("body")) {
            if (body) {
                throw new Unusual("a second body");
            }
            body = true;
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
        } while (close < html.length() && !HtmlToken.endsName(page[close]));
        String content = html.substring(from, close - tag.name().length() - 2);
        if (tag.is("script") && content.contains("<!--")) {
            throw new Unusual("a comment in a script");
        }
        if (tag.is("title")) {
            if (body) {
                throw new Unusual("a title in the body");
            }
            title = title == null ? spaced(Parser.unescapeEntities(content, false)) : title;
        } else if (tag.is("iframe") || tag.is("textarea")) {
            if (stack.isBetweenCells()) {
                throw new Unusual("an element between cells");
            }
            body = true;
        }
        boundary(tag);
        int end = html.indexOf('>', close);
        if (end < 0) {
            throw new Unusual("a tag without an end");
        }
        return end + 1;
    }

    private int indexOfIgnoringCase(String wanted, int from) {
        for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
            if (html.regionMatches(true, at, wanted, 0, wanted.length())) {
                return at;
            }
        }
        return -1;
    }

    /// A title as the library gives it: without the marks of where a word may break, its words one space apart.
    private static String spaced(String text) {
        var words = new ArrayList<String>();
        String seen = text.replace("\u200B", "").replace("\u00AD", "");
        for (String word : seen.split("[ \t\n\f\r\u00A0]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return String.join(" ", words).trim();
    }

    /// A hidden or empty element still ends a line where it is a block.
    private void boundary(HtmlTag tag) {
        if (hidden == 0 && (tag.block() || tag.is("br"))) {
            events.end(tag, 1, 1);
        }
    }

    private void empty(HtmlTag tag) {
        if (tag.is("meta") || tag.is("link") || tag.is("base")) {
            fact(tag);
            boundary(tag);
            return;
        }
        if (stack.isBetweenCells()) {
            throw new Unusual("an element between cells");
        }
        body = true;
        if (tag.endsParagraph()) {
            closeParagraph();
        }
        boundary(tag);
    }

    private void fact(HtmlTag tag) {
        String name = token.metaName == null ? token.property : token.metaName;
        if (!body && tag.is("meta") && name != null) {
            metas.add(new Meta(name.toLowerCase(Locale.ROOT), token.content == null ? "" : token.content));
        }
    }

    private void flow(HtmlTag tag, boolean hides, int end) {
        if (stack.isBetweenCells()) {
            throw new Unusual("an element between cells");
        }
        if (hidden > 0 && (tag.is("li") || tag.is("dd") || tag.is("dt"))) {
            throw new Unusual("an item that may end what hides it");
        }
        body = true;
        if (tag.endsParagraph()) {
            closeParagraph();
        }
        push(tag, hides, end);
    }

    private void closeParagraph() {
        for (int i = stack.size() - 1; i >= 0 && !stack.get(i).tag().isBarrier(); i--) {
            if (stack.get(i).tag() == HtmlTag.PARAGRAPH_TAG) {
                popTo(i);
                return;
            }
        }
    }

    private void table(HtmlTag tag, boolean hides, int end) {
        body = true;
        if (tag.isTable()) {
            if (stack.isBetweenCells()) {
                throw new Unusual("a table between cells");
            }
            closeParagraph();
            push(tag, hides, end);
            return;
        }
        if (tag.is("col")) {
            if (stack.isEmpty()
                    || !(stack.top().tag().isTable() || stack.top().tag().is("colgroup"))) {
                throw new Unusual("a column inside a row");
            }
            return;
        }
        int table = stack.lastTable();
        if (table < 0) {
            throw new Unusual("a part of a table outside one");
        }
        int keep = tag.isRow() ? rowParent(table) : table;
        popTo(keep + 1);
        push(tag, hides, end);
    }

    /// The innermost group of rows, or the table.
    private int rowParent(int table) {
        for (int i = stack.size() - 1; i > table; i--) {
            String name = stack.get(i).tag().name();
            if (name.equals("tbody") || name.equals("thead") || name.equals("tfoot")) {
                return i;
            }
        }
        return table;
    }

    private void cell(HtmlTag tag, boolean hides, int end) {
        int table = stack.lastTable();
        int row = stack.lastOf(HtmlTag.ROW_TAG);
        if (table < 0 || row < table) {
            throw new Unusual("a cell outside a row");
        }
        popTo(row + 1);
        push(tag, hides, end);
    }

    private void push(HtmlTag tag, boolean hides, int end) {
        if (stack.size() > DEEPEST) {
            throw new Unusual("depth");
        }
        if (tag.isTable()) {
            stack.nest();
        } else if (tag.isCell()) {
            stack.addCell();
        }
        stack.count(0, 1);
        boolean concealed = hides || tag.isInvisible();
        boolean told = hidden == 0 && !concealed && !tag.isSilent();
        int event = told ? events.start(tag, end) : -1;
        hidden += concealed ? 1 : 0;
        stack.push(tag, concealed, event, token.colspan(), token.rowspan());
    }

    /// Closes an element by its own end tag, and what is open in it.
    private void close(int index) {
        popTo(index + 1);
        pop();
    }

    /// Closes elements that have no end tag. How far those that hide words reach, and formatting elements that
    /// open again behind what closed them, is left to the library.
    private void popTo(int size) {
        while (stack.size() > size) {
            var open = stack.top();
            if (open.hidden() || (open.tag().isApart() && open.tag().kind() == HtmlTag.Kind.FORMATTING)) {
                throw new Unusual("an element without an end");
            }
            pop();
        }
    }

    private void pop() {
        var open = stack.pop();
        hidden -= open.hidden() ? 1 : 0;
        if (open.tag().isCell()) {
            measure(open);
        }
        if (open.tag().isTable() && open.event() >= 0 && open.isData()) {
            events.isData(open.event());
        }
        if (hidden == 0 && !open.tag().isSilent()) {
            events.end(open.tag(), open.colspan(), open.rowspan());
        }
    }

    private void measure(HtmlStack.Open cell) {
        if (cell.fewest() > HtmlGrid.LONGEST_CELL) {
            stack.addArticle();
        } else if (cell.most() > HtmlGrid.LONGEST_CELL) {
            throw new Unusual("a cell between data and article");
        }
        stack.count(cell.fewest(), cell.most() - cell.fewest());
    }

    private void end(HtmlTag tag) {
        switch (tag.kind()) {
            case OTHER, RAW -> throw new Unusual(tag.name());
            case FRAME -> ended |= !tag.is("head");
            case VOID -> {
                if (tag.is("br")) {
                    throw new Unusual("</br>");
                }
            }
            case CELL -> endCell(tag);
            case TABLE -> endTable(tag);
            case FORMATTING -> endFormatting(tag);
            case FLOW -> endFlow(tag);
        }
    }

    private void endCell(HtmlTag tag) {
        for (int i = stack.size() - 1; i >= 0; i--) {
            var open = stack.get(i).tag();
            if (open.isCell() && open.same(tag)) {
                close(i);
                return;
            }
            if (open.isBarrier()) {
                break;
            }
        }
        throw new Unusual("the end of a cell outside it");
    }

    private void endTable(HtmlTag tag) {
        int table = stack.lastTable();
        int open = tag.is("col") ? -1 : stack.lastOf(tag);
        if (open >= 0 && open >= table) {
            close(open);
        } else {
            throw new Unusual("the end of a part of a table outside it");
        }
    }

    /// A formatting element that overlaps others makes no line; only those that part words matter.
    private void endFormatting(HtmlTag tag) {
        boolean matters = false;
        for (int i = stack.size() - 1; i >= 0 && !stack.get(i).tag().isBarrier(); i--) {
            matters |= matters(stack.get(i));
            if (stack.get(i).tag().same(tag)) {
                if (i == stack.size() - 1) {
                    pop();
                } else if (matters) {
                    throw new Unusual("overlapping elements");
                } else {
                    stack.remove(i);
                }
                return;
            }
        }
    }

    /// Whether it matters how far an element in a line reaches: it hides its words or parts them from others.
    private static boolean matters(HtmlStack.Open open) {
        return open.hidden() || open.tag().isApart();
    }

    private void endFlow(HtmlTag tag) {
        for (int i = stack.size() - 1; i >= 0 && !stack.get(i).tag().isBarrier(); i--) {
            var open = stack.get(i);
            if (open.tag().same(tag)) {
                close(i);
                return;
            }
            if (open.tag().block() && !tag.block()) {
                return;
            }
        }
        if (tag.is("p")) {
            if (stack.isBetweenCells()) {
                throw new Unusual("an element between cells");
            }
            boundary(tag);
        } else if (tag.name().length() == 2 && tag.name().charAt(0) == 'h') {
            throw new Unusual("the end of another heading");
        }
    }
}
