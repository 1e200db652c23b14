package org.gouji.rules.years;

import java.math.BigDecimal;
import org.gouji.contracts.finding.Finding.Blame;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.report.Report;
import org.gouji.rules.Blames;
import org.gouji.rules.Case;
import org.gouji.rules.Elsewhere;
import org.gouji.rules.Tally;
import org.gouji.rules.Why;
import org.gouji.rules.sheet.Sheet;
import org.gouji.rules.sheet.Spot;
import org.jspecify.annotations.Nullable;

/// A table of this year's report beside the same table of last year's.
record TwoYears(Sheet now, Sheet before, Report lastYear) {

    /// Null where one of the two cannot be had; the checks are skipped then.
    static @Nullable TwoYears of(Case report, String table, Tally tally) {
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
    int lastYears(String path, Tally tally) {
        int cell = before.plan().cell(path);
        if (cell < 0) {
            tally.skips(Why.OTHER_FORM_LAST_YEAR);
        }
        return cell;
    }

    /// Whether one of the cells of last year is no whole number; the check on them is skipped then.
    boolean lacks(Tally tally, int... lastYears) {
        for (int cell : lastYears) {
            if (!before.whole(cell)) {
                var spot = before.plan().spot(cell);
                var why = before.legible(spot.table().key()) ? Why.of(before.cell(cell)) : Why.TABLE_LOST;
                tally.skips(why, 1, Elsewhere.path(lastYear, spot.fullPath()), label(spot));
                return true;
            }
        }
        return false;
    }

    /// A cell of last year as findings show it.
    Operand operand(int cell) {
        var spot = before.plan().spot(cell);
        var found = before.cell(cell);
        return Elsewhere.operand(
                lastYear,
                spot.fullPath(),
                label(spot),
                BigDecimal.valueOf(before.value(cell)),
                found.raw(),
                found.source());
    }

    private Message label(Spot spot) {
        int year = lastYear.year();
        return new Message(
                year + "年度·" + spot.label().zh(), year + ": " + spot.label().en());
    }

    /// The weaker of what either report's cells say.
    Blame blame(int[] now, int[] lastYears) {
        var mine = Blames.of(this.now, now);
        var theirs = Blames.of(before, lastYears);
        return theirs.confidence() < mine.confidence() ? theirs : mine;
    }
}
