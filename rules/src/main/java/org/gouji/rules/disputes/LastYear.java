package org.gouji.rules.disputes;

import org.gouji.rules.Case;
import org.gouji.rules.sheet.FormPlan;
import org.gouji.rules.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/// Sums of cells by path, this year's and last year's; a sum with a cell that was not read is not known.
final class LastYear {

    private LastYear() {}

    /// Last year's tables, null where that report is not known or none of its tables tells its form.
    static @Nullable Sheet sheet(Case report) {
        var last = report.lastYear();
        var plan = last == null ? null : FormPlan.of(last.form());
        return last == null || plan == null ? null : new Sheet(plan, last);
    }

    /// The first of these cells that was not read, -1 where all were.
    static int unread(Sheet sheet, int... cells) {
        for (int cell : cells) {
            if (cell < 0 || !sheet.whole(cell)) {
                return cell < 0 ? 0 : cell;
            }
        }
        return -1;
    }

    static int[] cells(Sheet sheet, String... paths) {
        int[] cells = new int[paths.length];
        for (int i = 0; i < paths.length; i++) {
            cells[i] = sheet.plan().cell(paths[i]);
        }
        return cells;
    }
}
