package org.gouji.cli.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.contracts.report.Source;

/// The lines of an original: on which of them something stands, and what stands around it.
final class Lines {

    /// Enough to recognise the place, and no more than a terminal's line.
    private static final int AROUND = 28;

    /// A quotation over several lines says so.
    private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final int[] text;
    private final List<Integer> starts = new ArrayList<>(List.of(0));

    Lines(String original) {
        text = original.codePoints().toArray();
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\n') {
                starts.add(i + 1);
            }
        }
    }

    /// A place in the original: line and column count from one, columns in code points.
    record Position(int line, int column) {}

    /// What stands at a place, and on its line before and behind it.
    record Quote(int line, String before, String quoted, String after) {}

    Position start(Source source) {
        return position(source.start());
    }

    /// The position behind the last character.
    Position end(Source source) {
        return position(source.end());
    }

    Quote quote(Source source) {
        int start = Math.min(source.start(), text.length);
        int end = Math.min(source.end(), text.length);
        int from = Math.max(starts.get(line(start)), start - AROUND);
        int last = line(end);
        int lineEnd = last + 1 < starts.size() ? starts.get(last + 1) - 1 : text.length;
        int to = Math.max(end, Math.min(lineEnd, end + AROUND));
        return new Quote(
                line(start) + 1,
                part(from, start).stripLeading(),
                shortened(part(start, end)),
                part(end, to).stripTrailing());
    }

    /// The very characters, whole.
    String characters(Source source) {
        int start = Math.min(source.start(), text.length);
        return new String(text, start, Math.min(source.end(), text.length) - start);
    }

    private Position position(int place) {
        int inside = Math.min(place, text.length);
        int line = line(inside);
        return new Position(line + 1, inside - starts.get(line) + 1);
    }

    private int line(int place) {
        int line = Collections.binarySearch(starts, place);
        return line >= 0 ? line : -line - 2;
    }

    private String part(int from, int to) {
        String part = new String(text, from, Math.max(0, to - from));
        return Printable.of(SPACES.matcher(BREAKS.matcher(part).replaceAll("↵")).replaceAll(" "));
    }

    private static String shortened(String quote) {
        return quote.codePointCount(0, quote.length()) <= 2 * AROUND
                ? quote
                : quote.substring(0, quote.offsetByCodePoints(0, 2 * AROUND)) + "…";
    }
}
