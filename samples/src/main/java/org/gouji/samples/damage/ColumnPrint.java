package org.gouji.samples.damage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Tables as a converter places them: every cell at the place of its column, long texts broken over lines, a
/// spanning label in the middle of its rows, a number in the middle of its label's lines.
final class ColumnPrint {

    /// Widths of the columns of labels and of numbers, in characters.
    private static final int LABELS = 17;

    private static final int NUMBERS = 10;
    private static final int NARROW = 5;

    private final Sheet sheet;
    private final Layout.Print print;
    private final Slot[][] places;
    private final int[] starts;
    private final List<StringBuilder> lines = new ArrayList<>();

    private ColumnPrint(Sheet sheet, Layout.Print print) {
        this.sheet = sheet;
        this.print = print;
        this.places = sheet.places();
        this.starts = starts();
    }

    static String of(Draft draft, Layout.Print print) {
        return TextParts.of(draft, print, "\n", sheet -> new ColumnPrint(sheet, print).lines());
    }

    /// Where each physical column begins; one more for the right edge.
    private int[] starts() {
        var starts = new int[sheet.columns + 1];
        for (int x = 0; x < sheet.columns; x++) {
            starts[x + 1] = starts[x] + width(x);
        }
        return starts;
    }

    private int width(int column) {
        boolean values = Arrays.stream(places).anyMatch(row -> row[column] != null && row[column].isValue());
        boolean spans =
                column == 0 && Arrays.stream(places).anyMatch(row -> row[column] != null && row[column].rowspan > 4);
        return values ? NUMBERS : spans ? NARROW : LABELS;
    }

    private List<String> lines() {
        int from = 0;
        for (int r = 0; r <= sheet.rows.size(); r++) {
            if (r == sheet.rows.size() || sheet.rows.get(r).kind == Sheet.Kind.BREAK) {
                page(from, r);
                if (r < sheet.rows.size()) {
                    lines.add(new StringBuilder(" ".repeat(print.dice().chance(0.5) ? 40 : 0))
                            .append(sheet.rows.get(r).slots.getFirst().text));
                }
                from = r + 1;
            }
        }
        return lines.stream()
                .map(line -> line.toString().stripTrailing())
                .map(line -> line.isEmpty() ? " " : line)
                .toList();
    }

    private void page(int from, int to) {
        var tops = new int[to - from + 1];
        for (int r = from; r < to; r++) {
            tops[r - from + 1] = tops[r - from] + height(r) + (print.dice().chance(0.7) ? 1 : 0);
        }
        int first = lines.size();
        for (int i = 0; i < tops[to - from]; i++) {
            lines.add(new StringBuilder());
        }
        var cells = new ArrayList<Placed>();
        for (int r = from; r < to; r++) {
            for (var slot : sheet.rows.get(r).slots) {
                int x = Arrays.asList(places[r]).indexOf(slot);
                int below = Math.min(to, r + slot.rowspan);
                if (x >= 0) {
                    cells.add(new Placed(slot, x, first + tops[r - from], first + tops[below - from]));
                }
            }
        }
        cells.stream().sorted((a, b) -> a.column - b.column).forEach(this::put);
    }

    private record Placed(Slot slot, int column, int top, int bottom) {}

    private int height(int row) {
        return sheet.rows.get(row).slots.stream()
                .filter(slot -> slot.rowspan == 1)
                .mapToInt(slot ->
                        broken(slot, Arrays.asList(places[row]).indexOf(slot)).size())
                .max()
                .orElse(1);
    }

    private void put(Placed cell) {
        var texts = broken(cell.slot, cell.column);
        int top = Math.max(cell.top, cell.top + (cell.bottom - cell.top - texts.size()) / 2);
        for (int i = 0; i < texts.size(); i++) {
            while (lines.size() <= top + i) {
                lines.add(new StringBuilder());
            }
            append(lines.get(top + i), starts[cell.column], texts.get(i));
        }
    }

    /// Texts never touch: what comes too late is pushed to the right.
    private static void append(StringBuilder line, int column, String text) {
        int length = Marks.without(line.toString()).length();
        int gap = length == 0 ? column : Math.max(2, column - length);
        line.append(" ".repeat(gap)).append(text);
    }

    private List<String> broken(Slot slot, int column) {
        if (slot.isValue()) {
            return List.of(print.line(slot));
        }
        int right = Math.min(sheet.columns, Math.max(0, column) + slot.colspan);
        int width = Math.max(2, starts[right] - starts[Math.max(0, column)] - 2);
        var broken = new ArrayList<String>();
        for (var line : slot.text.split("\n", -1)) {
            for (int at = 0; at == 0 || at < line.length(); at += width) {
                broken.add(line.substring(at, Math.min(line.length(), at + width)));
            }
        }
        return broken;
    }
}
