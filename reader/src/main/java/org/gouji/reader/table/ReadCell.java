package org.gouji.reader.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.contracts.form.Column;
import org.gouji.contracts.report.Cell;
import org.gouji.reader.search.CharSet;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// Reads the text of one cell. Never throws and never guesses: what is not surely a number is
/// [Cell.Illegible].
final class ReadCell {

    /// More digits than any count or sum of money of a public body has.
    private static final int MOST_DIGITS = 15;

    private static final char FULL_WIDTH_ZERO = '\uFF10';
    private static final char FULL_WIDTH_NINE = '\uFF19';

    private static final Set<String> NOTHING =
            Set.of("/", "\\", "-", "--", "---", "—", "——", "－", "–", "无", "／", "∕", "不涉及", "不适用", "未涉及");

    /// 本单位未制作规章, 暂无: nothing to count, said in words. No label begins so: 无法提供 is one.
    private static final Pattern NOTHING_SAID = Pattern.compile(
            "(?:[本我](?:单位|机关|部门|年度?|局|委|办|镇|乡|街道?)|暂)(?:暂?无(?!法)|未|没有)[\\p{IsHan}]{0,12}|没有|无此(?:项|类)?(?:事项|业务|内容|数据)?|无数据|未(?:制作|发生|开展|收取)");

    /// Sign; digits with or without thousands separators, at most eight decimals; unit; remark or the sign of one.
    private static final Pattern NUMBER = Pattern.compile("(?<sign>[+\\-−↑↓]|增加?|减少?|上升|下降)?\\s?"
            + "(?<currency>人民币|[¥￥])?(?<digits>\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?<decimals>\\.\\d{1,8})?\\s?"
            + "(?<unit>万元|亿元|元|人次|场次|件|条|个|项|次|宗|份|部|起|篇|人|期|家|万)?(?:整|人民币)?\\s?"
            + "(?<remark>(?:[(（【\\[][^\\n]{0,80}|注[:：][^\\n]{0,80}|[①-⑩※]{1,3}|注\\d{1,2})?)");

    /// What the units and the remarks of [#NUMBER] begin with, and white space.
    private static final String BEHIND_DIGITS = "万亿元人场件条个项次宗份部起篇期家整(（【[注※①②③④⑤⑥⑦⑧⑨⑩ \t\n\u000B\f\r";

    /// A sign of two characters, a blank and a digit.
    private static final int LONGEST_SIGN = 4;

    private static final String SAID_BEGINS = "本我暂没无未";

    /// Every one of [#NOTHING_SAID] holds one of these, and few labels that begin alike do.
    private static final CharSet SAID_HOLDS = CharSet.of("无未没");

    private static final String OPENING = "(（【[";

    private static final String CLOSING = ")）】]";

    private static final String NOTHING_BEGINS = "/\\-—－–无／∕不未";

    private static final char FIRST_IDEOGRAPH = '\u4E00';
    private static final char LAST_IDEOGRAPH = '\u9FFF';

    /// The ideographs that nothing to count and the signs of numbers begin with.
    private static final String VALUE_BEGINS = "无不未增减上下本我暂没人";

    /// Fewer characters than any sentence has.
    private static final int LONGEST_SAID = 20;

    private static final Set<String> CURRENCIES = Set.of("元", "万元", "亿元");

    private static final int LONGEST_NOTHING =
            NOTHING.stream().mapToInt(String::length).max().orElse(0);

    /// Fifteen digits, a unit and the longest remark.
    private static final int LONGEST_VALUE = 130;

    private static final Set<String> NEGATIVE = Set.of("-", "−", "↓", "减", "减少", "下降");

    private ReadCell() {}

    static Cell from(MappedText text, Column column, Cell.Method method) {
        String words = text.text();
        if (!words.isEmpty() && isPlain(words) && text.isPrintedSo()) {
            return plain(words, words, text, column, method);
        }
        String printed = words.strip();
        if (printed.isEmpty()) {
            return new Cell.Blank(text.source());
        }
        boolean plain = isPlain(printed);
        if (plain && text.isPrintedSo()) {
            return plain(printed, words, text, column, method);
        }
        if (isNothing(printed)) {
            return new Cell.NotApplicable(text.raw(), text.source());
        }
        if (isOfTwoWidths(text)) {
            return new Cell.Illegible(text.raw(), text.source(), List.of());
        }
        if (plain) {
            return plain(printed, text.raw(), text, column, method);
        }
        var matcher = NUMBER.matcher(printed);
        BigDecimal value = matcher.matches() ? value(matcher, column) : null;
        return value == null
                ? new Cell.Illegible(text.raw(), text.source(), LookAlikes.numbers(printed))
                : number(value, matcher, text, column, method);
    }

    private static Cell plain(String digits, String raw, MappedText text, Column column, Cell.Method method) {
        return new Cell.Numeric(
                BigDecimal.valueOf(number(digits)), raw, text.source(), method, column.unit(), null, null);
    }

