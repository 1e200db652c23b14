package org.gouji.cli.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.contracts.report.Cell;
import org.jspecify.annotations.Nullable;

/// What a sign in a printed table says. A blank, a loss and a zero never look alike.
enum CellSign {
    BLANK("·", "空白", "blank"),
    LOST("×", "丢失", "lost"),
    ILLEGIBLE("?", "无法辨认", "illegible"),
    PROVEN("=", "修复或由等式确定，附依据", "repaired or proven by the equations, see the proof"),
    REMARK("+", "单元格内另有文字", "other text in the cell"),
    FINDING("!", "有发现", "concerned by a finding");

    private final String symbol;
    private final String zh;
    private final String en;

    CellSign(String symbol, String zh, String en) {
        this.symbol = symbol;
        this.zh = zh;
        this.en = en;
    }

    String symbol() {
        return symbol;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }

    /// Whether a number was not simply printed where it is read.
    static boolean isProven(Cell.Numeric number) {
        return number.repaired() != null || number.method() == Cell.Method.EQUATIONS;
    }

    /// How a cell looks: its value, or the sign that stands in its place.
    record Look(String value, @Nullable CellSign sign, Ink ink) {

        TextGrid.Entry entry(List<CellSign> signs) {
            String marks = signs.stream()
                    .map(CellSign::symbol)
                    .filter(symbol -> !symbol.equals(value))
                    .collect(Collectors.joining());
            return new TextGrid.Entry(value, marks, signs.contains(FINDING) ? Ink.BAD : ink);
        }
    }

    /// `headed` is the unit that the column's header says already.
    static Look of(Optional<Cell> cell, @Nullable String headed) {
        return switch (cell.orElseGet(Cell.Lost::new)) {
            case Cell.Numeric number when isProven(number) -> new Look(plain(number, headed), PROVEN, Ink.PROVEN);
            case Cell.Numeric number when number.remark() != null -> new Look(plain(number, headed), REMARK, Ink.PLAIN);
            case Cell.Numeric number -> new Look(plain(number, headed), null, Ink.PLAIN);
            case Cell.NotApplicable none -> new Look(Printable.of(none.raw().strip()), null, Ink.PLAIN);
            case Cell.Blank _ -> new Look(BLANK.symbol, BLANK, Ink.FAINT);
            case Cell.Illegible _ -> new Look(ILLEGIBLE.symbol, ILLEGIBLE, Ink.DOUBT);
            case Cell.Lost _ -> new Look(LOST.symbol, LOST, Ink.DOUBT);
        };
    }

    private static String plain(Cell.Numeric number, @Nullable String headed) {
        String unit = number.unit();
        return number.value().toPlainString() + (unit == null || unit.equals(headed) ? "" : unit);
    }
}
