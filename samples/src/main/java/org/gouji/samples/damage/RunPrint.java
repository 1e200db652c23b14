package org.gouji.samples.damage;

import java.util.List;
import java.util.stream.Collectors;

/// Tables whose cells are run together.
final class RunPrint {

    private static final int EVERYTHING = 0;
    private static final int BLANKS = 1;

    private RunPrint() {}

    /// `parting` 0: nothing between any two cells; 1: a blank between labels and here and there between
    /// numbers; 2: rows on lines of their own.
    static String of(Draft draft, Layout.Print print, int parting) {
        boolean blanks = parting == BLANKS;
        String rows = parting == EVERYTHING ? "" : blanks ? " " : "\n";
        return TextParts.of(
                draft,
                print,
                parting == EVERYTHING ? "" : blanks ? " " : "\n",
                sheet -> List.of(
                        sheet.rows.stream().map(row -> row(row, print, blanks)).collect(Collectors.joining(rows))));
    }

    private static String row(Sheet.Row row, Layout.Print print, boolean blanks) {
        var text = new StringBuilder();
        for (var slot : row.slots) {
            boolean parted = blanks && (!slot.isValue() || print.dice().chance(0.15));
            text.append(parted ? " " : "").append(print.line(slot));
        }
        return text.toString();
    }
}
