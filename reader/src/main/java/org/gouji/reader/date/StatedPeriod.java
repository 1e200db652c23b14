package org.gouji.reader.date;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.contracts.report.Period;
import org.gouji.contracts.report.Source;
import org.gouji.reader.text.MappedText;

/// The statistics period: 统计期限自2020年1月1日起至2020年12月31日止. `repaired` where a date had lost a
/// character; `raw` is what stands there.
public record StatedPeriod(Period period, Source source, String raw, boolean repaired) {

    private static final Pattern TERM = Pattern.compile("统计(?:数据)?的?(?:期限|时限|时间|周期|区间)|统计数据|数据.{0,6}(?:期限|时限)");

    /// From the term to the last date of the period the wording takes no more than this.
    private static final int REACH = 60;

    /// The first statement of the period in the lines.
    public static Optional<StatedPeriod> find(List<MappedText> lines) {
        return lines.stream().flatMap(line -> in(line).stream()).findFirst();
    }

    private static Optional<StatedPeriod> in(MappedText line) {
        var term = TERM.matcher(line.text());
        while (term.find()) {
            var near = line.sub(term.end(), Math.min(line.length(), term.end() + REACH));
            var dates = ReadDate.all(near);
            if (dates.size() >= 2) {
                return Optional.of(of(near, dates.get(0), dates.get(1)));
            }
        }
        return Optional.empty();
    }

    private static StatedPeriod of(MappedText text, ReadDate from, ReadDate to) {
        return new StatedPeriod(
                new Period(from.date(), to.date()),
                text.source(from.from(), to.to()),
                text.raw(from.from(), to.to()),
                !from.whole() || !to.whole());
    }
}
