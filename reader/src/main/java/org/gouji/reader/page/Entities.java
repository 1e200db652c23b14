package org.gouji.reader.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.parser.Parser;

/// Leads the characters of a text node back to the page's source, in which `&nbsp;` is one of them.
final class Entities {

    /// The longest named entity has 33 characters.
    private static final int MAX_LENGTH = 40;

    /// Pages use a few entities many times; what hostile pages hold must not stay.
    private static final int MOST_KNOWN = 500;

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    /// A character of the text with its range in the source.
    interface Sink {
        void character(char c, int start, int end);
    }

    private Entities() {}

    /// Tells `sink` each character of `text`, which the parser made of `html[start, end)`. Where the two
    /// cannot be told apart character by character, every character stands for the whole range.
    static void align(String html, int start, int end, String text, Sink sink) {
        if (end - start == text.length()) {
            for (int i = 0; i < text.length(); i++) {
                sink.character(text.charAt(i), start + i, start + i + 1);
            }
        } else if (!walk(html, start, end, text, (c, s, e) -> {})) {
            for (int i = 0; i < text.length(); i++) {
                sink.character(text.charAt(i), start, end);
            }
        } else {
            walk(html, start, end, text, sink);
        }
    }

    /// Plain words of the source.
    interface Words {
        void words(int start, int end);
    }

    /// Reads the words at `html[start, end)`, where every ampersand begins an entity that means the same wherever it
    /// stands. False, and nothing is told, where one does not.
    static boolean read(String html, int start, int end, Words words, Sink sink) {
        for (int at = html.indexOf('&', start, end); at >= 0; at = html.indexOf('&', at + 1, end)) {
            if (behindEntity(html, at + 1, end) < 0) {
                return false;
            }
        }
        int from = start;
        for (int at = html.indexOf('&', start, end); at >= 0; at = html.indexOf('&', from, end)) {
            words.words(from, at);
            from = behindEntity(html, at + 1, end);
            String made = unescaped(html, at, from - at);
            boolean meant = made.length() < from - at;
            for (int i = 0; i < made.length(); i++) {
                sink.character(made.charAt(i), meant ? at : at + i, meant ? from : at + i + 1);
            }
        }
        words.words(from, end);
        return true;
    }

    private static boolean walk(String html, int start, int end, String text, Sink sink) {
        int at = start;
        int i = 0;
        while (i < text.length() && at < end) {
            int length = html.charAt(at) == '&' ? entity(html, at, end, text, i) : 0;
            if (length > 0) {
                int made = unescaped(html, at, length).length();
                for (int k = 0; k < made; k++) {
                    sink.character(text.charAt(i++), at, at + length);
                }
                at += length;
            } else if (html.charAt(at) == text.charAt(i)) {
                sink.character(text.charAt(i++), at, ++at);
            } else if (html.charAt(at) == '\r') {
                at++;
            } else {
                return false;
            }
        }
        return i == text.length();
    }

    /// The length of the entity at `at` that gives the text at `i`; 0 where a bare ampersand stands.
    private static int entity(String html, int at, int end, String text, int i) {
        int close = html.indexOf(';', at, Math.min(end, at + MAX_LENGTH));
        if (close >= 0) {
            String made = unescaped(html, at, close + 1 - at);
            if (made.length() < close + 1 - at && text.startsWith(made, i)) {
                return close + 1 - at;
            }
        }
        return 0;
    }

    /// What the library makes of `html[at, at + length)`, an entity.
    private static String unescaped(String html, int at, int length) {
        String entity = html.substring(at, at + length);
        var known = KNOWN.get(entity);
        if (known != null) {
            return known;
        }
        String made = Parser.unescapeEntities(entity, false);
        if (KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(entity, made);
        }
        return made;
    }

    /// The words at `html[start, end)` with their entities read.
    static String decoded(String html, int start, int end) {
        var words = new StringBuilder(end - start);
        int from = start;
        for (int at = html.indexOf('&', from); at >= 0 && at < end; at = html.indexOf('&', from)) {
            int behind = behindEntity(html, at + 1, end);
            if (behind < 0) {
                return Parser.unescapeEntities(html.substring(start, end), false);
            }
            words.append(html, from, at).append(unescaped(html, at, behind - at));
            from = behind;
        }
        return words.append(html, from, end).toString();
    }

    /// The index behind the semicolon of an entity that means the same wherever it stands; -1 where it may not.
    private static int behindEntity(String html, int from, int end) {
        for (int i = from; i < end && i - from < MAX_LENGTH; i++) {
            char c = html.charAt(i);
            if (c == ';') {
                return i > from ? i + 1 : -1;
            }
            boolean inName = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!inName && (c != '#' || i > from)) {
                return -1;
            }
        }
        return -1;
    }
}
