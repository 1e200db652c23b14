package org.gouji.reader.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// A date in a text. A `whole` one carries its separators; one that lost its 年 or 日 is damaged: the year
/// has four digits, so that 20201月1日 can only be read one way.
public record ReadDate(LocalDate date, boolean whole, int from, int to) {

    private static final String NUMERALS = "〇一二三四五六七八九";

    private static final Pattern DATE = Pattern.compile("(?<![\\d.])(?<y>20\\d\\d|19\\d\\d)"
            + "(?:(?<ysep> ?年 ?|-|/|\\.)(?<m>\\d{1,2})(?<msep> ?月 ?|-|/|\\.)(?<d>\\d{1,2})(?<dsep> ?日)?"
            + "|(?<lm>1[0-2]|0?[1-9])月(?<ld>3[01]|[12]\\d|0?[1-9])(?<ldsep>日)?)(?!\\d)");

    private static final Pattern WORDS =
            Pattern.compile("([〇○零一二三四五六七八九]{4})年(十[一二]?|[一二三四五六七八九])月([二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日");

    /// All dates of a text, in its order. What is no date of the calendar is not one here.
    public static List<ReadDate> all(MappedText text) {
        return all(text.text());
    }

    static List<ReadDate> all(String text) {
        var dates = new ArrayList<ReadDate>();
        var digits = DATE.matcher(text);
        while (digits.find()) {
            add(dates, digits(digits));
        }
        var words = WORDS.matcher(text);
        while (words.find()) {
            add(dates, words(words));
        }
        return dates;
    }

    private static void add(List<ReadDate> dates, @Nullable ReadDate date) {
        if (date != null) {
            dates.add(date);
        }
    }

    private static @Nullable ReadDate digits(Matcher m) {
        boolean complete = m.group("m") != null;
        String month = complete ? m.group("m") : m.group("lm");
        String day = complete ? m.group("d") : m.group("ld");
        boolean chinese = complete && m.group("msep").contains("月");
        boolean mixed = complete
                && (chinese ? !m.group("ysep").contains("年") : !m.group("ysep").equals(m.group("msep")));
        if (mixed) {
            return null;
        }
        boolean whole = complete && (!chinese || m.group("dsep") != null);
        return date(Integer.parseInt(m.group("y")), Integer.parseInt(month), Integer.parseInt(day), whole, m);
    }

    private static @Nullable ReadDate words(Matcher m) {
        int year = 0;
        for (char c : m.group(1).toCharArray()) {
            year = year * 10 + Math.max(0, NUMERALS.indexOf(c));
        }
        return date(year, number(m.group(2)), number(m.group(3)), true, m);
    }

    private static int number(String words) {
        int ten = words.indexOf('十');
        if (ten < 0) {
            return NUMERALS.indexOf(words.charAt(0));
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(words.charAt(0));
        return tens * 10 + (ten + 1 < words.length() ? NUMERALS.indexOf(words.charAt(ten + 1)) : 0);
    }

    private static @Nullable ReadDate date(int year, int month, int day, boolean whole, Matcher at) {
        try {
            return new ReadDate(LocalDate.of(year, month, day), whole, at.start(), at.end());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
