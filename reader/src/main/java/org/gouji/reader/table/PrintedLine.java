package org.gouji.reader.table;

import org.gouji.reader.text.MappedText;
import org.gouji.reader.text.Original;

/// The line of the original that a text stands on, from `start` to `end`: where a cell stands on it tells what stands
/// beside it.
record PrintedLine(Original original, int start, int end) {

    /// A longer line is no row of a table, and nothing is told of it.
    private static final int LONGEST = 1_000;

    private static final String LINE_ENDS = "\n\r\f\u000B\u0085\u2028\u2029";

    static PrintedLine of(MappedText text) {
        return of(text.original(), text.start());
    }

    private static PrintedLine of(Original source, int at) {
        String original = source.text();
        int start = at;
        while (start > 0 && at - start <= LONGEST && LINE_ENDS.indexOf(original.charAt(start - 1)) < 0) {
            start--;
        }
        int end = at;
        while (end < original.length() && end - at <= LONGEST && LINE_ENDS.indexOf(original.charAt(end)) < 0) {
            end++;
        }
        boolean whole = at - start <= LONGEST && end - at <= LONGEST;
        return new PrintedLine(source, start, whole ? end : start);
    }

    /// The line behind this one; of no length where there is none.
    PrintedLine next() {
        boolean both = text().startsWith("\r\n", end);
        return of(original, Math.min(text().length(), end + (both ? 2 : 1)));
    }

    String text() {
        return original.text();
    }

    /// Where the words before a row's values end; the line's start where there are none.
    int behind(RowGroup group) {
        int to = group.values().isEmpty()
                ? end
                : group.values().getFirst().text().start();
        int behind = start;
        for (var piece : group.line().pieces()) {
            var words = piece.text();
            for (int i = 0; i < words.length(); i++) {
                if (words.start(i) >= start && words.end(i) <= to) {
                    behind = Math.max(behind, words.end(i));
                }
            }
        }
        return behind;
    }

    boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text().charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    int count(char wanted) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += text().charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }
}
