package org.gouji.reader.page;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/// What must be known of an element by its name; one object for each name that is known. Blocks are what the
/// library says they are.
final class HtmlTag {

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

    /// What stands in these is never shown.
    private static final Set<String> INVISIBLE = Set.of(
            "script", "style", "noscript", "template", "select", "textarea", "button", "svg", "iframe", "object");

    /// What stands in these is not part of the number before it: a footnote's mark, a struck digit.
    private static final Set<String> APART = Set.of("sup", "sub", "del", "s", "strike");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /// Known names that nothing else tells apart.
    private static final Set<String> REST = Set.of("html", "head", "body", "td", "th", "span", "o:p", "label");

    private static final Map<String, HtmlTag> KNOWN = Stream.of(
                    FORMATTING, VOID, RAW, TABLE, OTHER, END_PARAGRAPH, INVISIBLE, APART, REST)
            .flatMap(Set::stream)
            .distinct()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), HtmlTag::new));

    /// The known names by their first and last letters, so that no name must be cut out of a page to be known.
    private static final HtmlTag[][] BY_SHAPE = byShape();

    static final HtmlTag TABLE_TAG = of("table");
    static final HtmlTag ROW_TAG = of("tr");
    static final HtmlTag PARAGRAPH_TAG = of("p");

    private static final int LETTERS = 32;

    private final String name;
    private final int hash;
    private final boolean block;
    private final Kind kind;
    private final boolean endsParagraph;
    private final boolean invisible;
    private final boolean apart;
    private final boolean heading;
    private final boolean silent;

    private HtmlTag(String name) {
        this.name = name;
        this.hash = name.hashCode();
        this.block = Tag.valueOf(name).isBlock();
        this.kind = kind(name);
        this.endsParagraph = END_PARAGRAPH.contains(name);
        this.invisible = INVISIBLE.contains(name);
        this.apart = APART.contains(name);
        this.heading = HEADINGS.contains(name);
        this.silent = !block && !apart && !heading && kind != Kind.CELL && kind != Kind.TABLE && !name.equals("br");
    }

    static HtmlTag of(String name) {
        var known = KNOWN.get(name);
        return known == null ? new HtmlTag(name) : known;
    }

    /// The element whose name is `html[from, to)`, in letters of either case; null where it is not known.
    static @Nullable HtmlTag known(String html, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return null;
        }
        for (var tag : BY_SHAPE[shape(html.charAt(from), html.charAt(to - 1))]) {
            if (tag.isNamed(html, from, length)) {
                return tag;
            }
        }
        return null;
    }

    private boolean isNamed(String html, int from, int length) {
        if (name.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = html.charAt(from + i);
            char lower = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
            if (lower != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// The same for letters of either case.
    private static int shape(char first, char last) {
        return first % LETTERS * LETTERS + last % LETTERS;
    }

    private static HtmlTag[][] byShape() {
        var shapes = new HtmlTag[LETTERS * LETTERS][];
        for (int shape = 0; shape < shapes.length; shape++) {
            int wanted = shape;
            shapes[shape] = KNOWN.values().stream()
                    .filter(tag -> shape(tag.name.charAt(0), tag.name.charAt(tag.name.length() - 1)) == wanted)
                    .toArray(HtmlTag[]::new);
        }
        return shapes;
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

    String name() {
        return name;
    }

    boolean block() {
        return block;
    }

    Kind kind() {
        return kind;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    /// Whether both are of one name; those of unknown names are made anew each time.
    boolean same(HtmlTag other) {
        return this == other || (hash == other.hash && name.equals(other.name));
    }

    boolean endsParagraph() {
        return endsParagraph;
    }

    boolean isInvisible() {
        return invisible;
    }

    boolean isApart() {
        return apart;
    }

    boolean isHeading() {
        return heading;
    }

    /// Whether neither its start nor its end changes anything in the lines of the page.
    boolean isSilent() {
        return silent;
    }

    boolean isCell() {
        return kind == Kind.CELL;
    }

    boolean isTable() {
        return kind == Kind.TABLE && name.equals("table");
    }

    boolean isRow() {
        return kind == Kind.TABLE && name.equals("tr");
    }

    /// Where the search for an open element ends: what is inside a cell is closed inside it.
    boolean isBarrier() {
        return kind == Kind.CELL || kind == Kind.TABLE;
    }
}
