package org.gouji.reader.number;

import java.math.BigDecimal;
import org.gouji.reader.number.Numeral.Written;
import org.gouji.reader.search.CharSet;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// Reads the number that begins at a place of a text.
public final class NumberReader {

    private static final int LONGEST = 15;
    private static final int GROUP = 3;
    private static final int MOST_GROUPS = 4;

    /// So many digits surely fit into an int.
    private static final int SHORT = 9;

    private static final String MORE_BEFORE = "余多来几";
    private static final String MORE = "余多几";
    private static final String UNITS = "百千万亿";
    private static final String BLANK = " \t\n\u000B\f\r";

    /// What a number goes on with behind its first digits or numerals.
    public static final String GOES_ON = ",.点" + MORE_BEFORE + UNITS;

    private static final CharSet MULTIPLIES = CharSet.of(BLANK + MORE_BEFORE + UNITS);
    private static final String ABOUT = "近上超逾约过";

    private NumberReader() {}

    /// The number at `at`; null where there is none. Call it only where no digit stands before.
    public static @Nullable Numeral at(MappedText text, int at) {
        char c = text.charAt(at);
        if (c >= '0' && c <= '9') {
            return digits(text, at);
        }
        return ChineseNumber.isNumeral(c) ? chinese(text.text(), at) : null;
    }

    private static @Nullable Numeral digits(MappedText mapped, int at) {
        String text = mapped.text();
        int first = afterDigits(text, at);
        int whole = afterGroups(text, at, first);
        int end = afterFraction(text, whole);
        if (end - at > LONGEST) {
            return null;
        }
        if (whole > first && !grouped(mapped, at, whole)) {
            end = plainEnd(text, at);
        }
        return multiplied(text, at, end, value(text, at, end));
    }

    /// A comma groups thousands only where exactly three digits follow it.
    private static int afterGroups(String text, int at, int first) {
        int end = first;
        for (int i = 0; i < MOST_GROUPS && first - at <= GROUP && isGroup(text, end); i++) {
            end += 1 + GROUP;
        }
        boolean goesOn = isDigit(text, end) || (is(text, end, ',') && isDigit(text, end + 1));
        return goesOn ? first : end;
    }

    private static boolean isGroup(String text, int at) {
        return is(text, at, ',') && isDigit(text, at + 1) && isDigit(text, at + 2) && isDigit(text, at + GROUP);
    }

    private static int afterFraction(String text, int at) {
        return is(text, at, '.') && isDigit(text, at + 1) ? afterDigits(text, at + 1) : at;
    }

    private static int afterDigits(String text, int at) {
        int end = at;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean is(String text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static BigDecimal value(String text, int from, int to) {
        if (to - from > SHORT || afterDigits(text, from) < to) {
            return new BigDecimal(text.substring(from, to).replace(",", ""));
        }
        return BigDecimal.valueOf(Integer.parseInt(text, from, to, 10));
    }

    /// A full-width comma is punctuation, also in a copy that folds widths.
    private static boolean grouped(MappedText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == ',' && text.original().text().charAt(text.start(i)) != ',') {
                return false;
            }
        }
        return true;
    }

