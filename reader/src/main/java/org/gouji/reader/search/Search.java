package org.gouji.reader.search;

import java.util.ArrayList;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A regular expression that is asked only where it may begin. It finds exactly what its [Pattern] finds.
///
/// Prose is searched for hundreds of wordings and holds few of them. Nearly all time goes into starting the
/// expression at characters with which none of its wordings begins; a look into the table of [Beginnings] spares
/// that.
public final class Search {

    /// Han characters, to stand in a class. Nearly all are in the range; asking what script a character is of is a
    /// search of its own.
    public static final String HAN = "\\u4E00-\\u9FFF\\p{IsHan}";

    /// What an expression names as `\\d`.
    private static final String FIGURES = "0123456789";

    /// What is more in an expression than a character of a word.
    private static final CharSet MARKS = CharSet.of("\\[](){}.*+?^$");

    private final Pattern pattern;

    /// Whether it may match where nothing is left.
    private final boolean empty;

    /// Whether it only matches at the very beginning.
    private final boolean anchored;

    private final int number;

    /// Words of which every match holds one; none where nothing is known of them.
    private final String[] held;

    /// The words that the expression is made of where it is nothing but words set apart by `|`; else none.
    private final String[] words;

    /// The number of these words as a search of their own.
    private final int heldNumber;

    private Search(Pattern pattern, String... held) {
        this.pattern = pattern;
        this.held = held;
        this.words = words(pattern);
        this.heldNumber = held.length == 0 ? -1 : Beginnings.add(alternatives(held));
        this.empty = pattern.matcher("").lookingAt();
        this.anchored = pattern.pattern().startsWith("^") && !hasAlternatives(pattern.pattern());
        this.number = Beginnings.add(pattern);
    }

    private static String[] words(Pattern pattern) {
        String regex = pattern.pattern();
        boolean plain = pattern.flags() == 0 && !regex.startsWith("|") && !regex.contains("||");
        return plain && !MARKS.isIn(regex) ? regex.split("\\|") : new String[0];
    }

