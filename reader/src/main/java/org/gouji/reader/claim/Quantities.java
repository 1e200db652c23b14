package org.gouji.reader.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.gouji.reader.number.ChineseNumber;
import org.gouji.reader.number.NumberReader;
import org.gouji.reader.number.Numeral;
import org.gouji.reader.number.Numeral.Written;
import org.gouji.reader.search.CharSet;
import org.gouji.reader.search.Search;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// Finds the quantities of a passage: numbers that count something. One pass from left to right.
final class Quantities {

    private static final Search ABOUT_BEFORE = Search.of(
            "(?:(?<![预节签履制条公契])约|(?<![最附临邻])近|将近|超过|超|逾|至少|至多|不[少低超高多][于过]|不足|不到|低于|少于|高于|多于|大于|突破|(?<![以网线])上(?=[百千万]))$");
    /// With one of these ends what tells that a number is not exact.
    private static final CharSet ABOUT_ENDS = CharSet.of("约近过超逾少多于足到破上");

    private static final Search ABOUT_AFTER = Search.of("以上|左右|上下|以内");
    private static final Search COUNTED_BEFORE =
            Search.of("(?:申请|([件条次份篇期人个])数|总数|数量|申请数|申请量|信息数?)(?:[均都]?为|是|:)?\\s?$|[均都]为\\s?$|(?:案件|复议|诉讼|申请)为\\s?$");
    /// 部分公开67,占4.61%: the measure word is lost, the share tells that something is counted.
    private static final Search SHARE_FOLLOWS = Search.of("\\s*[,，(（]\\s*约?占[^,，。;；\\d]{0,8}\\d{1,3}(?:\\.\\d+)?%");
    private static final Search CLAUSE_END = Search.of("\\s*(?:[,，。;；、)）]|[(（]其中|$)");
    /// 12，345: thousands or two numbers, nobody can tell.
    private static final Search THOUSANDS_FOLLOW = Search.of("[,，]\\d{3}(?![\\d.%])");
    private static final CharSet BEGINS = CharSet.of("0123456789" + ChineseNumber.NUMERALS);
    /// What may stand behind the first digits or numerals of a quantity: more of the number, its measure word, or the
    /// end of the clause. Behind most numbers something else stands: 2022年, 三审.
    private static final CharSet GOES_ON = CharSet.of(
            NumberReader.GOES_ON + ChineseNumber.NUMERALS + Measures.BEGINNINGS + "分 \t\n\u000B\f\r,，。;；、)）(（");
    private static final CharSet DIGITS = CharSet.where(Character::isDigit);
    private static final CharSet RANGE = CharSet.of("-~～—至到");
    private static final String NO_NUMBER_AFTER = "-~～—+/.#〔[№*×“‘《<";
    private static final char FIRST_HAN = '\u4E00';
    private static final char LAST_HAN = '\u9FFF';
    /// Of these characters alone it matters that they stand before a number.
    private static final CharSet HAN_BEFORE = CharSet.of("百千万亿第至到");
    private static final String WHOLE_ONLY = "件条次份场期个人名宗起";
    private static final int LOOK_BACK = 8;
    private static final int UNLIKELY = 10_000;

    /// Reports speak of years of this century only.
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2099;

    private final MappedText mapped;
    private final String text;
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(MappedText mapped) {
        this.mapped = mapped;
        this.text = mapped.text();
    }

    static List<Quantity> in(MappedText text) {
        var quantities = new Quantities(text);
        for (int i = BEGINS.next(text.text(), 0); i < text.length(); i = BEGINS.next(text.text(), i)) {
            i = quantities.take(i);
        }
        return quantities.found;
    }

    /// Looks at one place; answers where to go on.
    private int take(int at) {
        char c = text.charAt(at);
        int behind = ChineseNumber.isNumeral(c) ? ChineseNumber.end(text, at) : afterDigits(at);
        if (behind < text.length() && !GOES_ON.has(text.charAt(behind))) {
            return behind;
        }
        boolean percent = c == '百' && text.startsWith("百分之", at);
        int from = percent ? at + 3 : at;
        if (percent && from < text.length() && text.charAt(from) == '百') {
            found.add(new Quantity(at, from + 1, BigDecimal.valueOf(100), "%", false));
            return from + 1;
        }
        Numeral number = from < text.length() ? NumberReader.at(mapped, from) : null;
        if (number == null) {
            return afterDigits(at);
        }
        if (percent) {
            found.add(quantity(number, at, "%", number.end()));
        } else if (mayCount(number)) {
            add(number);
        }
        return Math.max(number.end(), afterDigits(at));
    }

    private void add(Numeral number) {
        Measures.Unit unit = Measures.at(text, number.end());
        if (unit == null) {
            addBare(number);
        } else if (unit.word().equals("%")
                && text.substring(number.start(), number.end()).indexOf(',') >= 0) {
            addSplit(number, unit);
        } else if (allowed(number, unit)) {
            found.add(quantity(number, number.start(), unit.word(), unit.end()));
        }
    }

    /// 申请1,100%: a count and its share, since no share has thousands.
    private void addSplit(Numeral number, Measures.Unit unit) {
        int comma = text.indexOf(',', number.start());
        var count = new Numeral(
                number.start(), comma, new BigDecimal(text.substring(number.start(), comma)), false, Written.DIGITS);
        addBare(count);
        if (text.indexOf(',', comma + 1) != -1 && text.indexOf(',', comma + 1) < number.end()) {
            return;
        }
        var share = new BigDecimal(text.substring(comma + 1, number.end()));
        found.add(new Quantity(comma + 1, unit.end(), share, unit.word(), false));
    }

