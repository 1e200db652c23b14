package org.gouji.cli.check;

import java.util.ArrayList;
import java.util.List;

/// Aligned columns on a terminal, where a Chinese character is two columns wide.
final class TextGrid {

    private static final int LONGEST_LABEL = 30;

    private final List<List<String>> lines = new ArrayList<>();

    TextGrid(List<String> head) {
        lines.add(head);
    }

    void add(List<String> line) {
        lines.add(line);
    }

    String print() {
        int[] widths = new int[lines.getFirst().size()];
        for (var line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(cut(line.get(i))));
            }
        }
        var text = new StringBuilder();
        for (var line : lines) {
            text.append("    ").append(padded(line, widths).stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String padded(List<String> line, int[] widths) {
        var text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cut(line.get(i));
            String space = " ".repeat(widths[i] - width(cell));
            text.append(i == 0 ? cell + space : "  " + space + cell);
        }
        return text.toString();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_LABEL ? text : text.substring(0, LONGEST_LABEL - 1) + "…";
    }

    /// Chinese characters and full-width forms are wide; dashes and dots are not.
    static int width(String text) {
        return text.codePoints()
                .map(point -> point >= 0x2E80 && !isHalfWidth(point) ? 2 : 1)
                .sum();
    }

    private static boolean isHalfWidth(int point) {
        return point >= 0xFF61 && point <= 0xFFDC;
    }
}
