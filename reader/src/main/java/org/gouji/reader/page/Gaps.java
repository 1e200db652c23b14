package org.gouji.reader.page;

import java.util.ArrayList;
import java.util.List;
import org.gouji.reader.text.MappedText;

/// Cells that only white space parts, as `pdftotext -layout` and copied tables leave them. Two blanks or
/// a tab are a gap; a single blank may stand inside a label or a number and never is one, nor are two where tabs part
/// the line's cells.
final class Gaps {

    /// A sentence is prose, however many blanks stand in it.
    private static final String SENTENCE = "。；;，";

    /// A line with fewer tabs may have its cells parted by blanks as well.
    private static final int FEWEST_TABS = 2;

    private Gaps() {}

    /// The cells of a line; one where the line is prose.
    static List<MappedText> split(MappedText line) {
        var cells = new ArrayList<MappedText>();
        int start = 0;
        boolean tabbed = isTabbed(line.text());
        for (int i = 0; i < line.length(); i++) {
            int gap = gap(line, i, tabbed);
            if (gap > 0) {
                cells.add(line.sub(start, i).strip());
                i += gap - 1;
                start = i + 1;
            }
        }
        cells.add(line.sub(start, line.length()).strip());
        if (cells.size() <= 1 || line.text().chars().anyMatch(c -> SENTENCE.indexOf(c) >= 0)) {
            return List.of(line);
        }
        return firstParted(cells);
    }

    /// Between a label and the first of several numbers one blank is enough.
    private static List<MappedText> firstParted(List<MappedText> cells) {
        var first = cells.getFirst();
        int blank = first.text().lastIndexOf(' ');
        boolean parted = blank > 0
                && isNumber(first.text(), blank + 1)
                && !Character.isDigit(first.charAt(blank - 1))
                && cells.stream().skip(1).allMatch(cell -> isNumber(cell.text(), 0));
        if (parted) {
            cells.set(0, first.sub(blank + 1, first.length()));
            cells.addFirst(first.sub(0, blank).strip());
        }
        return cells;
    }

    private static boolean isNumber(String text, int from) {
        return from < text.length()
                && text.chars().skip(from).allMatch(c -> Character.isDigit(c) || c == ',' || c == '.' || c == ' ');
    }

    private static boolean isTabbed(String line) {
        int tabs = 0;
        for (int tab = line.indexOf('\t'); tab >= 0 && tabs < FEWEST_TABS; tab = line.indexOf('\t', tab + 1)) {
            tabs++;
        }
        return tabs == FEWEST_TABS;
    }

    private static int gap(MappedText line, int at, boolean tabbed) {
        int i = at;
        boolean tab = false;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
            tab |= line.charAt(i) == '\t';
            i++;
        }
        return tab || (i - at >= 2 && !tabbed) ? i - at : 0;
    }
}
