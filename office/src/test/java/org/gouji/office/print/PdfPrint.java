package org.gouji.office.print;

import java.util.ArrayList;
import java.util.List;
import org.gouji.office.print.Sheaf.Cell;
import org.gouji.office.print.Sheaf.Part;

/// Sets a sample as a word processor would: wrapped paragraphs, tables whose cells wrap, page breaks between
/// rows.
public final class PdfPrint {

    /// How a table's cells are shown.
    public enum Rules {
        /// A line along each whole side.
        STROKES,
        /// Thin filled boxes around every cell, as word processors export them.
        BOXES,
        /// None at all: columns only.
        NONE
    }

    /// How the pages are made. `header` repeats the first rows of a table on the next page; `numbers` is the
    /// format of page numbers, empty for none; `rotation` turns every page.
    public record Style(Rules rules, boolean header, String numbers, String head, int rotation) {
        public static final Style PLAIN = new Style(Rules.STROKES, false, "- %d -", "", 0);

        public Style with(Rules other) {
            return new Style(other, header, numbers, head, rotation);
        }
    }

    private static final double WIDTH = 595;
    private static final double HEIGHT = 842;
    private static final double MARGIN = 62;
    private static final double SIZE = 10.5;
    private static final double LEADING = 14;
    private static final double PADDING = 5.4;

    private final Style style;
    private final List<StringBuilder> pages = new ArrayList<>();
    private double y;

    private PdfPrint(Style style) {
        this.style = style;
        turn();
    }

    public static byte[] of(Sheaf sheaf, Style style) {
        var print = new PdfPrint(style);
        for (Part part : sheaf.parts()) {
            switch (part) {
                case Sheaf.Paragraph(String text, boolean heading) -> print.paragraph(text, heading);
                case Sheaf.Table table -> print.table(table);
            }
        }
        return PdfFile.of(print.pages.stream()
                .map(page -> new PdfFile.Leaf(print.turned(page.toString()), style.rotation()))
                .toList());
    }

    /// What is drawn upright on a page that the viewer turns is drawn turned the other way.
    private String turned(String operators) {
        return switch (style.rotation()) {
            case 90 -> "q 0 1 -1 0 595 0 cm 0.7 0 0 0.7 0 0 cm\n" + operators + "Q\n";
            case 270 -> "q 0 -1 1 0 0 842 cm 0.7 0 0 0.7 0 0 cm\n" + operators + "Q\n";
            default -> operators;
        };
    }

    private void turn() {
        pages.add(new StringBuilder());
        y = HEIGHT - MARGIN;
        int number = pages.size();
        if (!style.numbers().isEmpty()) {
            String text = style.numbers().formatted(number);
            page().append(PdfFile.text(text, (WIDTH - PdfFile.width(text, 9)) / 2, 30, 9));
        }
        if (!style.head().isEmpty()) {
            page().append(PdfFile.text(style.head(), MARGIN, HEIGHT - 36, 9));
        }
    }

    private StringBuilder page() {
        return pages.getLast();
    }

    private void paragraph(String text, boolean heading) {
        double left = heading ? 0 : 2 * SIZE;
        for (int from = 0; from < text.length(); ) {
            int end = fitting(text, from, WIDTH - 2 * MARGIN - left);
            if (y - LEADING < MARGIN) {
                turn();
            }
            y -= LEADING + 2;
            page().append(PdfFile.text(text.substring(from, end), MARGIN + left, y, SIZE));
            left = 0;
            from = end;
        }
        y -= 6;
    }

    /// Where a line must end: numbers and words are not parted unless they are longer than a line.
    private static int fitting(String text, int from, double width) {
        int end = from;
        while (end < text.length() && PdfFile.width(text.substring(from, end + 1), SIZE) <= width) {
            end++;
        }
        int back = end;
        while (end < text.length() && back > from && isWord(text.charAt(back - 1)) && isWord(text.charAt(back))) {
            back--;
        }
        return Math.max(from + 1, back > from ? back : end);
    }

    private static boolean isWord(char c) {
        return c < 127 && c != ' ';
    }

