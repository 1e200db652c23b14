package org.gouji.cli.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gouji.contracts.report.Source;

/// Finds the line of the original on which something stands.
final class Lines {

    /// Enough to recognise the place, and no more than a terminal's line.
    private static final int AROUND = 28;

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

    /// "第 12 行 line 12: …自然人申请【22】件…"
    String show(Source source) {
        int start = Math.min(source.start(), text.length);
        int end = Math.min(source.end(), text.length);
        int line = line(start);
        int from = Math.max(starts.get(line), start - AROUND);
        int lineEnd = line + 1 < starts.size() ? starts.get(line + 1) - 1 : text.length;
        int to = Math.max(end, Math.min(lineEnd, end + AROUND));
        return "第 %1$d 行 line %1$d: %2$s【%3$s】%4$s"
                .formatted(line + 1, part(from, start), shortened(part(start, end)), part(end, to));
    }

    private int line(int place) {
        int line = Collections.binarySearch(starts, place);
        return line >= 0 ? line : -line - 2;
    }

    private String part(int from, int to) {
        return new String(text, from, Math.max(0, to - from)).replaceAll("\\s+", " ");
    }

    private static String shortened(String quote) {
        return quote.codePointCount(0, quote.length()) <= 2 * AROUND
                ? quote
                : quote.substring(0, quote.offsetByCodePoints(0, 2 * AROUND)) + "…";
    }
}
