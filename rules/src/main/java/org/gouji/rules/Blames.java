package org.gouji.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.contracts.finding.Finding.Blame;
import org.gouji.contracts.finding.Finding.Party;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Damage;
import org.gouji.contracts.report.Printed;
import org.gouji.contracts.report.Report;
import org.gouji.rules.sheet.Roots;
import org.gouji.rules.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/// Whose fault a finding is, from how its operands were read.
public final class Blames {

    public static final Blame SOURCE =
            new Blame(Party.SOURCE, 0.9, new Message("有关内容在原文中清楚可读", "it stands clearly in the original"));

    private static final Blame BY_POSITION = new Blame(
            Party.SOURCE,
            0.7,
            new Message("数字清楚可读，但所在行列是按位置判断的", "the numbers are clear, their rows and columns were told by position"));
    private static final Blame REPAIRED = new Blame(
            Party.UNDECIDED,
            0.5,
            new Message("有数字经过修复，错误也可能出自提取过程", "a number was repaired: extraction may be at fault"));

    private static final Blame DAMAGED =
            new Blame(Party.EXTRACTION, 0.7, new Message("此处的文字在提取中受损", "the text was damaged at this very place"));
    private static final Blame NEAR_LOSS = new Blame(
            Party.UNDECIDED, 0.6, new Message("同一表格有数字未能读出", "other numbers of the same table could not be read"));

    private Blames() {}

    public static Blame undecided(String zh, String en) {
        return new Blame(Party.UNDECIDED, 0.5, new Message(zh, en));
    }

    /// Of a broken equation. Damage at the very place speaks against the extraction; the text, which is read apart
    /// from the tables, says which number the body meant; what stands clearly in a table's own grid is the body's.
    static Blame of(Case report, Sheet sheet, Roots.@Nullable Root root, int... cells) {
        var read = of(sheet, cells);
        if (read.equals(REPAIRED)) {
            return read;
        }
        if (isDamaged(report.report(), sheet, cells)) {
            return DAMAGED;
        }
        boolean grid = IntStream.of(cells).allMatch(cell -> onGrid(sheet.cell(cell)));
        var only = root == null ? null : root.only();
        var said = only == null
                ? Optional.<Claim>empty()
                : SecondCopy.of(sheet.plan().spot(only.cell()), report.report());
        if (only != null && said.isPresent()) {
            var value = said.get().value();
            if (value.compareTo(BigDecimal.valueOf(sheet.value(only.cell()))) == 0) {
                return said(Party.SOURCE, 0.95, said.get(), "，与表中的数字相同", ", the number of the table");
            }
            if (value.compareTo(BigDecimal.valueOf(only.value())) == 0) {
                return said(
                        grid ? Party.SOURCE : Party.UNDECIDED,
                        grid ? 0.95 : 0.6,
                        said.get(),
                        "，与使等式成立的数字相同",
                        ", the number with which the equations hold");
            }
        }
        return grid || sheet.unread(table(sheet, cells)) < 0 ? read : NEAR_LOSS;
    }

    private static Blame said(Party party, double confidence, Claim claim, String zh, String en) {
        String quote = Printed.text(claim.quote());
        return new Blame(
                party, confidence, new Message("正文写作“" + quote + "”" + zh, "the text says “" + quote + "”" + en));
    }

    private static String table(Sheet sheet, int... cells) {
        return sheet.plan().spot(cells[0]).table().key();
    }

    private static boolean onGrid(Cell cell) {
        var source = cell.source();
        return source != null && source.path() != null;
    }

    /// What was converted as a whole or proven is no damage to a number.
    private static boolean isDamaged(Report report, Sheet sheet, int... cells) {
        return report.damage().stream()
                .filter(damage ->
                        damage.kind().equals("number-injected") || damage.kind().equals("text-truncated"))
                .map(Damage::source)
                .anyMatch(place -> place != null
                        && IntStream.of(cells)
                                .mapToObj(sheet::cell)
                                .map(Cell::source)
                                .anyMatch(source -> source != null
                                        && source.start() < place.end()
                                        && place.start() < source.end()));
    }

    /// The weakest of the cells decides.
    public static Blame of(Sheet sheet, int... cells) {
        return of(IntStream.of(cells).mapToObj(sheet::cell).toList());
    }

    private static Blame of(Iterable<Cell> cells) {
        var blame = SOURCE;
        for (var cell : cells) {
            if (cell instanceof Cell.Numeric number) {
                if (number.repaired() != null || number.method() == Cell.Method.EQUATIONS) {
                    return REPAIRED;
                }
                if (number.method() == Cell.Method.POSITION) {
                    blame = BY_POSITION;
                }
            }
        }
        return blame;
    }
}
