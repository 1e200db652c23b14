package org.gouji.office.pdf;

import java.util.List;
import java.util.TreeMap;
import org.gouji.office.transcript.TranscriptWriter;

/// Which lines are one paragraph: a line that fills the page's width goes on in the next, if that is not
/// indented.
final class Paragraphs {

    /// A line of the running text is at least this share of the longest.
    private static final double LONG = 0.6;

    private static final double INDENT = 1.2;

    /// Punctuation is not printed at a line's beginning, so that a full line may end this early.
    private static final double RAGGED = 2.2;

    private static final double LEADING = 2.6;

    private static final double SAME_SIZE = 0.15;

    private final double left;
    private final double right;

    Paragraphs(List<TextLine> lines) {
        double longest = lines.stream().mapToDouble(l -> l.end() - l.x()).max().orElse(0);
        var text = lines.stream().filter(l -> l.end() - l.x() >= LONG * longest).toList();
        left = usual(text.stream().mapToDouble(TextLine::x).toArray());
        right = usual(text.stream().mapToDouble(TextLine::end).toArray());
    }

    /// The place at which most of them stand, to two points.
    private static double usual(double[] places) {
        var count = new TreeMap<Long, Integer>();
        for (double place : places) {
            count.merge(Math.round(place / 2), 1, Integer::sum);
        }
        return count.entrySet().stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(entry -> entry.getKey() * 2.0)
                .orElse(0.0);
    }

    /// Whether `next` goes on with the sentence of `last`. `apart` is false where they stand on one page.
    boolean goesOn(TextLine last, TextLine next, boolean apart) {
        double size = Math.max(last.size(), next.size());
        double leading = next.baseline() - last.baseline();
        return Math.abs(last.size() - next.size()) <= SAME_SIZE * size
                && last.end() >= right - RAGGED * size
                && next.x() <= left + INDENT * size
                && (apart || (leading > 0 && leading <= LEADING * size));
    }

    /// What stands between two lines of a paragraph: digits of two lines never become one number.
    static String between(String last, String next) {
        char before = last.charAt(last.length() - 1);
        char after = next.charAt(0);
        return before < 0x250 && after < 0x250 && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)
                ? " "
                : "";
    }

    static String html(TextLine line) {
        return TranscriptWriter.escaped(line.text());
    }
}
