package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.List;

/// Running text to labels, runs of digits and other words. Blanks and punctuation between them are soft, the
/// end of a line or a cell is hard. A unit behind a number is a word: what has one is a sentence.
final class RunTokens {

    private static final String DIGITS_AND_NOTHING = "0123456789./,-—－–无↑↓+−";

    /// What parts an ordinal from its label.
    private static final String BEHIND_ORDINAL = ".、．)）";

    private static final String NUMERALS = "一二三四五六七八九十";

    /// What a stretch of the text is.
    enum Kind {
        LABEL,
        RUN,
        WORDS
    }

    /// How two tokens are parted.
    enum Edge {
        NONE,
        SOFT,
        HARD
    }

    /// A stretch `[from, to)`. `before` says what parts it from the token before; `loose` that the run's last
    /// digit may be the ordinal of the label behind it.
    record Token(Kind kind, int from, int to, Labels.Hit hit, Edge before, boolean loose) {}

    private final String text;
    private final LabelTrie trie;
    private final List<Token> tokens = new ArrayList<>();
    private Edge edge = Edge.HARD;

    private RunTokens(String text, LabelTrie trie) {
        this.text = text;
        this.trie = trie;
    }

    static List<Token> of(String text, LabelTrie trie) {
        var scan = new RunTokens(text, trie);
        int at = 0;
        while (at < text.length()) {
            at = scan.next(at);
        }
        return scan.tokens;
    }

    private int next(int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            edge = Edge.HARD;
            return at + 1;
        }
        var label = trie.at(text, at);
        if (label != null) {
            return token(Kind.LABEL, at, label.end(), label.hit(), false);
        }
        if (isRun(c) && c != '.' && c != ',') {
            return run(at);
        }
        if (c == ' ' || LabelKey.isDropped(c)) {
            edge = edge == Edge.HARD ? edge : Edge.SOFT;
            return at + 1;
        }
        return words(at);
    }

    private static boolean isRun(char c) {
        return DIGITS_AND_NOTHING.indexOf(c) >= 0;
    }

    /// Digits up to the next label. An ordinal that belongs to that label is not part of them; where nothing or a blank
    /// parts its digit from the label, it may be either.
    private int run(int from) {
        int to = from;
        while (to < text.length() && isRun(text.charAt(to)) && (to == from || !isLabel(to))) {
            to++;
        }
        boolean atLabel = to < text.length() && isRun(text.charAt(to));
        if (atLabel) {
            char behind = to + 1 < text.length() ? text.charAt(to + 1) : '\n';
            boolean loose = behind == ' ' || !LabelKey.isDropped(behind);
            token(Kind.RUN, from, loose ? to + 1 : to, Labels.Hit.NONE, loose);
            return to;
        }
        int label = labelBehindOrdinal(to);
        int end = label >= 0 ? ordinal(from, to) : withUnit(trimmed(from, to));
        token(Kind.RUN, from, end, Labels.Hit.NONE, false);
        return label >= 0 ? label : Math.max(to, end);
    }

    /// Whether a label begins with a digit behind others: none is broken right behind its ordinal's digit, while others
    /// go on before it.
    private boolean isLabel(int at) {
        int behind = at + 1;
        while (behind < text.length() && text.charAt(behind) == ' ') {
            behind++;
        }
        return behind < text.length() && text.charAt(behind) != '\n' && trie.at(text, at) != null;
    }

    /// Where the label begins that an ordinal at the end of the digits belongs to; -1 where there is none.
    private int labelBehindOrdinal(int to) {
        int label = to;
        if (text.charAt(to - 1) != '.') {
            if (to >= text.length() || BEHIND_ORDINAL.indexOf(text.charAt(to)) < 0) {
                return -1;
            }
            label++;
        }
        while (label < text.length() && text.charAt(label) == ' ') {
            label++;
        }
        return label < text.length() && trie.at(text, label) != null ? label : -1;
    }

    private int ordinal(int from, int to) {
        return Math.max(from, text.charAt(to - 1) == '.' ? to - 2 : to - 1);
    }

    private int trimmed(int from, int to) {
        int end = to;
        while (end > from + 1 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ',')) {
            end--;
        }
        return end;
    }

    private int withUnit(int to) {
        return text.startsWith("万元", to) ? to + 2 : text.startsWith("元", to) ? to + 1 : to;
    }

    private int words(int from) {
        int to = from + 1;
        while (to < text.length() && text.charAt(to) != '\n' && !isRun(text.charAt(to)) && trie.at(text, to) == null) {
            to++;
        }
        boolean ordinal = text.substring(from, to)
                .chars()
                .allMatch(c -> NUMERALS.indexOf(c) >= 0 || LabelKey.isDropped((char) c));
        if (!ordinal) {
            return token(Kind.WORDS, from, to, Labels.Hit.NONE, false);
        }
        edge = edge == Edge.HARD ? edge : Edge.SOFT;
        return to;
    }

    private int token(Kind kind, int from, int to, Labels.Hit hit, boolean loose) {
        if (to > from) {
            tokens.add(new Token(kind, from, to, hit, edge, loose));
            edge = Edge.NONE;
        }
        return to;
    }
}