    private void table(Sheaf.Table table) {
        double[] x = columns(table.columns());
        double[] heights = heights(table, x);
        y -= 8;
        int from = 0;
        boolean first = true;
        while (from < table.rows()) {
            int header = !first && style.header() && table.columns() == 10 ? 3 : 0;
            double room = y - MARGIN;
            for (int row = 0; row < header; row++) {
                room -= heights[row];
            }
            int to = from;
            while (to < table.rows() && heights[to] <= room) {
                room -= heights[to++];
            }
            if (to == from && y < HEIGHT - MARGIN) {
                turn();
                continue;
            }
            draw(table, x, heights, 0, header);
            draw(table, x, heights, from, Math.max(to, from + 1));
            from = Math.max(to, from + 1);
            first = false;
            if (from < table.rows()) {
                turn();
            }
        }
        y -= 10;
    }

    private static double[] columns(int count) {
        double all = WIDTH - 2 * MARGIN;
        double[] x = new double[count + 1];
        x[0] = MARGIN;
        for (int i = 1; i <= count; i++) {
            double width = count == 10 ? List.of(40.0, 60.0, 140.0).get(Math.min(i - 1, 2)) : all / count;
            x[i] = x[i - 1] + (count == 10 && i > 3 ? (all - 240) / 7 : width);
        }
        return x;
    }

    private static double[] heights(Sheaf.Table table, double[] x) {
        double[] heights = new double[table.rows()];
        java.util.Arrays.fill(heights, LEADING + 6);
        for (var cell : table.cells()) {
            double height = lines(cell, x).size() * LEADING + 6;
            double have = 0;
            for (int row = cell.row(); row < cell.row() + cell.rowspan(); row++) {
                have += heights[row];
            }
            heights[cell.row() + cell.rowspan() - 1] += Math.max(0, height - have);
        }
        return heights;
    }

    private static List<String> lines(Cell cell, double[] x) {
        double width = x[cell.column() + cell.colspan()] - x[cell.column()] - 2 * PADDING;
        var lines = new ArrayList<String>();
        for (int from = 0; from < cell.text().length(); ) {
            int end = fitting(cell.text(), from, width);
            lines.add(cell.text().substring(from, end));
            from = end;
        }
        return lines;
    }

    /// Rows `from` to `to`; a cell that began above is drawn again as far as it reaches down, without its text.
    private void draw(Sheaf.Table table, double[] x, double[] heights, int from, int to) {
        double top = y;
        for (var cell : table.cells()) {
            int first = Math.max(cell.row(), from);
            int end = Math.min(cell.row() + cell.rowspan(), to);
            if (first < end) {
                double high = top - sum(heights, from, first);
                double low = top - sum(heights, from, end);
                box(x[cell.column()], low, x[cell.column() + cell.colspan()], high);
                if (cell.row() >= from) {
                    write(lines(cell, x), x[cell.column()], x[cell.column() + cell.colspan()], low, high);
                }
            }
        }
        y = top - sum(heights, from, to);
    }

    private static double sum(double[] heights, int from, int to) {
        double sum = 0;
        for (int row = from; row < to; row++) {
            sum += heights[row];
        }
        return sum;
    }

    private void write(List<String> lines, double left, double right, double low, double high) {
        double line = (high + low) / 2 + lines.size() * LEADING / 2 - SIZE;
        for (String text : lines) {
            page().append(PdfFile.text(text, (left + right - PdfFile.width(text, SIZE)) / 2, line, SIZE));
            line -= LEADING;
        }
    }

    private void box(double left, double low, double right, double high) {
        switch (style.rules()) {
            case STROKES ->
                page().append(PdfFile.format("0.5 w %.2f %.2f %.2f %.2f re S\n", left, low, right - left, high - low));
            case BOXES ->
                page().append(PdfFile.format(
                        "%.2f %.2f %.2f 0.48 re %.2f %.2f %.2f 0.48 re %.2f %.2f 0.48 %.2f re %.2f %.2f 0.48 %.2f re"
                                + " f*\n",
                        left,
                        low,
                        right - left,
                        left,
                        high,
                        right - left,
                        left,
                        low,
                        high - low,
                        right,
                        low,
                        high - low));
            case NONE -> {}
        }
    }
}
