package org.gouji.office.pdf;

import java.util.List;
import org.gouji.office.transcript.TranscriptWriter;

/// The lines of one cell as one text. A label goes on on the next line; two lines of digits are one number
/// only where the first had to be broken.
final class CellText {

    /// The margin between a cell's text and its sides in the usual word processors (0.19 cm) and a little more.
    static final double USUAL_MARGIN = 6.0;

    /// Lines of one text follow each other within this many heights of the font.
    private static final double LEADING = 2.0;

    private CellText() {}

    /// `forced` is the width that a line can fill, 0 where that proves nothing.
    static String html(List<TextLine> lines, double forced) {
        var html = new StringBuilder();
        TextLine last = null;
        for (var line : lines) {
            if (last != null) {
                html.append(between(last, line, forced));
            }
            html.append(TranscriptWriter.escaped(line.text()));
            last = line;
        }
        return html.toString();
    }

    private static String between(TextLine last, TextLine next, double forced) {
        char before = lastOf(last.text());
        char after = next.text().charAt(0);
        if (isNumeric(before) && isNumeric(after)) {
            return isBroken(last, next, forced) ? "" : "<br>";
        }
        return isLatin(before) && isLatin(after) ? " " : "";
    }

    private static boolean isBroken(TextLine last, TextLine next, double forced) {
        double digit = next.glyphs().stream()
                .filter(Glyph::isDigit)
                .mapToDouble(Glyph::width)
                .max()
                .orElse(0);
        return forced > 0
                && onlyNumber(last)
                && onlyNumber(next)
                && last.end() - last.x() + digit > forced
                && next.baseline() - last.baseline() <= LEADING * next.size();
    }

    private static boolean onlyNumber(TextLine line) {
        return line.glyphs().stream().allMatch(Glyph::isNumeric);
    }

    private static char lastOf(String text) {
        return text.charAt(text.length() - 1);
    }

    private static boolean isNumeric(char c) {
        return Character.isDigit(c) || "+-−.,%/—".indexOf(c) >= 0;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
