package org.gouji.reader.page;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Tag;

/// What the scan must know of an element by its name. Blocks are what the library says they are.
record HtmlTag(String name, boolean block, Kind kind) {

    /// How the scan treats an element.
    enum Kind {
        /// Content of any kind may stand in it.
        FLOW,
        /// A formatting element, which may overlap others.
        FORMATTING,
        /// It has no end tag.
        VOID,
        /// Its content is no markup.
        RAW,
        /// Rows of cells and what groups them.
        TABLE,
        CELL,
        /// html, head and body: they are there whether they are written or not.
        FRAME,
        /// Rare elements with rules of their own: left to the library.
        OTHER
    }

    private static final Set<String> FORMATTING =
            Set.of("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");
    private static final Set<String> VOID = Set.of(
            "br", "img", "input", "hr", "meta", "link", "area", "base", "embed", "source", "track", "wbr", "param");
    private static final Set<String> RAW = Set.of("script", "style", "iframe", "textarea", "title");
    private static final Set<String> TABLE =
            Set.of("table", "tbody", "thead", "tfoot", "tr", "colgroup", "col", "caption");
    private static final Set<String> OTHER = Set.of(
            "svg",
            "math",
            "template",
            "select",
            "option",
            "optgroup",
            "plaintext",
            "xmp",
            "listing",
            "noembed",
            "noframes",
            "frame",
            "frameset",
            "image",
            "isindex",
            "applet",
            "marquee",
            "keygen",
            "ruby",
            "rt",
            "rp",
            "rb",
            "rtc",
            "form",
            "button",
            "object",
            "noscript",
            "dialog",
            "basefont",
            "bgsound",
            "command",
            "menuitem");

    /// Elements whose start ends an open paragraph.
    private static final Set<String> END_PARAGRAPH = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "center",
            "details",
            "dir",
            "div",
            "dl",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "header",
            "hgroup",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "section",
            "summary",
            "ul",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "hr",
            "table",
            "li",
            "dd",
            "dt");

    private static final Map<String, HtmlTag> KNOWN = known();

    static HtmlTag of(String name) {
        var known = KNOWN.get(name);
        return known == null ? made(name) : known;
    }

    private static HtmlTag made(String name) {
        return new HtmlTag(name, Tag.valueOf(name).isBlock(), kind(name));
    }

    private static Kind kind(String name) {
        return switch (name) {
            case "html", "head", "body" -> Kind.FRAME;
            case "td", "th" -> Kind.CELL;
            default ->
                TABLE.contains(name)
                        ? Kind.TABLE
                        : VOID.contains(name)
                                ? Kind.VOID
                                : RAW.contains(name)
                                        ? Kind.RAW
                                        : FORMATTING.contains(name)
                                                ? Kind.FORMATTING
                                                : OTHER.contains(name) ? Kind.OTHER : Kind.FLOW;
        };
    }

    private static Map<String, HtmlTag> known() {
        var rest = Set.of("html", "head", "body", "td", "th", "span", "sup", "sub", "del", "o:p", "label");
        return Stream.of(FORMATTING, VOID, RAW, TABLE, OTHER, END_PARAGRAPH, rest)
                .flatMap(Set::stream)
                .distinct()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), HtmlTag::made));
    }

    boolean is(String other) {
        return name.equals(other);
    }

    boolean endsParagraph() {
        return END_PARAGRAPH.contains(name);
    }

    boolean isTable() {
        return kind == Kind.TABLE && name.equals("table");
    }

    /// Where the search for an open element ends: what is inside a cell is closed inside it.
    boolean isBarrier() {
        return kind == Kind.CELL || kind == Kind.TABLE;
    }
}
