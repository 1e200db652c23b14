package org.gouji.rules;

import java.util.List;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.ReportTable;
import org.gouji.contracts.report.Source;
import org.gouji.rules.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/// Which rows of a table stand on the page.
///
/// A row of which every cell is lost is missing only where the rows before and after it stand: what ends
/// early was cut off, and that is not the body's doing. In an HTML table the neighbours prove that nothing
/// was lost on the way. In plain text a line may have been: there it is a warning that blames nobody, and
/// only where the rest of the table is whole; else rows were lost, and it is skipped.
public final class RowSet {

    private static final Finding.Blame GRID = new Finding.Blame(
            Finding.Party.SOURCE,
            0.8,
            new Message("网页表格的前后各行完整", "the rows around it stand complete in the page's table"));
    private static final Finding.Blame TEXT =
            Blames.undecided("文本可能在提取中丢失整行", "in plain text a whole line may have been lost");

    private final Sheet sheet;
    private final Tally tally;
    private final Rows rows;
    private final List<ReportTable.ExtraRow> extra;

    public RowSet(Sheet sheet, String table, ReportTable read, Tally tally) {
        this.sheet = sheet;
        this.tally = tally;
        this.extra = read.extra();
        this.rows = new Rows(sheet, sheet.plan().rowsOf(table));
    }

    /// One check for every row of the form.
    public void askMissing() {
        for (int row = 0; row < rows.count(); row++) {
            if (!rows.lost(row)) {
                tally.holds();
            } else if (rows.isGap(row)
                    && !isFilled(row)
                    && !rows.hasUnlabelled(row)
                    && (onThePage(rows.before(row)) || rows.restIsWhole(row))) {
                tally.fails(missing(row));
            } else {
                tally.skips(sheet, rows.row(row).getFirst().index());
            }
        }
    }

    /// One check for every row of the page that the form does not have and that holds a number.
    public void askForeign() {
        for (var row : extra) {
            if (row.values().stream().noneMatch(RowSet::hasDigit)) {
                continue;
            }
            if (!fillsAGap(row)
                    && !rows.holds(row.source())
                    && (onThePage(row.source()) || rows.restIsWhole(rows.count()))) {
                tally.fails(foreign(row));
            } else {
                tally.skips(Why.ILLEGIBLE, 1, "extra." + row.label(), new Message(row.label(), row.label()));
            }
        }
    }

    /// A foreign row where one of the form is missing is that row with a label that could not be read.
    private boolean isFilled(int row) {
        var before = rows.before(row);
        var after = rows.after(row);
        return before != null && after != null && extra.stream().anyMatch(e -> isBetween(e, before, after));
    }

    private boolean fillsAGap(ReportTable.ExtraRow extraRow) {
        for (int row = 0; row < rows.count(); row++) {
            var before = rows.before(row);
            var after = rows.after(row);
            if (rows.lost(row) && before != null && after != null && isBetween(extraRow, before, after)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetween(ReportTable.ExtraRow row, Source before, Source after) {
        return row.source().start() >= before.end() && row.source().end() <= after.start();
    }

    private static boolean onThePage(@Nullable Source source) {
        return source != null && source.path() != null;
    }

    private Draft missing(int row) {
        var label = rows.row(row).getFirst().rowLabel();
        var draft = Draft.of(
                "表中缺少“%s”一行。".formatted(label.zh()), "The row “%s” of the form is missing.".formatted(label.en()));
        rows.row(row).forEach(spot -> draft.operand(Case.operand(spot, sheet.cell(spot.index()))));
        return weigh(draft, rows.before(row));
    }

    private static Draft foreign(ReportTable.ExtraRow row) {
        var label = new Message(row.label(), row.label());
        return weigh(
                Draft.of(
                                "表中多出格式所没有的“%s”一行。".formatted(row.label()),
                                "The row “%s” is not one of the form's.".formatted(row.label()))
                        .operand(new Operand(
                                "extra." + row.label(), label, null, String.join(" ", row.values()), row.source())),
                row.source());
    }

    private static Draft weigh(Draft draft, @Nullable Source near) {
        return onThePage(near) ? draft.blame(GRID) : draft.blame(TEXT).severity(Severity.WARNING);
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
