package org.gouji.reader.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.reader.number.ChineseNumber;
import org.gouji.reader.number.NumberReader;
import org.gouji.reader.number.Numeral;
import org.gouji.reader.number.Numeral.Written;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// Finds the quantities of a passage: numbers that count something. One pass from left to right.
final class Quantities {

    private static final Pattern ABOUT_BEFORE =
            Pattern.compile("(?:(?<![预节签履制条公契])约|(?<![最附临邻])近|将近|超过|超|逾|至少|不[少低超高多][于过]|突破|(?<![以网线])上(?=[百千万]))$");
    private static final Pattern ABOUT_AFTER = Pattern.compile("以上|左右|上下|以内");
    private static final Pattern COUNTED_BEFORE =
            Pattern.compile("(?:申请|([件条次份篇期人个])数|总数|数量|申请数|申请量)(?:[均都]?为|是|:)?\\s?$|[均都]为\\s?$");
    private static final Pattern CLAUSE_END = Pattern.compile("\\s*(?:[,，。;；、)）]|$)");
    private static final Pattern NAMED = Pattern.compile("内部事务|过程性|方面|部分|层面|环节|统一|结合|同步");
    private static final String RANGE = "-~～—至到";
    private static final String NO_NUMBER_AFTER = "第-~～—+/.#〔[№*×“‘《<";
    private static final int LOOK_BACK = 8;
    private static final int UNLIKELY = 10_000;

    private final MappedText mapped;
    private final String text;
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(MappedText mapped) {
        this.mapped = mapped;
        this.text = mapped.text();
    }

    static List<Quantity> in(MappedText text) {
        var quantities = new Quantities(text);
        for (int i = 0; i < text.length(); ) {
            i = quantities.take(i);
        }
        return quantities.found;
    }

    /// Looks at one place; answers where to go on.
    private int take(int at) {
        char c = text.charAt(at);
        if (c < '0' || (c > '9' && !ChineseNumber.isNumeral(c))) {
            return at + 1;
        }
        boolean percent = c == '百' && text.startsWith("百分之", at);
        int from = percent ? at + 3 : at;
        Numeral number = from < text.length() ? NumberReader.at(mapped, from) : null;
        if (number == null) {
            return Character.isDigit(text.charAt(at)) ? afterDigits(at) : at + 1;
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
        } else if (allowed(number, unit)) {
            found.add(quantity(number, number.start(), unit.word(), unit.end()));
        }
    }

    private boolean allowed(Numeral number, Measures.Unit unit) {
        boolean named = NAMED.matcher(text).region(unit.end(), text.length()).lookingAt();
        boolean chinese = number.written() == Written.CHINESE;
        boolean legalLimit = unit.word().equals("工作日") && TimeLimits.isLegal(text, number.start(), unit.end());
        return !named && !legalLimit && !(chinese && isManner(number, unit));
    }

    /// 一名, 二期, 三级: ways of speaking rather than counts.
    private boolean isManner(Numeral number, Measures.Unit unit) {
        boolean bareTwo = text.charAt(number.start()) == '二' && number.end() == number.start() + 1;
        return bareTwo || number.value().intValue() < 2 || !Measures.followsChinese(unit.word());
    }

    /// 收到申请1, 件数为8: the measure word is lost or stands before.
    private void addBare(Numeral number) {
        Matcher before = COUNTED_BEFORE.matcher(text).region(Math.max(0, number.start() - LOOK_BACK), number.start());
        boolean ends =
                CLAUSE_END.matcher(text).region(number.end(), text.length()).lookingAt();
        boolean digits = number.written() == Written.DIGITS || number.value().signum() == 0;
        if (digits && ends && number.value().intValue() < UNLIKELY && before.find()) {
            found.add(quantity(number, number.start(), before.group(1), number.end()));
        }
    }

    /// Not part of a date, a range, a document number, an ordinal, a name in Latin letters.
    private boolean mayCount(Numeral number) {
        if (number.start() > 0 && !mayFollow(number.start() - 1)) {
            return false;
        }
        boolean range = number.end() + 1 < text.length()
                && RANGE.indexOf(text.charAt(number.end())) >= 0
                && isNumber(text.charAt(number.end() + 1));
        return !range;
    }

    private boolean mayFollow(int at) {
        char c = text.charAt(at);
        if (c == ' ' && at > 0) {
            return text.charAt(at - 1) != '第';
        }
        if (isNumber(c)) {
            return false;
        }
        if (isHalfOfGrouped(at)) {
            return false;
        }
        boolean latin = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        boolean rangeEnd = RANGE.indexOf(c) >= 0 && at > 0 && isNumber(text.charAt(at - 1));
        return !latin && !rangeEnd && NO_NUMBER_AFTER.indexOf(c) < 0;
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
        Matcher before = ABOUT_BEFORE.matcher(text).region(Math.max(0, start - 3), start);
        before.useTransparentBounds(true).useAnchoringBounds(true);
        boolean aboutBefore = before.find();
        Matcher after = ABOUT_AFTER.matcher(text).region(end, text.length());
        boolean aboutAfter = after.lookingAt();
        return new Quantity(
                aboutBefore ? before.start() : start,
                aboutAfter ? after.end() : end,
                number.value(),
                unit,
                number.approximate() || aboutBefore || aboutAfter);
    }

    private int afterDigits(int at) {
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return Math.max(end, at + 1);
    }
}
