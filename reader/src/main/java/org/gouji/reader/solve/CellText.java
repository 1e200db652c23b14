package org.gouji.reader.solve;

import org.gouji.contracts.form.Column;

/// What may be one cell inside a run: a natural number without leading zeros, thousands parted by commas or
/// not; a sign before a change, decimals and a unit behind an amount; a word for nothing.
final class CellText {

    /// No count of a public body has more digits; sums of money in 元 have up to twelve.
    static final int MOST_DIGITS = 12;

    private static final String ONE_CHARACTER = "/无";
    private static final String DASHES = "-—－–";
    private static final String SIGNS = "+-−↑↓增减";

    private final String text;

    CellText(String text) {
        this.text = text;
    }

    boolean isCell(int from, int to, Column column) {
        return isNothing(from, to) || isNumber(from, to, column);
    }

    boolean isZero(int from, int to) {
        return to - from == 1 && text.startsWith("0", from);
    }

    boolean isNothing(int from, int to) {
        char c = text.charAt(from);
        boolean dashes = to - from <= 2 && DASHES.indexOf(c) >= 0 && text.charAt(to - 1) == c;
        return dashes || (to - from == 1 && ONE_CHARACTER.indexOf(c) >= 0);
    }

    private boolean isNumber(int from, int to, Column column) {
        int start = from;
        int end = to;
        if (column.quantity() == Column.Quantity.CHANGE && SIGNS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        if (column.quantity() == Column.Quantity.AMOUNT) {
            end = withoutUnit(start, end);
            int point = text.indexOf('.', start);
            if (point >= 0 && point < end) {
                return isNatural(start, point) && isDigits(point + 1, end);
            }
        }
        return isNatural(start, end);
    }

    private int withoutUnit(int from, int to) {
        int end = to;
        if (end > from && text.startsWith("元", end - 1)) {
            end--;
            end -= end > from && text.startsWith("万", end - 1) ? 1 : 0;
        }
        return end;
    }

    private boolean isNatural(int from, int to) {
        if (from >= to || to - from > MOST_DIGITS + MOST_DIGITS / 3 || !isDigit(text.charAt(from))) {
            return false;
        }
        if (text.startsWith("0", from)) {
            return to - from == 1;
        }
        return isDigits(from, to) ? to - from <= MOST_DIGITS : isGrouped(from, to);
    }

    private boolean isGrouped(int from, int to) {
        int first = text.indexOf(',', from);
        if (first < 0 || first >= to || first - from > 3 || (to - first) % 4 != 0 || !isDigits(from, first)) {
            return false;
        }
        for (int at = first; at < to; at += 4) {
            if (!text.startsWith(",", at) || !isDigits(at + 1, at + 4)) {
                return false;
            }
        }
        return true;
    }

    private boolean isDigits(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return from < to;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// The number of a counted cell; [Cut#NONE] where it holds none.
    long value(int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                value = value * 10 + (c - '0');
            } else if (c != ',') {
                return Cut.NONE;
            }
        }
        return value;
    }
}