    /// Whether a `|` stands outside of all brackets. Where brackets are quoted the answer may be a needless yes.
    private static boolean hasAlternatives(String regex) {
        int depth = 0;
        for (int i = 0; i < regex.length(); i++) {
            switch (regex.charAt(i)) {
                case '(' -> depth++;
                case ')' -> depth--;
                case '\\' -> i++;
                case '|' -> {
                    if (depth <= 0) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    public static Search of(String regex) {
        return of(regex, 0);
    }

    /// A search whose every match holds one of these words, set apart by `|`: a text without them is refused before
    /// the expression is asked.
    public static Search holding(String words, String regex) {
        return new Search(Pattern.compile(regex), words.split("\\|"));
    }

    private static Pattern alternatives(String[] words) {
        return Pattern.compile(Stream.of(words).map(Pattern::quote).collect(Collectors.joining("|")));
    }

    public static Search of(String regex, int flags) {
        return new Search(Pattern.compile(regex, flags));
    }

    /// Whether a match may begin at this place of `[from, to)`.
    private boolean mayBeginAt(CharSequence text, int at, int to) {
        return at < to ? Beginnings.may(number, text, at, to) : empty;
    }

    /// Whether the text holds none of the words of which every match holds one.
    private boolean lacks(CharSequence text) {
        if (heldNumber < 0) {
            return false;
        }
        return !holdsOne(text.toString(), held);
    }

    private static boolean holdsOne(String text, String[] words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// The first place in `[from, to)` where a match may begin; `to` where there is none.
    private int mayBegin(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && !mayBeginAt(text, at, to)) {
            at++;
        }
        return at;
    }

    /// Whether a match stands in the text.
    public boolean isIn(CharSequence text) {
        return !lacks(text) && in(text).next();
    }

    /// Whether a match stands in the text.
    public boolean isIn(Scanned text) {
        return mayBeIn(text)
                && (words.length > 0
                        ? holdsOne(text.text(), words)
                        : in(text.text()).next());
    }

    /// The first match; null where there is none.
    public @Nullable Matcher first(Scanned text) {
        return mayBeIn(text) ? first(text.text()) : null;
    }

    /// Whether a match may stand in the text: a yes means little, a no is sure.
    public boolean mayBeIn(Scanned text) {
        return (empty || text.may(number)) && (heldNumber < 0 || text.may(heldNumber));
    }

    /// Whether a match stands in `[from, to)`.
    public boolean isIn(CharSequence text, int from, int to) {
        return first(text, from, to) != null;
    }

    /// Whether the text begins with a match.
    public boolean begins(CharSequence text) {
        return at(text, 0) != null;
    }

    /// Whether a match begins at `from`.
    public boolean begins(CharSequence text, int from) {
        return at(text, from) != null;
    }

    /// Whether the text as a whole is a match.
    public boolean is(CharSequence text) {
        return whole(text) != null;
    }

    /// Whether `[from, to)` as a whole is a match.
    public boolean is(CharSequence text, int from, int to) {
        return whole(text, from, to) != null;
    }

    /// The first match; null where there is none.
    public @Nullable Matcher first(CharSequence text) {
        if (lacks(text)) {
            return null;
        }
        var hits = in(text);
        return hits.next() ? hits.matcher() : null;
    }

    /// The first match in `[from, to)`, where the text is taken to begin and to end, though the expression may look
    /// at what stands around; null where there is none. A match needs a character.
    public @Nullable Matcher first(CharSequence text, int from, int to) {
        if (!empty && mayBegin(text, from, to) == to) {
            return null;
        }
        var matcher = over(text, from, to).useTransparentBounds(true);
        return matcher.find() ? matcher : null;
    }

    /// The match that begins at `from`, as if the text began there; null where none does.
    public @Nullable Matcher at(CharSequence text, int from) {
        return at(text, from, text.length());
    }

    /// The match that begins at `from` in `[from, to)`, as if that were the text; null where none does.
    public @Nullable Matcher at(CharSequence text, int from, int to) {
        if (!mayBeginAt(text, from, to)) {
            return null;
        }
        var matcher = over(text, from, to);
        return matcher.lookingAt() ? matcher : null;
    }

    /// The match that `[from, to)` as a whole is, as if that were the text; null where it is none.
    public @Nullable Matcher whole(CharSequence text, int from, int to) {
        if (!mayBeginAt(text, from, to)) {
            return null;
        }
        var matcher = over(text, from, to);
        return matcher.matches() ? matcher : null;
    }

    /// The match that the text as a whole is; null where it is none.
    public @Nullable Matcher whole(CharSequence text) {
        if (!mayBeginAt(text, 0, text.length()) || lacks(text)) {
            return null;
        }
        var matcher = pattern.matcher(text);
        return matcher.matches() ? matcher : null;
    }

    /// The range is all that the expression sees of the text.
    private Matcher over(CharSequence text, int from, int to) {
        return pattern.matcher(text).region(from, to);
    }

    /// The characters, of those that the expression names, with which a match that begins with these words may go on:
    /// the expression itself is asked.
    @SuppressWarnings("JdkObsolete") // hitEnd() is just what is asked for
    public String behind(String words) {
        var behind = new StringBuilder();
        (pattern.pattern() + FIGURES).chars().distinct().forEach(c -> {
            var asked = pattern.matcher(words + (char) c);
            boolean begins = asked.lookingAt() && asked.end() > words.length();
            if (begins || asked.hitEnd()) {
                behind.append((char) c);
            }
        });
        return behind.toString();
    }

    /// The number of a group with a name, by which a match is asked faster.
    public int group(String name) {
        return Objects.requireNonNull(pattern.namedGroups().get(name), name);
    }

    /// The text without its matches.
    public String without(String text) {
        return replaced(text, "");
    }

    /// The text without its first match.
    public String withoutFirst(String text) {
        var match = first(text);
        return match == null ? text : text.substring(0, match.start()) + text.substring(match.end());
    }

    /// The text with something else instead of each match.
    public String replaced(String text, String by) {
        var hits = in(text);
        if (!hits.next()) {
            return text;
        }
        var replaced = new StringBuilder(text.length());
        int from = 0;
        do {
            replaced.append(text, from, hits.start()).append(by);
            from = hits.end();
        } while (hits.next());
        return replaced.append(text, from, text.length()).toString();
    }

    /// The matches of a text, one after the other.
    public Hits in(CharSequence text) {
        return new Hits(text);
    }

    /// What the first group of each match is, in their order.
    public Stream<String> groups(CharSequence text) {
        var groups = new ArrayList<String>();
        for (var hits = in(text); hits.next(); ) {
            groups.add(hits.matcher().group(1));
        }
        return groups.stream();
    }

    /// The matches of one text. It costs nothing where none may begin.
    public final class Hits {

        private final CharSequence text;
        private @Nullable Matcher matcher;
        private int from;

        private Hits(CharSequence text) {
            this.text = text;
        }

        /// Whether a match begins there; the expression sees the whole text.
        public boolean isAt(int at) {
            return mayBeginAt(text, at, text.length()) && matches(at);
        }

        /// Goes to the first match from a place on; false where there is none.
        public boolean next(int at) {
            from = at;
            return next();
        }

        /// Goes to the next match; false where there is none.
        public boolean next() {
            int length = text.length();
            if (anchored && length > 0) {
                return from == 0 && isAt(0);
            }
            for (int at = mayBegin(text, from, length); at < length; at = mayBegin(text, at + 1, length)) {
                if (matches(at)) {
                    return true;
                }
            }
            return empty && from <= length && matches(length);
        }

        private boolean matches(int at) {
            var asked = matcher == null
                    ? pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false)
                    : matcher;
            matcher = asked;
            if (!asked.region(at, text.length()).lookingAt()) {
                return false;
            }
            from = asked.end() > at ? asked.end() : at + 1;
            return true;
        }

        /// The match that was found last.
        public Matcher matcher() {
            if (matcher == null) {
                throw new IllegalStateException("nothing was found");
            }
            return matcher;
        }

        public int start() {
            return matcher().start();
        }

        public int end() {
            return matcher().end();
        }
    }
}
