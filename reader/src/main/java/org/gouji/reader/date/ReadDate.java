package org.gouji.reader.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.gouji.reader.search.Search;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// A date in a text. A `whole` one carries its separators; one that lost its 年 or 日 is damaged: the year
/// has four digits, so that 20201月1日 can only be read one way.
public record ReadDate(LocalDate date, boolean whole, int from, int to) {

    private static final Search DATE = Search.of("(?<![\\d.])(?<y>20\\d\\d|19\\d\\d)"
            + "(?:(?<ysep> ?年 ?| ?[-/.] ?)(?<m>\\d{1,2})(?<msep> ?月 ?| ?[-/.] ?)(?<d>\\d{1,2})(?<dsep> ?[日号])?"
            + "|(?<lm>1[0-2]|0?[1-9])月(?<ld>3[01]|[12]\\d|0?[1-9])(?<ldsep>日)?"
            + "|(?<cm>0[1-9]|1[0-2])(?<cd>0[1-9]|[12]\\d|3[01]))(?![?\uFFFD]*\\d)");

    private static final int YEAR = DATE.group("y");
    private static final int BEHIND_YEAR = DATE.group("ysep");
    private static final int MONTH = DATE.group("m");
    private static final int BEHIND_MONTH = DATE.group("msep");
    private static final int DAY_OF_MONTH = DATE.group("d");
    private static final int BEHIND_DAY = DATE.group("dsep");

    /// Behind a year that has lost its sign.
    private static final int LATER_MONTH = DATE.group("lm");
    private static final int LATER_DAY = DATE.group("ld");

    /// 20210109.
    private static final int COMPACT_MONTH = DATE.group("cm");
    private static final int COMPACT_DAY = DATE.group("cd");

    private static final String DAY = "初?[一二三四五六七八九]|[二三廿]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅一?|\\d{1,2}";

    private static final Search WORDS =
            Search.of("([〇○零一二三四五六七八九Oo0]{4})年 ?(元|十[一二]?|[一二三四五六七八九]|\\d{1,2}) ?月 ?(" + DAY + ") ?[日号]");

    /// All dates of a text, in its order. What is no date of the calendar is not one here.
    public static List<ReadDate> all(MappedText text) {
        return all(text.text());
    }

    static List<ReadDate> all(String text) {
        var dates = new ArrayList<ReadDate>();
        var digits = DATE.in(text);
        for (int at = century(text, 0); at >= 0; ) {
            boolean date = digits.isAt(at);
            if (date) {
                add(dates, digits(text, digits.matcher()));
            }
            at = century(text, date ? digits.end() : at + 1);
        }
        if (text.indexOf('年') < 0) {
            return dates;
        }
        int inDigits = dates.size();
        var words = WORDS.in(text);
        while (words.next()) {
            add(dates, words(words.matcher()));
        }
        if (inDigits > 0 && dates.size() > inDigits) {
            dates.sort((a, b) -> Integer.compare(a.from(), b.from()));
        }
        return dates;
    }

    private static void add(List<ReadDate> dates, @Nullable ReadDate date) {
        if (date != null) {
            dates.add(date);
        }
    }

    /// Where the next year of this century or the last may begin: every date in digits begins so. -1 where there is
    /// none.
    private static int century(String text, int from) {
        for (int at = from; at + 1 < text.length(); at++) {
            char c = text.charAt(at);
            if ((c == '2' && text.charAt(at + 1) == '0') || (c == '1' && text.charAt(at + 1) == '9')) {
                return at;
            }
        }
        return -1;
    }

    private static @Nullable ReadDate digits(String text, Matcher m) {
        int year = number(text, m, YEAR);
        if (m.start(COMPACT_MONTH) >= 0) {
            return date(year, number(text, m, COMPACT_MONTH), number(text, m, COMPACT_DAY), true, m);
        }
        if (m.start(MONTH) < 0) {
            return date(year, number(text, m, LATER_MONTH), number(text, m, LATER_DAY), false, m);
        }
        String yearsEnd = m.group(BEHIND_YEAR);
        String monthsEnd = m.group(BEHIND_MONTH);
        boolean chinese = monthsEnd.indexOf('月') >= 0;
        boolean mixed = chinese ? yearsEnd.indexOf('年') < 0 : !yearsEnd.strip().equals(monthsEnd.strip());
        boolean whole = !chinese || m.start(BEHIND_DAY) >= 0;
        return mixed ? null : date(year, number(text, m, MONTH), number(text, m, DAY_OF_MONTH), whole, m);
    }

    private static int number(String text, Matcher m, int group) {
        return Integer.parseInt(text, m.start(group), m.end(group), 10);
    }

    private static @Nullable ReadDate words(Matcher m) {
        return date(Years.number(m.group(1)), number(m.group(2)), number(m.group(3)), true, m);
    }

    /// A month or a day: 元, 十二, 廿一, 三十一, 初八, 12.
    static int number(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        String plain = words.replace("元", "一")
                .replace("初", "")
                .replace("廿十", "廿")
                .replace("廿", "二十")
                .replace("卅", "三十");
        int ten = plain.indexOf('十');
        if (ten < 0) {
            return Years.number(plain);
        }
        int tens = ten == 0 ? 1 : Years.digit(plain.charAt(0));
        return tens * 10 + (ten + 1 < plain.length() ? Years.digit(plain.charAt(ten + 1)) : 0);
    }

    static @Nullable ReadDate date(int year, int month, int day, boolean whole, Matcher at) {
        try {
            return new ReadDate(LocalDate.of(year, month, day), whole, at.start(), at.end());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
