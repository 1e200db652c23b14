package org.gouji.reader.page;

import java.util.ArrayList;
import java.util.List;
import org.gouji.reader.text.MappedText;

/// Cells that only white space parts, as `pdftotext -layout` and copied tables leave them. Two blanks or
/// a tab are a gap; a single blank may stand inside a label or a number and never is one.
final class Gaps {

    /// A sentence is prose, however many blanks stand in it.
    private static final String SENTENCE = "。；;，";

    private Gaps() {}

    /// The cells of a line; one where the line is prose.
    static List<MappedText> split(MappedText line) {
        var cells = new ArrayList<MappedText>();
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            int gap = gap(line, i);
            if (gap > 0) {
                cells.add(line.sub(start, i).strip());
                i += gap - 1;
                start = i + 1;
            }
        }
        cells.add(line.sub(start, line.length()).strip());
        return cells.size() > 1 && line.text().chars().noneMatch(c -> SENTENCE.indexOf(c) >= 0) ? cells : List.of(line);
    }

    private static int gap(MappedText line, int at) {
        int i = at;
        boolean tab = false;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
            tab |= line.charAt(i) == '\t';
            i++;
        }
        return tab || i - at >= 2 ? i - at : 0;
    }
}
