package org.gouji.reader.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// The report year and what told it: the title, the statement of what is compiled, the statistics period,
/// the years that the text speaks of, the publish date (the year before), in this order.
public record ReportYear(int year, String told) {

    /// 编制普洱市人民政府办公室2020年政府信息公开工作年度报告; 现将2020年度政务公开工作报告如下.
    private static final Pattern COMPILED =
            Pattern.compile("((?:19|20)\\d\\d) ?年?度?(?:政府信息公开|政务公开)(?:工作)?(?:年度)?(?:工作)?报告");

    private static final Pattern NAMED = Pattern.compile("(?<!\\d)(20\\d\\d) ?年");

    public static Optional<ReportYear> of(
            @Nullable Integer title,
            @Nullable StatedPeriod period,
            List<MappedText> preface,
            List<MappedText> overview,
            @Nullable Integer published) {
        if (title != null) {
            return Optional.of(new ReportYear(title, "title"));
        }
        return compiled(preface)
                .or(() -> Optional.ofNullable(period)
                        .map(p -> new ReportYear(p.period().to().getYear(), "period")))
                .or(() -> compiled(overview))
                .or(() -> mostNamed(overview))
                .or(() -> Optional.ofNullable(published).map(y -> new ReportYear(y - 1, "published")));
    }

    private static Optional<ReportYear> compiled(List<MappedText> lines) {
        return lines.stream()
                .flatMap(line -> COMPILED.matcher(line.text()).results())
                .findFirst()
                .map(m -> new ReportYear(Integer.parseInt(m.group(1)), "statement"));
    }

    /// The year that the text names most often; of equals the later, because a report looks back.
    private static Optional<ReportYear> mostNamed(List<MappedText> lines) {
        var counts = new HashMap<Integer, Integer>();
        lines.forEach(line -> NAMED.matcher(line.text())
                .results()
                .forEach(m -> counts.merge(Integer.valueOf(m.group(1)), 1, Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(e -> new ReportYear(e.getKey(), "text"));
    }
}
