package org.gouji.reader.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Label;
import org.gouji.reader.page.Page;
import org.gouji.reader.search.CharSet;
import org.gouji.reader.search.Search;
import org.gouji.reader.search.Trie;
import org.jspecify.annotations.Nullable;

/// Finds everything on a page that looks like the heading of a statutory section. The title's text comes
/// first, the ordinal second: sub-topics carry top-level ordinals, and ordinals get lost.
final class Headings {

    /// A heading is a short line; a longer one is a sentence that names a section.
    private static final int LONGEST_HEADING = 40;

    /// How many lines after a heading its table's anchors are looked for.
    private static final int ANCHOR_LINES = 12;

    private static final String NUMERALS = "一二三四五六七八九十";

    private static final CharSet ORDINALS = CharSet.of(NUMERALS);

    /// What parts a top-level ordinal from its title.
    private static final String MARKS = "、.,:部";

    /// What may stand behind a heading that stands alone: punctuation, or a page number.
    private static final CharSet REST = CharSet.where(c -> "。.:：;； -—".indexOf(c) >= 0 || Character.isDigit(c));

    private static final int SHORTEST_TITLE = 2;

    private static final int LONGEST_ORDINAL = 4;

    /// Of a heading inside a line: as much as that of a title there.
    private static final int INSIDE = 4;

    /// No report has more sections that may run together in a line; each is looked at beside all others of it.
    private static final int MOST_INSIDE = 20;

    /// So many characters tell most texts from titles.
    private static final int BEGINNING = 3;

    /// What may stand between the characters of a title.
    private static final String BETWEEN = " 、,和及与";

    /// What the writings of one title differ in.
    private static final String SEPARATORS = BETWEEN + ":：";

    /// No sentence holds so long a title with its ordinal by chance.
    private static final int LONG_TITLE = 8;

    /// 1、总体情况: no part of section 1 is called like it. Where bodies chose their sections themselves, parts may be all
    /// there is.
    private static final Search OTHER_ORDINAL = Search.of("(?:\\d{1,2}[、.,:]|\\([" + NUMERALS + "\\d]\\)) ?");

    /// A top-level ordinal with any short text behind it.
    private static final Search NUMBERED = Search.of("^第?([一二三四五六七八九十])(?: ?[、.,:]{1,2}|部分[:、]?| ) ?(.{2,36})$");

    /// One of them in a line in which sections run together.
    private static final Search NUMBERED_INSIDE =
            Search.of("(?<=[ 。;；])([一二三四五六七八九十])、 ?([^ ,，。;；:：]{2,36}(?:情况|措施|事项|问题|附表))(?= )");

    /// What the tables of sections 2, 3 and 4 begin with.
    private static final Map<Integer, Search> ANCHORS = Map.of(
            2, Search.of("信息内容|第二十条"),
            3, Search.of("勾稽|本年新收|申请人情况|上年结转"),
            4, Search.of("结果维持|结果纠正|尚未审结"),
            8, Search.of("统计指标|指标名称|计量单位|统计数"));

    private final Structure structure;
    private final Map<String, Integer> numberOfTitle;

    private final Search title;

    /// The titles without separators from their last characters to their first: few characters end a title, and
    /// many begin one.
    private final Trie<Integer> backwards = new Trie<>();

    /// The last characters of all titles without separators.
    private final CharSet ends;

    /// What may stand behind an ordinal: a mark, a year, the first character of a title.
    private final CharSet behindOrdinal;

    /// The first characters of all titles: true where the title goes on, false where it is as short.
    private final Trie<Boolean> beginnings = new Trie<>();

