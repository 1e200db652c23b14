package org.gouji.cli.check;

import java.util.ArrayList;
import java.util.List;

/// Aligned columns on a terminal: the first to the left, the others to the right.
final class TextGrid {

    private static final int LONGEST_NAME = 36;

    /// Headers are broken over lines, so that seven kinds of applicants stand side by side.
    private static final int WIDEST_HEADER = 14;

    private static final String BETWEEN = "  ";

    /// One cell. `marks` stand behind the value and are no part of its alignment.
    record Entry(String value, String marks, Ink ink) {
        static Entry of(String value, Ink ink) {
            return new Entry(value, "", ink);
        }
    }

    private final List<List<Entry>> lines = new ArrayList<>();

    TextGrid(List<String> head) {
        var broken = new ArrayList<List<String>>();
        broken.add(List.of(head.getFirst()));
        head.stream().skip(1).map(TextGrid::broken).forEach(broken::add);
        int height = broken.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            lines.add(headLine(broken, line, height));
        }
    }

    void add(List<Entry> line) {
        lines.add(line);
    }

    void printOn(Paper paper, int indent) {
        int marks = lines.stream()
                .flatMap(List::stream)
                .mapToInt(e -> e.marks().length())
                .max()
                .orElse(0);
        int[] widths = new int[lines.stream().mapToInt(List::size).max().orElse(0)];
        for (var line : lines) {
            for (int i = 0; i < line.size(); i++) {
                widths[i] = Math.max(widths[i], Printable.width(shown(line.get(i), i, marks)));
            }
        }
        lines.forEach(line -> paper.line(indent, padded(line, widths, marks, paper)));
    }

    private static String padded(List<Entry> line, int[] widths, int marks, Paper paper) {
        var text = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            var entry = line.get(i);
            String shown = shown(entry, i, marks);
            String space = " ".repeat(widths[i] - Printable.width(shown));
            String inked = paper.ink(entry.ink(), shown);
            text.append(i == 0 ? inked + space : BETWEEN + space + inked);
        }
        return text.toString();
    }

    private static String shown(Entry entry, int column, int marks) {
        return column == 0
                ? Printable.cut(entry.value(), LONGEST_NAME)
                : entry.value()
                        + entry.marks()
                        + " ".repeat(marks - entry.marks().length());
    }

    private static List<Entry> headLine(List<List<String>> broken, int line, int height) {
        return broken.stream()
                .map(parts -> {
                    int part = line - (height - parts.size());
                    return Entry.of(part < 0 ? "" : parts.get(part), Ink.FAINT);
                })
                .toList();
    }

    /// At spaces where there are some, else anywhere.
    private static List<String> broken(String header) {
        var parts = new ArrayList<String>();
        String rest = header;
        while (Printable.width(rest) > WIDEST_HEADER) {
            String start = Printable.start(rest, WIDEST_HEADER);
            int space = rest.charAt(start.length()) == ' ' ? start.length() : start.lastIndexOf(' ');
            String part = space > 0 ? rest.substring(0, space) : start;
            parts.add(part);
            rest = rest.substring(part.length()).strip();
        }
        parts.add(rest);
        return parts;
    }
}
