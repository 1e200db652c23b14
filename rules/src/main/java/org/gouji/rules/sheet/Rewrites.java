package org.gouji.rules.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.contracts.report.Cell;
import org.jspecify.annotations.Nullable;

/// What the rows of a table may have been before somebody slipped: all cells moved by some columns, or a digit
/// written into the neighbouring cell.
public final class Rewrites {

    private static final int MOST_DIGITS = 15;

    private Rewrites() {}

    /// The rows that, rotated by some columns, mend every broken equation of the table.
    public static List<Rewrite> rotated(Sheet sheet, String table) {
        var all = new ArrayList<Rewrite>();
        for (var row : sheet.plan().rowsOf(table)) {
            int[] cells = cells(row);
            if (IntStream.of(cells).allMatch(sheet::whole)) {
                for (int by = 1; by < cells.length; by++) {
                    all.add(rotated(row, cells, by, sheet));
                }
            }
        }
        return Rewrite.mending(all, table, sheet);
    }

    /// The places where the digits of two neighbouring cells, cut or put together otherwise, mend every broken
    /// equation of the table.
    public static List<Rewrite> recut(Sheet sheet, String table) {
        var all = new ArrayList<Rewrite>();
        for (var row : sheet.plan().rowsOf(table)) {
            int[] cells = cells(row);
            for (int i = 0; i + 1 < cells.length; i++) {
                recut(row, cells[i], cells[i + 1], sheet, all);
            }
        }
        return Rewrite.mending(all, table, sheet);
    }

    private static int[] cells(List<Spot> row) {
        return row.stream().mapToInt(Spot::index).toArray();
    }

    private static Rewrite rotated(List<Spot> row, int[] cells, int by, Sheet sheet) {
        long[] values = new long[cells.length];
        for (int i = 0; i < cells.length; i++) {
            values[(i + by) % cells.length] = sheet.value(cells[i]);
        }
        return new Rewrite(row.getFirst().rowLabel(), cells, values);
    }

    /// A zero is not joined to anything: 5 and 0 never were 50.
    private static void recut(List<Spot> row, int left, int right, Sheet sheet, List<Rewrite> all) {
        String before = digits(left, sheet);
        String after = digits(right, sheet);
        if (before == null || after == null || before.length() + after.length() > MOST_DIGITS) {
            return;
        }
        int[] cells = {left, right};
        var label = row.getFirst().rowLabel();
        String run = before + after;
        for (int cut = 1; cut < run.length(); cut++) {
            if (isNumber(run.substring(0, cut)) && isNumber(run.substring(cut))) {
                all.add(new Rewrite(label, cells, new long[] {
                    Long.parseLong(run.substring(0, cut)), Long.parseLong(run.substring(cut))
                }));
            }
        }
        boolean joins = !before.equals("0") && !after.equals("0") && !before.isEmpty() && !after.isEmpty();
        if (joins) {
            all.add(new Rewrite(label, cells, new long[] {Long.parseLong(run), 0}));
            all.add(new Rewrite(label, cells, new long[] {0, Long.parseLong(run)}));
        }
    }

    private static boolean isNumber(String digits) {
        return digits.length() == 1 || digits.charAt(0) != '0';
    }

    /// A blank has none; what cannot be read has none that are known.
    private static @Nullable String digits(int cell, Sheet sheet) {
        if (sheet.whole(cell)) {
            return sheet.value(cell) < 0 ? null : Long.toString(sheet.value(cell));
        }
        return sheet.cell(cell) instanceof Cell.Blank ? "" : null;
    }
}
