package org.gouji.samples.damage;

import java.util.ArrayList;
import java.util.List;
import org.gouji.samples.content.Dice;

/// Tables with a line for each cell.
final class LinePrint {

    /// A narrow column breaks its text after so many characters.
    private static final int NARROW = 13;

    private LinePrint() {}

    static String of(Draft draft, Layout.Print print, String behind) {
        String between = behind.equals("\n\n") ? "\n\n" : "\n";
        boolean bars = behind.contains("|");
        return TextParts.of(draft, print, between, sheet -> lines(sheet, print, bars));
    }

    private static List<String> lines(Sheet sheet, Layout.Print print, boolean bars) {
        var lines = new ArrayList<String>();
        for (var row : sheet.rows) {
            for (var slot : row.slots) {
                lines.add(print.text(slot) + (bars && row.kind != Sheet.Kind.BREAK ? "\n|" : ""));
            }
        }
        return lines;
    }

    /// Groups of cells between empty lines; long labels broken, and now and then a label drawn after the
    /// values of its row.
    static String flow(Draft draft, Layout.Print print) {
        return TextParts.of(draft, print, "\n", sheet -> drawn(sheet, print));
    }

    private static List<String> drawn(Sheet sheet, Layout.Print print) {
        var lines = new ArrayList<String>();
        for (var row : sheet.rows) {
            var slots = new ArrayList<>(row.slots);
            if (row.isData() && !slots.getFirst().isValue() && print.dice().chance(0.05)) {
                slots.add(slots.removeFirst());
            }
            for (var slot : slots) {
                String text = slot.isValue() ? print.text(slot) : broken(slot.text, print.dice());
                lines.add(text + (print.dice().chance(0.9) ? "\n" : ""));
            }
        }
        return lines;
    }

    private static String broken(String text, Dice dice) {
        var broken = new StringBuilder(text);
        int width = NARROW + dice.between(-3, 3);
        for (int at = width; at < broken.length(); at += width + 1) {
            broken.insert(at, '\n');
        }
        return broken.toString();
    }
}