    /// At most as many digits as a `long` surely holds.
    private static long number(String digits) {
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            number = number * 10 + digits.charAt(i) - '0';
        }
        return number;
    }

    /// Full-width and half-width digits in one cell come from two: a number and the foot of a page.
    private static boolean isOfTwoWidths(MappedText text) {
        boolean half = false;
        boolean full = false;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                char raw = text.original().text().charAt(text.start(i));
                half |= raw <= '9';
                full |= raw >= FULL_WIDTH_ZERO && raw <= FULL_WIDTH_NINE;
            }
        }
        return half && full;
    }

    /// Nothing but the digits of a natural number: most cells.
    static boolean isPlain(String text) {
        if (text.length() > MOST_DIGITS || (text.length() > 1 && text.charAt(0) == '0')) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Cell number(BigDecimal value, Matcher matcher, MappedText text, Column column, Cell.Method method) {
        String remark = remark(matcher.group("remark"));
        @Nullable String printed = matcher.group("unit");
        if (printed == null && column.quantity() == Column.Quantity.AMOUNT && CURRENCIES.contains(remark)) {
            printed = remark;
            remark = "";
        }
        @Nullable String unit = unit(printed, column);
        return new Cell.Numeric(value, text.raw(), text.source(), method, unit, remark.isEmpty() ? null : remark, null);
    }

    /// Null where the digits allow another reading: leading zeros are the trace of digits run together.
    private static @Nullable BigDecimal value(Matcher matcher, Column column) {
        String digits = matcher.group("digits").replace(",", "");
        boolean leadingZero = digits.length() > 1 && digits.charAt(0) == '0';
        boolean amount = column.quantity() == Column.Quantity.AMOUNT;
        if (leadingZero || digits.length() > MOST_DIGITS || (!amount && "万".equals(matcher.group("unit")))) {
            return null;
        }
        String sign = matcher.group("sign");
        if (sign != null && column.quantity() != Column.Quantity.CHANGE && !"-".equals(sign) && !"−".equals(sign)) {
            return null;
        }
        if (!amount && isMoney(matcher)) {
            return null;
        }
        var value = new BigDecimal(digits + (matcher.group("decimals") == null ? "" : matcher.group("decimals")));
        return sign != null && NEGATIVE.contains(sign) ? value.negate() : value;
    }

    /// What is counted has no decimals and no currency: such a number belongs to another column.
    private static boolean isMoney(Matcher matcher) {
        String unit = matcher.group("unit");
        String decimals = matcher.group("decimals");
        boolean part = decimals != null && decimals.chars().anyMatch(c -> c > '0');
        return part || matcher.group("currency") != null || (unit != null && unit.endsWith("元"));
    }

    private static String remark(String remark) {
        String said = remark.strip();
        int from = !said.isEmpty() && OPENING.indexOf(said.charAt(0)) >= 0 ? 1 : 0;
        int to = said.length() - (said.length() > from && CLOSING.indexOf(said.charAt(said.length() - 1)) >= 0 ? 1 : 0);
        return said.substring(from, to);
    }

    /// What the cell says, else what the form prints; nothing is supposed. Of money 万 is 万元.
    private static @Nullable String unit(@Nullable String printed, Column column) {
        return printed == null ? column.unit() : printed.equals("万") ? "万元" : printed;
    }

    /// Whether a piece looks like a value and not like a label or a sentence.
    static boolean isValue(String text) {
        if (text.isEmpty() || isWord(text.charAt(0))) {
            return false;
        }
        if (isPlain(text)) {
            return true;
        }
        String printed = text.strip();
        if (printed.length() > LONGEST_VALUE) {
            return false;
        }
        return !printed.isEmpty()
                && (isDigits(printed)
                        || isNothing(printed)
                        || mayBeNumber(printed)
                        || !LookAlikes.numbers(printed).isEmpty());
    }

    /// An ideograph that no value begins with: told before anything else is asked.
    private static boolean isWord(char first) {
        return first >= FIRST_IDEOGRAPH && first <= LAST_IDEOGRAPH && VALUE_BEGINS.indexOf(first) < 0;
    }

    private static boolean isNothing(String text) {
        char first = text.charAt(0);
        return (text.length() <= LONGEST_NOTHING && NOTHING_BEGINS.indexOf(first) >= 0 && NOTHING.contains(text))
                || (text.length() > 1
                        && text.length() <= LONGEST_SAID
                        && SAID_BEGINS.indexOf(first) >= 0
                        && SAID_HOLDS.isIn(text)
                        && NOTHING_SAID.matcher(text).matches());
    }

    /// Every number with a sign, a unit or a remark has a digit among its first characters, and only a unit or a
    /// remark behind its digits: that tells most labels without the pattern.
    private static boolean mayBeNumber(String text) {
        int at = 0;
        int end = Math.min(text.length(), LONGEST_SIGN);
        while (at < end && (text.charAt(at) < '0' || text.charAt(at) > '9')) {
            at++;
        }
        if (at == end) {
            return false;
        }
        while (at < text.length() && isOfNumber(text.charAt(at))) {
            at++;
        }
        return (at == text.length() || BEHIND_DIGITS.indexOf(text.charAt(at)) >= 0)
                && NUMBER.matcher(text).matches();
    }

    private static boolean isOfNumber(char c) {
        return (c >= '0' && c <= '9') || c == ',' || c == '.';
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isDigit(c) && c != ' ' && c != ',' && c != '.') {
                return false;
            }
        }
        return true;
    }
}