    private boolean allowed(Numeral number, Measures.Unit unit) {
        boolean legalLimit = unit.word().equals("工作日") && TimeLimits.isLegal(text, number.start(), unit.end());
        boolean part = number.value().scale() > 0
                && number.value().stripTrailingZeros().scale() > 0
                && WHOLE_ONLY.contains(unit.word());
        return !part && !legalLimit && !Manners.isManner(text, number, unit);
    }

    /// 收到申请1, 件数为8: the measure word is lost or stands before.
    private void addBare(Numeral number) {
        boolean digits = number.written() == Written.DIGITS || number.value().signum() == 0;
        if (!digits
                || number.value().intValue() >= UNLIKELY
                || isYear(number)
                || THOUSANDS_FOLLOW.begins(text, number.end())
                || !CLAUSE_END.begins(text, number.end())) {
            return;
        }
        Matcher before = COUNTED_BEFORE.first(text, Math.max(0, number.start() - LOOK_BACK), number.start());
        if (before != null) {
            found.add(quantity(number, number.start(), before.group(1), number.end()));
        } else if (SHARE_FOLLOWS.begins(text, number.end())) {
            found.add(quantity(number, number.start(), null, number.end()));
        }
    }

    /// 信息2021,: more likely a year than a count.
    private static boolean isYear(Numeral number) {
        int value = number.value().intValue();
        return number.value().scale() == 0 && value >= FIRST_YEAR && value <= LAST_YEAR;
    }

    /// Not part of a date, a range, a document number, an ordinal, a name in Latin letters.
    private boolean mayCount(Numeral number) {
        if (number.start() > 0 && !mayFollow(number.start() - 1)) {
            return false;
        }
        boolean range = number.end() + 1 < text.length()
                && RANGE.has(text.charAt(number.end()))
                && isNumber(text.charAt(number.end() + 1));
        return !range;
    }

    private boolean mayFollow(int at) {
        char c = text.charAt(at);
        if (c >= FIRST_HAN && c <= LAST_HAN) {
            return !HAN_BEFORE.has(c) || mayFollowHan(c, at);
        }
        if (Character.isWhitespace(c)) {
            return !isSplit(at);
        }
        if (isNumber(c)) {
            return false;
        }
        if (isHalfOfGrouped(at)) {
            return false;
        }
        boolean latin = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        return !latin && !isInOrdinals(at) && !isRange(c, at) && NO_NUMBER_AFTER.indexOf(c) < 0;
    }

    /// The end of a number that is told in words, an ordinal, or a range.
    private boolean mayFollowHan(char c, int at) {
        return "百千万亿第".indexOf(c) < 0 && !isRange(c, at);
    }

    private boolean isRange(char c, int at) {
        return RANGE.has(c) && at > 0 && (isNumber(text.charAt(at - 1)) || isUnitLess(at - 1));
    }

    /// 第 3 期, 1 256 件: an ordinal, or the end of a number that somebody took apart.
    private boolean isSplit(int blank) {
        int at = blank;
        while (at > 0 && blank - at < LOOK_BACK && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        boolean marked = ",，.".indexOf(text.charAt(at)) >= 0 && at > 0 && Character.isDigit(text.charAt(at - 1));
        return marked || text.charAt(at) == '第' || Character.isDigit(text.charAt(at));
    }

    /// 一至两次: the end of a range. But 增加至15个.
    private boolean isUnitLess(int at) {
        return ChineseNumber.isNumeral(text.charAt(at)) && (at == 0 || text.charAt(at - 1) != '统');
    }

    /// 第3、4批: the second of several ordinals.
    private boolean isInOrdinals(int at) {
        int from = at;
        if (text.charAt(at) != '、') {
            return false;
        }
        while (from > 0 && at - from < LOOK_BACK && (isNumber(text.charAt(from - 1)) || text.charAt(from - 1) == '、')) {
            from--;
        }
        return from > 0 && text.charAt(from - 1) == '第';
    }

    /// 12，345: thousands or two numbers, nobody can tell.
    private boolean isHalfOfGrouped(int comma) {
        char c = text.charAt(comma);
        return (c == ',' || c == '，') && comma > 0 && isNumber(text.charAt(comma - 1)) && text.charAt(comma - 1) != '%';
    }

    private static boolean isNumber(char c) {
        return (c >= '0' && c <= '9') || c == '%';
    }

    private Quantity quantity(Numeral number, int start, @Nullable String unit, int end) {
        boolean about = start > 0 && ABOUT_ENDS.has(text.charAt(start - 1));
        Matcher before = about ? ABOUT_BEFORE.first(text, Math.max(0, start - 3), start) : null;
        Matcher after = ABOUT_AFTER.at(text, end);
        return new Quantity(
                before == null ? start : before.start(),
                after == null ? end : after.end(),
                number.value(),
                unit,
                number.approximate() || before != null || after != null);
    }

    private int afterDigits(int at) {
        int end = at;
        while (end < text.length() && DIGITS.has(text.charAt(end))) {
            end++;
        }
        return Math.max(end, at + 1);
    }
}
