package org.gouji.office.print;

import java.util.ArrayList;
import java.util.List;
import org.gouji.samples.Rendered;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// A sample as parts that any format can print: taken from its HTML, whose truth stays true.
public record Sheaf(List<Part> parts) {

    public sealed interface Part {}

    public record Paragraph(String text, boolean heading) implements Part {}

    /// `columns` is the width; cells stand at their row and column.
    public record Table(int columns, int rows, List<Cell> cells) implements Part {}

    public record Cell(String text, int row, int column, int rowspan, int colspan) {}

    public static Sheaf of(Rendered sample) {
        return of(new String(sample.bytes(), java.nio.charset.StandardCharsets.UTF_8));
    }

    public static Sheaf of(String html) {
        var parts = new ArrayList<Part>();
        var page = Jsoup.parse(html);
        for (var part : page.select("h1, .info span, .content > *")) {
            parts.add(part.normalName().equals("table") ? table(part) : paragraph(part));
        }
        return new Sheaf(parts);
    }

    private static Paragraph paragraph(Element element) {
        return new Paragraph(
                element.text(),
                element.normalName().startsWith("h")
                        || !element.select("strong").isEmpty());
    }

    private static Table table(Element element) {
        var cells = new ArrayList<Cell>();
        var rows = element.select("tr");
        var taken = new boolean[rows.size() + 1][64];
        int columns = 0;
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (var cell : rows.get(row).select("td, th")) {
                while (taken[row][column]) {
                    column++;
                }
                int high = span(cell, "rowspan");
                int wide = span(cell, "colspan");
                cells.add(new Cell(cell.text(), row, column, high, wide));
                for (int r = row; r < Math.min(rows.size(), row + high); r++) {
                    java.util.Arrays.fill(taken[r], column, column + wide, true);
                }
                column += wide;
                columns = Math.max(columns, column);
            }
        }
        return new Table(columns, rows.size(), cells);
    }

    private static int span(Element cell, String name) {
        return cell.hasAttr(name) ? Integer.parseInt(cell.attr(name)) : 1;
    }
}
