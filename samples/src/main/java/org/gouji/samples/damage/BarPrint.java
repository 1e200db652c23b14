package org.gouji.samples.damage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Tables with a line for each row.
final class BarPrint {

    private BarPrint() {}

    /// A bar before, between and behind; a spanned place is an empty cell, and the first row is ruled off.
    static String markdown(Draft draft, Layout.Print print) {
        return TextParts.of(draft, print, "\n\n", sheet -> List.of(String.join("\n", ruled(sheet, print))));
    }

    private static List<String> ruled(Sheet sheet, Layout.Print print) {
        var lines = new ArrayList<String>();
        var places = sheet.places();
        for (int r = 0; r < sheet.rows.size(); r++) {
            var row = sheet.rows.get(r);
            if (row.kind == Sheet.Kind.BREAK) {
                lines.add("\n" + texts(row, print).getFirst() + "\n");
                continue;
            }
            lines.add(Arrays.stream(covered(row, places[r], print)).collect(Collectors.joining(" | ", "| ", " |")));
            if (r == 0) {
                lines.add(String.join("", Collections.nCopies(sheet.columns, "| --- ")) + "|");
            }
        }
        return lines;
    }

    private static String[] covered(Sheet.Row row, Slot[] places, Layout.Print print) {
        var texts = new String[places.length];
        Arrays.fill(texts, "");
        for (int x = 0; x < places.length; x++) {
            var slot = places[x];
            if (slot != null && row.slots.contains(slot) && (x == 0 || places[x - 1] != slot)) {
                texts[x] = print.line(slot);
            }
        }
        return texts;
    }

    /// A bar behind each cell; what a span covered is left as bare bars at the end.
    static String rows(Draft draft, Layout.Print print) {
        return TextParts.of(
                draft,
                print,
                "\n",
                sheet -> sheet.rows.stream()
                        .map(row -> row.kind == Sheet.Kind.BREAK
                                ? texts(row, print).getFirst()
                                : (String.join(" | ", texts(row, print)) + " | "
                                                + "|".repeat(Math.max(0, sheet.columns - row.slots.size())))
                                        .stripTrailing())
                        .toList());
    }

    static String joined(Draft draft, Layout.Print print) {
        return parted(draft, print, " | ");
    }

    static String tabs(Draft draft, Layout.Print print) {
        return parted(draft, print, "\t");
    }

    /// An empty cell leaves no trace here.
    static String blanks(Draft draft, Layout.Print print) {
        return TextParts.of(
                draft,
                print,
                "\n",
                sheet -> sheet.rows.stream()
                        .map(row -> texts(row, print).stream()
                                .filter(text -> !Marks.without(text).isBlank())
                                .collect(Collectors.joining(" ")))
                        .toList());
    }

    private static String parted(Draft draft, Layout.Print print, String by) {
        return TextParts.of(
                draft,
                print,
                "\n",
                sheet -> sheet.rows.stream()
                        .map(row -> String.join(by, texts(row, print)))
                        .toList());
    }

    private static List<String> texts(Sheet.Row row, Layout.Print print) {
        return row.slots.stream().map(print::line).map(Objects::requireNonNull).toList();
    }
}
