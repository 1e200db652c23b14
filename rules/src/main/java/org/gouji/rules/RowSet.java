package org.gouji.rules;

import java.util.List;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.ReportTable;
import org.gouji.contracts.report.Source;
import org.gouji.rules.sheet.Sheet;
import org.gouji.rules.sheet.Spot;
import org.jspecify.annotations.Nullable;

/// Which rows of a table stand on the page.
///
/// A row of which every cell is lost is missing only where the rows before and after it stand: what ends
/// early was cut off, and that is not the body's doing. In an HTML table the neighbours prove that nothing
/// was lost on the way; in plain text a line may have been, so there it is a warning that blames nobody.
public final class RowSet {

    private static final int LONGEST_GAP = 2;
    private static final Finding.Blame GRID = new Finding.Blame(
            Finding.Party.SOURCE,
            0.8,
            new Message("网页表格的前后各行完整", "the rows around it stand complete in the page's table"));
    private static final Finding.Blame TEXT =
            Blames.undecided("文本可能在提取中丢失整行", "in plain text a whole line may have been lost");

    private final Sheet sheet;
    private final Tally tally;
    private final List<List<Spot>> rows;

    public RowSet(Sheet sheet, String table, Tally tally) {
        this.sheet = sheet;
        this.tally = tally;
        this.rows = sheet.plan().rowsOf(table);
    }

    /// One check for every row of the form.
    public void askMissing() {
        for (int row = 0; row < rows.size(); row++) {
            if (!lost(row)) {
                tally.holds();
            } else if (isGap(row)) {
                tally.fails(missing(row));
            } else {
                tally.skips(sheet, rows.get(row).getFirst().index());
            }
        }
    }

    /// One check for every row of the page that the form does not have and that holds a number.
    public void askForeign(ReportTable table) {
        for (var extra : table.extra()) {
            if (extra.values().stream().anyMatch(RowSet::hasDigit)) {
                tally.fails(foreign(extra));
            }
        }
    }

    private boolean lost(int row) {
        for (var spot : rows.get(row)) {
            if (!(sheet.cell(spot.index()) instanceof Cell.Lost)) {
                return false;
            }
        }
        return true;
    }

    private boolean isGap(int row) {
        int from = row;
        while (from > 0 && lost(from - 1)) {
            from--;
        }
        int to = row;
        while (to < rows.size() - 1 && lost(to + 1)) {
            to++;
        }
        return from > 0 && to < rows.size() - 1 && to - from < LONGEST_GAP;
    }

    private Draft missing(int row) {
        var label = rows.get(row).getFirst().rowLabel();
        var draft = Draft.of(
                "表中缺少“%s”一行。".formatted(label.zh()), "The row “%s” of the form is missing.".formatted(label.en()));
        rows.get(row).forEach(spot -> draft.operand(Case.operand(spot, sheet.cell(spot.index()))));
        return weigh(draft, source(row));
    }

    private @Nullable Source source(int row) {
        for (int next = row; next >= 0; next--) {
            for (var spot : rows.get(next)) {
                var source = sheet.cell(spot.index()).source();
                if (source != null) {
                    return source;
                }
            }
        }
        return null;
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
        return near != null && near.path() != null
                ? draft.blame(GRID)
                : draft.blame(TEXT).severity(Severity.WARNING);
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
