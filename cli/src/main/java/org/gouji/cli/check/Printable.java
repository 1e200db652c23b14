package org.gouji.cli.check;

import org.jline.utils.WCWidth;

/// Text of a document or a file's name, made fit for a terminal: what would move the cursor, change the
/// colours or turn the reading direction is shown as a replacement character and does nothing.
final class Printable {

    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    static String of(String text) {
        return text.codePoints()
                .map(point -> drives(point) ? REPLACEMENT : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// Columns on a terminal, where a Chinese character takes two.
    static int width(String text) {
        return text.codePoints()
                .map(point -> Math.max(0, WCWidth.wcwidth(point)))
                .sum();
    }

    /// At most so many columns, the last of them dots where something was cut off.
    static String cut(String text, int columns) {
        return width(text) <= columns ? text : start(text, columns - 1) + "…";
    }

    /// As much of the beginning as fits into so many columns.
    static String start(String text, int columns) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            used += Math.max(0, WCWidth.wcwidth(point));
            if (used > columns) {
                break;
            }
            end += Character.charCount(point);
        }
        return text.substring(0, end);
    }

    private static boolean drives(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> Character.getDirectionality(point) != Character.DIRECTIONALITY_BOUNDARY_NEUTRAL;
            default -> false;
        };
    }
}
