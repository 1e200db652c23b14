package org.gouji.reader.number;

import org.gouji.reader.search.CharSet;
import org.jspecify.annotations.Nullable;

/// Chinese numerals such as 四百, 一万二千, 三十七. What is not a well-formed number (十四五, 三审三校, 二百五,
/// 二〇二〇) is none: it is a name, a year or a way of speaking.
public final class ChineseNumber {

    /// The characters of which numerals are made.
    public static final String NUMERALS = "零〇一二两三四五六七八九十百千万亿";

    private static final CharSet SET = CharSet.of(NUMERALS);
    private static final String DIGITS = "零一二三四五六七八九";
    private static final long TEN_THOUSAND = 10_000;
    private static final long HUNDRED_MILLION = 100_000_000;

    private long total;
    private long section;
    private long lastUnit = TEN_THOUSAND;
    private int digit = -1;
    private boolean afterZero;

    private ChineseNumber() {}

    public static boolean isNumeral(char c) {
        return SET.has(c);
    }

    /// Where the numerals end that begin at `from`.
    public static int end(String text, int from) {
        int end = from;
        while (end < text.length() && SET.has(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// The value; null where the characters are no number.
    public static @Nullable Long parse(CharSequence text) {
        return parse(text, 0, text.length());
    }

    /// The value of the characters `[from, to)`; null where they are no number.
    static @Nullable Long parse(CharSequence text, int from, int to) {
        var number = new ChineseNumber();
        for (int i = from; i < to; i++) {
            if (!number.take(text.charAt(i))) {
                return null;
            }
        }
        return number.value();
    }

    private boolean take(char c) {
        return switch (c) {
            case '零', '〇' -> zero();
            case '十' -> unit(10);
            case '百' -> unit(100);
            case '千' -> unit(1000);
            case '万' -> myriad(TEN_THOUSAND);
            case '亿' -> myriad(HUNDRED_MILLION);
            default -> digit(c == '两' ? 2 : DIGITS.indexOf(c));
        };
    }

    private boolean zero() {
        boolean ok = digit < 0 && !afterZero;
        afterZero = true;
        return ok;
    }

    private boolean digit(int value) {
        boolean ok = value > 0 && digit < 0;
        digit = value;
        return ok;
    }

    private boolean unit(long unit) {
        boolean bareTen = digit < 0 && unit == 10 && section == 0 && total == 0;
        if (unit >= lastUnit || (digit < 0 && !bareTen)) {
            return false;
        }
        section += (bareTen ? 1 : digit) * unit;
        endOfUnit(unit);
        return true;
    }

    private boolean myriad(long unit) {
        section += Math.max(digit, 0);
        if (section == 0 || (total != 0 && total < unit * unit / TEN_THOUSAND && unit == HUNDRED_MILLION)) {
            return false;
        }
        total = unit == HUNDRED_MILLION ? (total + section) * unit : total + section * unit;
        section = 0;
        endOfUnit(TEN_THOUSAND);
        return true;
    }

    private void endOfUnit(long unit) {
        digit = -1;
        lastUnit = unit;
        afterZero = false;
    }

    /// 二百五 may mean 250 or 205: none.
    private @Nullable Long value() {
        boolean afterGap = digit >= 0 && !afterZero && lastUnit > 10 && (section > 0 || total > 0);
        boolean nothing = digit < 0 && section == 0 && total == 0 && !afterZero;
        return afterGap || nothing ? null : Long.valueOf(total + section + Math.max(digit, 0));
    }
}
