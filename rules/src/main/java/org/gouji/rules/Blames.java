package org.gouji.rules;

import java.util.stream.IntStream;
import org.gouji.contracts.finding.Finding.Blame;
import org.gouji.contracts.finding.Finding.Party;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.report.Cell;
import org.gouji.rules.sheet.Sheet;

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

    private Blames() {}

    public static Blame undecided(String zh, String en) {
        return new Blame(Party.UNDECIDED, 0.5, new Message(zh, en));
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
