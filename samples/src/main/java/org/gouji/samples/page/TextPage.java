package org.gouji.samples.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.samples.Layout;
import org.gouji.samples.page.Grid.GridCell;

/// A page as extracted text: what extraction tools leave of the tables differs, see [Layout].
final class TextPage {

    /// An extraction that loses short cells loses those of fewer characters.
    private static final int LONG_ENOUGH = 20;

    /// A pronunciation makes no cell longer.
    private static final Pattern GLOSS = Pattern.compile("\\(\\p{IsLatin}+\\)");

    private final Layout layout;

    private TextPage(Layout layout) {
        this.layout = layout;
    }

    static String of(Page page, Layout layout) {
        var printer = new TextPage(layout);
        var blocks = new ArrayList<String>();
        blocks.add(page.title());
        blocks.add(page.meta());
        for (var part : page.parts()) {
            blocks.addAll(printer.print(part));
        }
        return blocks.stream().collect(Collectors.joining(layout == Layout.CELL_PER_LINE ? "\n\n" : "\n", "", "\n"));
    }

    private List<String> print(Page.Part part) {
        return switch (part) {
            case Page.Heading(String text) -> List.of(text);
            case Page.Paragraph(String text) -> List.of(text);
            case Page.TablePart(Grid grid) -> table(grid);
        };
    }

    private List<String> table(Grid grid) {
        return switch (layout) {
            case PIPE_ROWS ->
                grid.rows().stream()
                        .map(row -> barred(texts(row), grid.columns()))
                        .toList();
            case EMPTY_GRID -> emptied(grid);
            case CELL_PER_LINE -> grid.cells().map(TextPage::broken).toList();
            case CELL_BETWEEN_BARS ->
                grid.cells().map(cell -> broken(cell) + "\n|").toList();
            case TABLES_LOST -> List.of();
            case HTML, HTML_SPARE_COLUMN -> throw new IllegalStateException("no text layout: " + layout);
        };
    }

    private static List<String> texts(List<GridCell> row) {
        return row.stream().map(GridCell::text).toList();
    }

    /// A table of which no label survives is dropped as a whole.
    private static List<String> emptied(Grid grid) {
        if (!keepsLabels(grid)) {
            return List.of();
        }
        return grid.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> survives(cell) ? cell.text() : "")
                        .toList())
                .map(row -> barred(row, row.size()))
                .toList();
    }

    private static boolean survives(GridCell cell) {
        return GLOSS.matcher(cell.text()).replaceAll("").length() >= LONG_ENOUGH;
    }

    /// Whether an extraction that loses short cells leaves anything of the table.
    static boolean keepsLabels(Grid grid) {
        return grid.cells().anyMatch(TextPage::survives);
    }

    /// Cells between bars; what a spanning cell covered is left as bare bars at the end.
    private static String barred(List<String> cells, int width) {
        String line = cells.stream().map(cell -> cell + " |").collect(Collectors.joining(" "));
        return (line + " " + "|".repeat(Math.max(0, width - cells.size()))).strip();
    }

    /// Narrow cells break their label over two lines.
    private static String broken(GridCell cell) {
        String text = cell.text();
        if (cell.path() != null) {
            return text;
        }
        if (cell.rowspan() > 1 && text.length() > 4 && text.charAt(2) == '）') {
            return text.substring(0, 3) + "\n" + text.substring(3);
        }
        return text.startsWith("本年新") && text.length() <= 7 ? "本年新\n" + text.substring(3) : text;
    }
}