    Headings(Structure structure) {
        this.structure = structure;
        this.numberOfTitle = titles(structure.forms());
        this.title = Search.of(
                "(?:第?([" + NUMERALS + "])(?: ?[、.,:]{1,2}|部分[:、]?)? ?(?:(?:本年度|20\\d\\d年度?)的?(?:政府信息公开工作的)?)?)?("
                        + anyOf(numberOfTitle.keySet())
                        + ")");
        this.ends = CharSet.of(numberOfTitle.keySet().stream()
                .map(Headings::key)
                .map(key -> key.substring(key.length() - 1))
                .collect(Collectors.joining()));
        this.behindOrdinal = CharSet.of(MARKS + " 本2"
                + numberOfTitle.keySet().stream()
                        .map(words -> words.substring(0, 1))
                        .collect(Collectors.joining()));
        numberOfTitle.forEach((words, number) -> {
            String key = key(words);
            boolean brief = key.length() < BEGINNING;
            backwards.put(new StringBuilder(key).reverse().toString(), number);
            beginnings.put(brief ? key : key.substring(0, BEGINNING), !brief);
        });
    }

    /// The longest title first. Those with the same first character stand together, so that the others are passed
    /// over at once.
    private static String anyOf(Set<String> titles) {
        var byFirst = titles.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.groupingBy(
                        words -> words.substring(0, 1),
                        LinkedHashMap::new,
                        Collectors.mapping(words -> loose(words.substring(1)), Collectors.joining("|"))));
        return byFirst.entrySet().stream()
                .map(titled -> loose(titled.getKey()) + "(?:" + titled.getValue() + ")")
                .collect(Collectors.joining("|"));
    }

    /// A heading has its ordinal, or its title is the end of a short text.
    private boolean mayBeHeading(String text) {
        return (text.length() <= LONGEST_HEADING && endsWithTitle(text)) || mayHoldOrdinal(text);
    }

    private boolean endsWithTitle(String text) {
        for (int i = text.length() - 1; i > 0; i--) {
            char c = text.charAt(i);
            var last = ends.has(c) ? backwards.next(c) : null;
            if (last != null && lengthOfTitle(last, text, i) > 0) {
                return true;
            }
            if (!REST.has(c)) {
                return false;
            }
        }
        return false;
    }

    private boolean mayHoldOrdinal(String text) {
        int last = text.length() - 1;
        for (int i = ORDINALS.next(text, 0); i < last; i = ORDINALS.next(text, i + 1)) {
            if (behindOrdinal.has(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /// Told without the pattern; of some texts it finds that their title is none. A title of two characters is a
    /// word of other texts, too: it counts at the end of its text, and where one of the others may begin.
    private boolean mayHoldTitle(String text) {
        boolean brief = false;
        for (int i = text.length() - 1; i > 0; i--) {
            var last = ends.has(text.charAt(i)) ? backwards.next(text.charAt(i)) : null;
            int length = last == null ? 0 : lengthOfTitle(last, text, i);
            if (length >= BEGINNING) {
                return true;
            }
            brief |= length > 0;
        }
        return brief && mayBeginTitle(text);
    }

    /// How many characters the title has, at most, that the character `at` is the last of; 0 where none ends there.
    private static int lengthOfTitle(Trie<Integer> last, String text, int at) {
        @Nullable Trie<Integer> node = last;
        int length = 1;
        int longest = 0;
        for (int i = at - 1; i >= 0 && node != null; i--) {
            char c = text.charAt(i);
            if (SEPARATORS.indexOf(c) < 0) {
                node = node.next(c);
                length++;
                longest = node != null && node.value() != null ? length : longest;
            }
        }
        return longest;
    }

    private boolean mayBeginTitle(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (mayBeginTitle(text, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the characters from one on are the first of a title, or a brief one and the last of the text.
    private boolean mayBeginTitle(String text, int from) {
        var node = beginnings.next(text.charAt(from));
        for (int i = from + 1; i < text.length() && node != null && !Boolean.TRUE.equals(node.value()); i++) {
            char c = text.charAt(i);
            if (BETWEEN.indexOf(c) < 0) {
                node = node.next(c);
            }
        }
        return node != null && node.value() != null;
    }

    List<Heading> candidates(Page page) {
        var found = new ArrayList<Heading>();
        for (int line = 0; line < page.lines().size(); line++) {
            var pieces = page.lines().get(line).pieces();
            for (int piece = 0; piece < pieces.size(); piece++) {
                find(page, line, piece, pieces.get(piece).text().text(), found);
            }
        }
        return found;
    }

    private void find(Page page, int line, int piece, String text, List<Heading> found) {
        if (text.length() < SHORTEST_TITLE) {
            return;
        }
        if (mayBeHeading(text) && mayHoldTitle(text)) {
            var titles = title.in(text);
            while (titles.next()) {
                var heading = byTitle(page, line, piece, text, titles.matcher());
                if (heading != null) {
                    found.add(heading);
                }
            }
        }
        if (mayBeNumbered(text) && !isKnown(line, piece, found)) {
            bySubject(page, line, piece, text, found);
        } else if (text.length() > LONGEST_HEADING && isIn(line, piece, found)) {
            inside(page, line, piece, text, found);
        }
    }

    /// Other titles of sections in a line that a section is known to begin in: 二、… 三、….
    private void inside(Page page, int line, int piece, String text, List<Heading> found) {
        int known = first(line, piece, found);
        int before = found.size();
        var numbered = NUMBERED_INSIDE.in(text);
        for (int seen = 0; seen < MOST_INSIDE && numbered.next(); seen++) {
            var matcher = numbered.matcher();
            int ordinal = NUMERALS.indexOf(matcher.group(1)) + 1;
            int number = subject(ordinal, matcher.group(2));
            if (number > 0 && !isAt(line, piece, matcher.start(), found)) {
                found.add(heading(page, line, piece, number, matcher.start(), matcher.end(), ordinal, INSIDE));
            }
        }
        if (found.size() > before) {
            found.subList(known, found.size()).sort((a, b) -> a.before(b) ? -1 : b.before(a) ? 1 : 0);
        }
    }

    private static boolean isIn(int line, int piece, List<Heading> found) {
        return !found.isEmpty()
                && found.getLast().line() == line
                && found.getLast().piece() == piece;
    }

    private static boolean isAt(int line, int piece, int from, List<Heading> found) {
        return found.subList(first(line, piece, found), found.size()).stream().anyMatch(h -> h.from() == from);
    }

    /// Where the headings of the last piece begin among all.
    private static int first(int line, int piece, List<Heading> found) {
        int first = found.size();
        while (first > 0
                && found.get(first - 1).line() == line
                && found.get(first - 1).piece() == piece) {
            first--;
        }
        return first;
    }

    private static boolean mayBeNumbered(String text) {
        int at = text.charAt(0) == '第' ? 1 : 0;
        int mark = at + 1;
        return mark < text.length()
                && ORDINALS.has(text.charAt(at))
                && (text.charAt(mark) == ' ' || MARKS.indexOf(text.charAt(mark)) >= 0);
    }

    private @Nullable Heading byTitle(Page page, int line, int piece, String text, Matcher matcher) {
        int number = numberOfTitle.getOrDefault(key(matcher.group(2)), 0);
        Integer ordinal = matcher.group(1) == null ? null : NUMERALS.indexOf(matcher.group(1)) + 1;
        boolean start = matcher.start() == 0;
        boolean alone = (start || otherwiseNumbered(text, matcher.start(), number))
                && text.length() <= LONGEST_HEADING
                && rest(text, matcher.end());
        boolean behind = start || breaks(text.charAt(matcher.start() - 1)) || ran(text, matcher, ordinal, number);
        if (!alone && (ordinal == null || !behind)) {
            return null;
        }
        boolean own = ordinal != null && (!structure.isPrescribed() || ordinal == number);
        int score = (ordinal == null ? 0 : own ? 4 : 1) + (start ? 2 : 0) + (alone ? 3 : 0);
        return heading(page, line, piece, number, matcher.start(), matcher.end(), ordinal, score);
    }

    private boolean otherwiseNumbered(String text, int from, int number) {
        return (number == 1 || !structure.isPrescribed())
                && from <= LONGEST_ORDINAL
                && OTHER_ORDINAL.is(text.substring(0, from));
    }

    private void bySubject(Page page, int line, int piece, String text, List<Heading> found) {
        var numbered = NUMBERED.whole(text);
        if (numbered == null) {
            return;
        }
        int ordinal = NUMERALS.indexOf(numbered.group(1)) + 1;
        int number = subject(ordinal, numbered.group(2));
        if (number > 0) {
            found.add(heading(page, line, piece, number, 0, text.length(), ordinal, 6));
        }
    }

    /// Whether the piece begins with a heading. Those of one piece are the last that were found.
    private static boolean isKnown(int line, int piece, List<Heading> found) {
        for (int i = found.size() - 1; i >= 0; i--) {
            var heading = found.get(i);
            if (heading.line() != line || heading.piece() != piece) {
                return false;
            }
            if (heading.from() == 0) {
                return true;
            }
        }
        return false;
    }

    /// The section whose words stand in a heading; where numbers are prescribed, that with its number; 0 where
    /// none is.
    private int subject(int ordinal, String words) {
        for (var entry : structure.subjects().entrySet()) {
            boolean possible = !structure.isPrescribed() || entry.getKey() == ordinal;
            if (possible && entry.getValue().isIn(words)) {
                return entry.getKey();
            }
        }
        return 0;
    }

    private static Heading heading(
            Page page, int line, int piece, int number, int from, int to, @Nullable Integer ordinal, int score) {
        int bonus = (page.lines().get(line).heading() ? 1 : 0) + (anchored(page, line, number) ? 4 : 0);
        return new Heading(number, line, piece, from, to, ordinal, score + bonus);
    }

    private static boolean anchored(Page page, int line, int number) {
        var anchor = ANCHORS.get(number);
        int end = Math.min(page.lines().size(), line + ANCHOR_LINES);
        for (int i = line; i < end && anchor != null; i++) {
            for (var piece : page.lines().get(i).pieces()) {
                if (anchor.isIn(piece.text().text())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean rest(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!REST.has(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// The section's own ordinal and a long title right behind the last number of a table: lines ran together.
    private boolean ran(String text, Matcher title, @Nullable Integer ordinal, int number) {
        char before = text.charAt(title.start() - 1);
        boolean value = Character.isDigit(before) || "元/—-无".indexOf(before) >= 0;
        boolean own = ordinal != null && (!structure.isPrescribed() || ordinal == number);
        return value && own && title.group(2).length() >= LONG_TITLE;
    }

    private static boolean breaks(char before) {
        return before == ' ' || "。.;；!！?？|)》".indexOf(before) >= 0;
    }

    /// The separators inside a title vary; blanks may stand anywhere in it.
    private static String loose(String title) {
        var pattern = new StringBuilder();
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            pattern.append(
                    switch (c) {
                        case '、' -> "[、,和及与]? ?";
                        case '：' -> "[:：]? ?";
                        default -> c + " ?";
                    });
        }
        return pattern.toString();
    }

    private static String key(String title) {
        var key = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            if (SEPARATORS.indexOf(title.charAt(i)) < 0) {
                key.append(title.charAt(i));
            }
        }
        return key.toString();
    }

    private static Map<String, Integer> titles(List<Form> forms) {
        var titles = new HashMap<String, Integer>();
        for (Form form : forms) {
            for (var section : form.sections()) {
                words(section.title()).forEach(title -> {
                    titles.put(title, section.number());
                    titles.put(key(title), section.number());
                });
            }
        }
        return titles;
    }

    private static Stream<String> words(Label label) {
        return Stream.concat(Stream.of(label.zh()), label.variants().stream());
    }
}
