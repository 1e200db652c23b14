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
            + "|(?<cm>0[1-9]|1[0-2])(?<cd>0[1-9]|[12]\\d|3[01]))(?!\\d)");

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
        while (digits.next()) {
            add(dates, digits(digits.matcher()));
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

    private static @Nullable ReadDate digits(Matcher m) {
        int year = Integer.parseInt(m.group("y"));
        if (m.group("cm") != null) {
            return date(year, Integer.parseInt(m.group("cm")), Integer.parseInt(m.group("cd")), true, m);
        }
        boolean complete = m.group("m") != null;
        String month = complete ? m.group("m") : m.group("lm");
        String day = complete ? m.group("d") : m.group("ld");
        boolean chinese = complete && m.group("msep").contains("月");
        boolean mixed = complete
                && (chinese
                        ? !m.group("ysep").contains("年")
                        : !m.group("ysep").strip().equals(m.group("msep").strip()));
        if (mixed) {
            return null;
        }
        boolean whole = complete && (!chinese || m.group("dsep") != null);
        return date(year, Integer.parseInt(month), Integer.parseInt(day), whole, m);
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
