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

    /// Elements whose start ends one of their kind.
    private static final Set<String> ITEMS = Set.of("li", "dd", "dt");

    private static final Set<String> ROW_GROUPS = Set.of("tbody", "thead", "tfoot");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /// Known names that nothing else tells apart.
    private static final Set<String> REST = Set.of("html", "head", "body", "td", "th", "span", "o:p", "label");

    private static final Map<String, HtmlTag> KNOWN = Stream.of(
                    FORMATTING, VOID, RAW, TABLE, OTHER, END_PARAGRAPH, INVISIBLE, APART, REST)
            .flatMap(Set::stream)
            .distinct()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), HtmlTag::new));

    static final HtmlTag TABLE_TAG = of("table");
    static final HtmlTag PARAGRAPH_TAG = of("p");
    static final HtmlTag META_TAG = of("meta");
    static final HtmlTag COLUMN_TAG = of("col");

    /// The longest name whose letters fit in one number.
    private static final int LONGEST_CODE = Long.BYTES;

    private static final int SLOTS = 512;

    /// Of a character outside ASCII, which no known name has.
    private static final int OTHER_LETTER = 0xFF;

    /// The known names as numbers, and their tags, each at the first free slot from that of its number on.
    private static final long[] CODES = new long[SLOTS];

    private static final byte[] LETTERS = letters();

    private static final @Nullable HtmlTag[] BY_CODE = byCode();

    private final String name;
    private final int hash;
    private final boolean block;
    private final Kind kind;
    private final boolean endsParagraph;
    private final boolean invisible;
    private final boolean apart;
    private final boolean heading;
    private final boolean item;
    private final boolean rowGroup;
    private final boolean table;
    private final boolean row;
    private final boolean wordless;
    private final boolean line;
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
        this.item = ITEMS.contains(name);
        this.rowGroup = ROW_GROUPS.contains(name);
        this.table = name.equals("table");
        this.row = name.equals("tr");
        this.wordless = kind == Kind.TABLE && !name.equals("caption");
        this.line = block || name.equals("br");
        this.silent = !line && !apart && !heading && kind != Kind.CELL && kind != Kind.TABLE;
    }

    static HtmlTag of(String name) {
        var known = KNOWN.get(name);
        return known == null ? new HtmlTag(name) : known;
    }

    /// A character of a name as one of its code: 0 for one that ends the name.
    static int letter(char c) {
        return c < LETTERS.length ? LETTERS[c] : OTHER_LETTER;
    }

    /// The element whose name has so many characters and their letters, the last one in the lowest byte, as its code;
    /// null where it is not known.
    static @Nullable HtmlTag known(long code, int length) {
        for (int slot = slot(code); length <= LONGEST_CODE && CODES[slot] != 0; slot = (slot + 1) % SLOTS) {
            if (CODES[slot] == code) {
                return BY_CODE[slot];
            }
        }
        return null;
    }

    private static int slot(long code) {
        return (int) ((code * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - Integer.numberOfTrailingZeros(SLOTS)));
    }

    private static byte[] letters() {
        var letters = new byte[0x80];
        for (char c = 0; c < letters.length; c++) {
            char lower = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
            letters[c] = (byte) (HtmlToken.endsName(c) ? 0 : lower);
        }
        return letters;
    }

    private static @Nullable HtmlTag[] byCode() {
        var tags = new @Nullable HtmlTag[SLOTS];
        for (var tag : KNOWN.values()) {
            long code = 0;
            for (int i = 0; i < tag.name.length(); i++) {
                code = code << Byte.SIZE | letter(tag.name.charAt(i));
            }
            if (tag.name.length() <= LONGEST_CODE) {
                int slot = slot(code);
                while (CODES[slot] != 0) {
                    slot = (slot + 1) % SLOTS;
                }
                CODES[slot] = code;
                tags[slot] = tag;
            }
        }
        return tags;
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
        return table;
    }

    boolean isRow() {
        return row;
    }

    boolean isRowGroup() {
        return rowGroup;
    }

    boolean isItem() {
        return item;
    }

    /// Whether it is a table or a part of one that holds no words itself.
    boolean isWordless() {
        return wordless;
    }

    /// Whether its edges end a line.
    boolean endsLine() {
        return line;
    }

    /// Where the search for an open element ends: what is inside a cell is closed inside it.
    boolean isBarrier() {
        return kind == Kind.CELL || kind == Kind.TABLE;
    }
}
