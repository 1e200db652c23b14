package org.gouji.reader.page;

import java.util.List;
import org.gouji.reader.text.MappedText;

/// Rows of cells between bars that were written with a line end in each cell, as converters leave cells whose text
/// is a paragraph: every line holds one cell and ends with its bar, a line with nothing but a bar is a blank cell,
/// and several bars side by side fill a row up to the width of its table.
final class WrappedRows {

    /// Fewer lines with one cell and its bar may be rows of one cell each.
    private static final int FEWEST_CELLS = 2;

    /// A longer cell is a paragraph of prose in a table that lays out the page.
    private static final int LONGEST_CELL = 100;

    private final List<MappedText> lines;

    /// Up to here the lines have been looked through.
    private int seen;

    WrappedRows(List<MappedText> lines) {
        this.lines = lines;
    }

    /// Where such rows end that begin at a line; the line itself where none do.
    int end(int from) {
        if (from < seen) {
            return from;
        }
        int end = from;
        int cells = 0;
        while (end < lines.size() && isPart(lines.get(end).text())) {
            cells += isCell(lines.get(end).text()) ? 1 : 0;
            end++;
        }
        seen = end;
        return cells >= FEWEST_CELLS ? end : from;
    }

    /// At most one cell with words, then nothing but bars.
    private static boolean isPart(String line) {
        int bar = line.indexOf('|');
        return bar >= 0 && isBars(line, bar) && !TextPage.isRuin(line);
    }

    private static boolean isBars(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) != '|' && line.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean isCell(String line) {
        return line.length() > 1 && line.indexOf('|') == line.length() - 1;
    }

    static boolean isProse(MappedText cell) {
        return cell.length() > LONGEST_CELL;
    }

    /// How many blank cells stand in a line from a place on: each bar that no other stands beside.
    static int blanks(String line, int from) {
        int count = 0;
        for (int i = from; i < line.length(); i++) {
            boolean before = i > from && line.charAt(i - 1) == '|';
            boolean behind = i + 1 < line.length() && line.charAt(i + 1) == '|';
            count += line.charAt(i) == '|' && !before && !behind ? 1 : 0;
        }
        return count;
    }

    /// How many bars side by side end a row whose cells end with a blank and a bar: they fill it up to the width of
    /// its table and are no cells.
    static int filling(String line) {
        int from = line.length();
        while (from > 0 && line.charAt(from - 1) == '|') {
            from--;
        }
        boolean apart = from > 1
                && line.charAt(from - 1) == ' '
                && line.substring(0, from).stripTrailing().endsWith("|");
        int bars = line.length() - from;
        return apart && bars > 1 ? bars : 0;
    }
}
