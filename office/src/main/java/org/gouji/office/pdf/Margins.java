package org.gouji.office.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds page numbers and running heads: what the pages carry and the report does not.
final class Margins {

    /// How much of a page's height its upper and its lower margin may take.
    private static final double MARGIN = 0.13;

    /// How many lines from a page's edge a running head may stand.
    private static final int DEEPEST = 2;

    /// A line with more numbers is a row of a table.
    private static final int MOST_NUMBERS = 2;

    private static final Pattern DECORATED =
            Pattern.compile("[-—–－―·•~～\\s]+(\\d{1,4})[-—–－―·•~～\\s]+|第\\s*(\\d{1,4})\\s*页"
                    + "(?:[,，/\\s]*共\\s*\\d{1,4}\\s*页)?|(\\d{1,4})\\s*/\\s*\\d{1,4}|[Pp]age\\s*(\\d{1,4}).{0,12}");

    private static final Pattern BARE = Pattern.compile("\\d{1,4}");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final List<Page> pages;
    private final Map<String, Integer> repeated = new HashMap<>();
    private final Map<Integer, Integer> numbering = new HashMap<>();

    private Margins(List<Page> pages) {
        this.pages = pages;
        for (var page : pages) {
            var seen = new HashSet<String>();
            for (var line : edges(page)) {
                if (seen.add(likeness(line, page))) {
                    repeated.merge(likeness(line, page), 1, Integer::sum);
                }
                bare(line.text()).ifPresent(n -> numbering.merge(n - page.number(), 1, Integer::sum));
            }
        }
    }

    /// For each page, its lines that belong to the margins.
    static List<Set<TextLine>> of(List<Page> pages) {
        var margins = new Margins(pages);
        return pages.stream().map(margins::of).toList();
    }

    private Set<TextLine> of(Page page) {
        var found = new HashSet<TextLine>();
        for (var line : edges(page)) {
            if (isNumber(line, page) || isRunningHead(line, page)) {
                found.add(line);
            }
        }
        return found;
    }

    private boolean isNumber(TextLine line, Page page) {
        String text = line.text();
        var bare = bare(text);
        return DECORATED.matcher(" " + text + " ").matches()
                || DECORATED.matcher(text).matches()
                || (bare.isPresent()
                        && (numbering.getOrDefault(bare.getAsInt() - page.number(), 0) > 1 || pages.size() == 1)
                        && isAlone(line, page));
    }

    /// A head repeats on most pages; digits in it count the pages.
    private boolean isRunningHead(TextLine line, Page page) {
        int times = repeated.getOrDefault(likeness(line, page), 0);
        return times > 1
                && times * 2 > pages.size()
                && DIGITS.matcher(line.text()).results().count() <= MOST_NUMBERS;
    }

    /// A number of a table without lines stands among others; a page's number stands apart.
    private static boolean isAlone(TextLine line, Page page) {
        return page.blocks().stream()
                .filter(Block.Words.class::isInstance)
                .map(block -> ((Block.Words) block).line())
                .filter(other -> !other.equals(line))
                .allMatch(other -> Math.abs(other.baseline() - line.baseline()) > 2 * line.size());
    }

    private static OptionalInt bare(String text) {
        return BARE.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private static String likeness(TextLine line, Page page) {
        return DIGITS.matcher(line.text()).replaceAll("#")
                + '@'
                + Math.round(line.baseline() / 6)
                + '/'
                + Math.round(page.height());
    }

    /// The lines in the margins, as near to the edge as heads stand.
    private static List<TextLine> edges(Page page) {
        var edges = new ArrayList<TextLine>();
        var blocks = page.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            boolean near = i < DEEPEST || i >= blocks.size() - DEEPEST;
            if (near && blocks.get(i) instanceof Block.Words(var line)) {
                double middle = line.baseline() - line.size() / 2;
                if (middle < MARGIN * page.height() || middle > (1 - MARGIN) * page.height()) {
                    edges.add(line);
                }
            }
        }
        return edges;
    }
}
