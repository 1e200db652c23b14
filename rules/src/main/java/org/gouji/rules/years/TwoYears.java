package org.gouji.rules.years;

import java.util.List;
import java.util.stream.IntStream;
import org.gouji.contracts.finding.Finding.Blame;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.report.Report;
import org.gouji.rules.Blames;
import org.gouji.rules.Case;
import org.gouji.rules.Elsewhere;
import org.gouji.rules.Tally;
import org.gouji.rules.Why;
import org.gouji.rules.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/// A table of this year's report beside the same table of last year's.
public record TwoYears(Sheet now, Sheet before, Report lastYear) {

    /// Null where one of the two cannot be had; the checks are skipped then.
    public static @Nullable TwoYears of(Case report, String table, Tally tally) {
        var last = report.lastYear();
        if (last == null) {
            tally.skips(Why.LAST_YEAR_UNKNOWN);
            return null;
        }
        var now = report.sheet(table, tally);
        if (now == null) {
            return null;
        }
        var before = report.lastSheet();
        if (before == null) {
            tally.skips(Why.LAST_FORM_UNKNOWN);
            return null;
        }
        if (before.plan().form().table(table).isEmpty()) {
            tally.skips(Why.OTHER_FORM_LAST_YEAR);
            return null;
        }
        return new TwoYears(now, before, last);
    }

    /// The cell of last year's form at this path; -1 where that form has none, and the check is skipped.
    public int lastYears(String path, Tally tally) {
        int cell = before.plan().cell(path);
        if (cell < 0) {
            tally.skips(Why.OTHER_FORM_LAST_YEAR);
        }
        return cell;
    }

    /// The same for many; null where one of them is not in that form.
    public int @Nullable [] lastYears(String[] paths, Tally tally) {
        int[] cells = new int[paths.length];
        for (int i = 0; i < paths.length; i++) {
            cells[i] = lastYears(paths[i], tally);
            if (cells[i] < 0) {
                return null;
            }
        }
        return cells;
    }

    /// Whether one of the cells of last year is no whole number; the check on them is skipped then.
    public boolean lacks(Tally tally, int... lastYears) {
        for (int cell : lastYears) {
            if (!before.whole(cell)) {
                var spot = before.plan().spot(cell);
                var why = before.legible(spot.table().key()) ? Why.of(before.cell(cell)) : Why.TABLE_LOST;
                tally.skips(why, 1, Elsewhere.path(lastYear, spot.fullPath()), Elsewhere.label(lastYear, spot.label()));
                return true;
            }
        }
        return false;
    }

    /// A cell of last year as findings show it.
    public Operand operand(int cell) {
        return Elsewhere.operand(lastYear, Case.operand(before.plan().spot(cell), before.cell(cell)));
    }

    public List<Operand> operands(int... cells) {
        return IntStream.of(cells).mapToObj(this::operand).toList();
    }

    /// The weaker of what either report's cells say.
    Blame blame(int[] now, int[] lastYears) {
        var mine = Blames.of(this.now, now);
        var theirs = Blames.of(before, lastYears);
        return theirs.confidence() < mine.confidence() ? theirs : mine;
    }
}