    private static int plainEnd(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// 13.1万余, 3千多: 余, 多 and the like may stand before what the number is multiplied by and behind it.
    private static Numeral multiplied(String text, int at, int end, BigDecimal value) {
        if (end == text.length() || !MULTIPLIES.has(text.charAt(end))) {
            return new Numeral(at, end, value, false, Written.DIGITS);
        }
        int blank = end < text.length() && BLANK.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        int unit = isOf(MORE_BEFORE, text, blank) ? blank + 1 : blank;
        int last = afterUnit(text, unit);
        int more = isOf(MORE, text, last) ? last + 1 : last;
        if (more == blank) {
            return new Numeral(at, end, value, false, Written.DIGITS);
        }
        var product = last == unit ? value : value.multiply(BigDecimal.valueOf(times(text.substring(unit, last))));
        return new Numeral(at, more, plain(product), unit > blank || more > last, Written.DIGITS);
    }

    private static boolean isOf(String characters, String text, int at) {
        return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
    }

    private static int afterUnit(String text, int at) {
        if (!isOf(UNITS, text, at)) {
            return at;
        }
        boolean two = "百千".indexOf(text.charAt(at)) >= 0 && is(text, at + 1, '万');
        return two ? at + 2 : at + 1;
    }

    private static long times(String unit) {
        return switch (unit) {
            case "百" -> 100L;
            case "千" -> 1000L;
            case "万" -> 10_000L;
            case "百万" -> 1_000_000L;
            case "千万" -> 10_000_000L;
            case "亿" -> 100_000_000L;
            default -> 1L;
        };
    }

    /// 131000.0 is 131000.
    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static @Nullable Numeral chinese(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST && ChineseNumber.isNumeral(text.charAt(end))) {
            end++;
        }
        Long value = ChineseNumber.parse(text, at, end);
        if (value == null) {
            Numeral digits = oneByOne(text, at, end);
            return digits == null ? bareUnit(text, at, end) : digits;
        }
        if (end + 1 < text.length() && text.charAt(end) == '点' && digit(text.charAt(end + 1)) >= 0) {
            return decimal(text, at, end + 1, value);
        }
        boolean more = end < text.length() && MORE.indexOf(text.charAt(end)) >= 0;
        int last = more ? end + 1 : end;
        return new Numeral(at, afterMyriad(text, last), myriads(text, last, value), more, Written.CHINESE);
    }

    /// 十余万: the 万 stands behind the 余.
    private static int afterMyriad(String text, int end) {
        return isMyriad(text, end) ? end + 1 : end;
    }

    private static BigDecimal myriads(String text, int end, long value) {
        return BigDecimal.valueOf(isMyriad(text, end) ? value * 10_000 : value);
    }

    private static boolean isMyriad(String text, int end) {
        return end < text.length() && text.charAt(end) == '万' && MORE.indexOf(text.charAt(end - 1)) >= 0;
    }

    /// 一〇二: digit by digit, with a round zero to show it.
    private static @Nullable Numeral oneByOne(String text, int at, int end) {
        if (end - at < 2 || end - at > 6 || text.substring(at, end).indexOf('〇') < 0) {
            return null;
        }
        long value = 0;
        for (int i = at; i < end; i++) {
            int digit = text.charAt(i) == '〇' ? 0 : digit(text.charAt(i));
            if (digit < 0 || (i == at && digit == 0)) {
                return null;
            }
            value = value * 10 + digit;
        }
        return new Numeral(at, end, BigDecimal.valueOf(value), false, Written.CHINESE);
    }

    /// 近百条, 上千次, 万余份: one hundred, a thousand, ten thousand, never exact.
    private static @Nullable Numeral bareUnit(String text, int at, int end) {
        long value = end - at > 2 ? 0 : times(text.substring(at, end));
        boolean more = end < text.length() && MORE.indexOf(text.charAt(end)) >= 0;
        boolean near = at > 0 && ABOUT.indexOf(text.charAt(at - 1)) >= 0;
        boolean about = more ? at > 0 && Character.isIdeographic(text.charAt(at - 1)) && !isVague(text, at - 1) : near;
        return value > 1 && about
                ? new Numeral(at, more ? end + 1 : end, BigDecimal.valueOf(value), true, Written.CHINESE)
                : null;
    }

    /// 数百, 几千, 好几百: nobody knows how many.
    private static boolean isVague(String text, int at) {
        return "数几好成若第".indexOf(text.charAt(at)) >= 0;
    }

    /// 九十八点五
    private static Numeral decimal(String text, int at, int point, long whole) {
        var digits = new StringBuilder().append(whole).append('.');
        int end = point;
        while (end < text.length() && end - point < LONGEST && digit(text.charAt(end)) >= 0) {
            digits.append(digit(text.charAt(end)));
            end++;
        }
        return new Numeral(at, end, new BigDecimal(digits.toString()), false, Written.CHINESE);
    }

    private static int digit(char c) {
        return "零一二三四五六七八九".indexOf(c);
    }
}
