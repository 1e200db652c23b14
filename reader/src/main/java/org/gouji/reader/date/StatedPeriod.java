package org.gouji.reader.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import org.gouji.contracts.report.Period;
import org.gouji.contracts.report.Source;
import org.gouji.reader.search.Search;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// The statistics period: 统计期限自2020年1月1日起至2020年12月31日止. `repaired` where a date had lost a
/// character; `raw` is what stands there.
public record StatedPeriod(Period period, Source source, String raw, boolean repaired) {

    private static final Search TERM = Search.of(
            "统计(?:数据)?的?(?:起止|截止)?(?:期限|时限|时间|周期|区间|期间|时段|日期|范围|年限)|统计数据|时间段|数据(?:起止|截至|截止)?[自从为是:](?=20\\d\\d)|(?:涵盖|覆盖|包括|反映)[^。；\\d]{0,12}?(?=20\\d\\d ?年 ?0?1 ?月)|(?:数据|情况|信息|报告)[^。；\\d]{0,8}?(?:期限|时限|期间|时段|时间)|(?:期限|时限)(?:为|是|自|从)");

    /// From the term to the last date of the period the wording takes no more than this.
    private static final int REACH = 60;

    private static final String TO = "[^\\d〇一二三四五六七八九十。；]{0,6}?(?:至|到|—|–|-|~|～)+(?:当年|本年|同年|该年)? ?";

    /// 2020年1月1日至12月31日: the year is said once.
    private static final Search SAME_YEAR = Search.of(TO + "(\\d{1,2}) ?月 ?(\\d{1,2})(?!\\d) ?(日|号)?");

    /// 至202020年12月31日, 至2020年12月31月: a digit or a sign too many.
    private static final Search WRONG_END = Search.of(TO + "(\\d{4,6}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2})(?!\\d)[日月]?");

    /// 2020年1月至12月, 2020年1-12月.
    private static final Search MONTHS =
            Search.of("(?<!\\d)(20\\d\\d) ?年 ?0?1 ?月?份? ?(?:至|到|—|–|-|~|～)+ ?(?:(20\\d\\d) ?年 ?)?12 ?月份?(?! ?\\d)");

    /// 201711日至20171231日: 年 and 月 are lost throughout; both ends together can only be read as a calendar year.
    private static final Search SIGNS_LOST = Search.of("(?<!\\d)(20\\d\\d)0?10?1 ?日?起?" + TO + "(20\\d\\d)?1231 ?日");

    /// The first statement of the period in the lines; it may be broken over two of them.
    public static Optional<StatedPeriod> find(Iterable<MappedText> lines) {
        @Nullable MappedText open = null;
        for (var line : lines) {
            var period = open == null ? null : in(joined(open, line));
            open = null;
            if (period == null && mayHold(line.text())) {
                period = in(line);
                open = isOpen(line.text()) ? line : null;
            }
            if (period != null) {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }

    private static MappedText joined(MappedText line, MappedText next) {
        return new MappedText.Builder(line.original()).add(line).add(next).build();
    }

    /// Whether a statement may go on in the next line.
    private static boolean isOpen(String line) {
        return (line.indexOf("统计") >= 0 || line.indexOf("数据") >= 0) && !line.endsWith("。");
    }

    /// Whether it is a calendar year, as the form prescribes.
    public boolean isYear() {
        return period.from().equals(LocalDate.of(period.to().getYear(), 1, 1))
                && period.to().equals(LocalDate.of(period.to().getYear(), 12, 31));
    }

    private static @Nullable StatedPeriod in(MappedText line) {
        var term = TERM.in(line.text());
        while (term.next()) {
            var period = near(line.sub(term.end(), Math.min(line.length(), term.end() + REACH)));
            if (period != null) {
                return period;
            }
        }
        return null;
    }

    /// Whether a statement may stand or begin in a line; most cells are of one character.
    private static boolean mayHold(String line) {
        return line.length() > 1 && (line.indexOf('月') >= 0 || line.indexOf("统计") >= 0 || line.indexOf("数据") >= 0);
    }

    private static @Nullable StatedPeriod near(MappedText near) {
        var dates = ReadDate.all(near);
        if (dates.size() >= 2) {
            return dates.get(1).date().isBefore(dates.get(0).date()) ? null : of(near, dates.get(0), dates.get(1));
        }
        var lost = SIGNS_LOST.first(near.text());
        if (lost != null && (lost.group(2) == null || lost.group(1).equals(lost.group(2)))) {
            return year(near, Integer.parseInt(lost.group(1)), lost.start(), lost.end(), true);
        }
        if (dates.size() == 1) {
            var end = end(near, dates.getFirst());
            return end == null ? null : of(near, dates.getFirst(), end);
        }
        var months = MONTHS.first(near.text());
        return months != null && (months.group(2) == null || months.group(2).equals(months.group(1)))
                ? year(near, Integer.parseInt(months.group(1)), months.start(), months.end(), false)
                : null;
    }

    private static StatedPeriod year(MappedText text, int year, int from, int to, boolean repaired) {
        var period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return new StatedPeriod(period, text.source(from, to), text.raw(from, to), repaired);
    }

    private static @Nullable ReadDate end(MappedText near, ReadDate from) {
        var same = SAME_YEAR.at(near.text(), from.to());
        if (same != null) {
            int month = Integer.parseInt(same.group(1));
            return ReadDate.date(
                    from.date().getYear(), month, Integer.parseInt(same.group(2)), same.group(3) != null, same);
        }
        var wrong = WRONG_END.at(near.text(), from.to());
        if (wrong != null) {
            var years = readings(wrong.group(1), from.date().getYear());
            return years.size() != 1
                    ? null
                    : ReadDate.date(
                            years.first(),
                            Integer.parseInt(wrong.group(2)),
                            Integer.parseInt(wrong.group(3)),
                            false,
                            wrong);
        }
        return null;
    }

    /// The years that a run of digits may be once what was doubled in it is taken out, in the order of the
    /// calendar: none before the period's first, none after the year that follows.
    private static TreeSet<Integer> readings(String digits, int first) {
        var years = new TreeSet<Integer>();
        int surplus = digits.length() - 4;
        for (int at = 0; at + surplus <= digits.length(); at++) {
            int year = Integer.parseInt(digits.substring(0, at) + digits.substring(at + surplus));
            if (year >= first && year <= first + 1) {
                years.add(year);
            }
        }
        return years;
    }

    private static StatedPeriod of(MappedText text, ReadDate from, ReadDate to) {
        return new StatedPeriod(
                new Period(from.date(), to.date()),
                text.source(from.from(), to.to()),
                text.raw(from.from(), to.to()),
                !from.whole() || !to.whole());
    }
}
