package org.gouji.reader.date;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.reader.search.Search;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// The report year and what told it: the title, the statistics period, the statement of what is compiled,
/// the years that the text speaks of, the publish date (the year before), in this order.
public record ReportYear(int year, String told) {

    /// 编制普洱市人民政府办公室2020年政府信息公开工作年度报告; 现将2020年度政务公开工作报告如下.
    private static final Search COMPILED = Search.of("(" + Years.YEAR
            + ") ?(?:年度|年)?[^，。；,;\\d《》]{0,20}?(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:情况)?的?(?:年度)?(?:工作)?(?:情况)?(?:报告|年报|总结)");

    /// A year that the text speaks of; the day of a law or of a meeting is another matter.
    private static final Search NAMED = Search.of(
            "(?<head>^|[。；;!！)） 、:：]|截至|截止)?(?<!\\d)(?<year>20\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2}) ?年(?!(?: ?\\d{1,2} ?月 ?\\d|\\d{1,2}月))(?<then>以来|以前|之前|第|至)?");

    /// What a year is compared with is another one: 与2020年相比, 较2020年.
    private static final Search COMPARED = Search.of("(?:与|比|较|同|在|自|从|[到至])$");

    /// 国办发〔2020〕17号, 《2020年政务公开工作要点》: a paper's year.
    private static final Search PAPER = Search.of("《[^》]{0,60}$|〔[^〕]{0,8}$");

    /// What follows when a year is the next one: 2022年，我们将.
    private static final Search OUTLOOK =
            Search.of("^年?度?[,，]?(?:[^。；]{0,12})(?:将|(?<![主重必纪需])要(?![求点闻素件])|拟|计划|下一步|打算)");

    /// 2024年，无收取信息处理费情况: what was done or did not occur.
    private static final Search DONE =
            Search.of("(?:^|[。；\\s])(" + Years.YEAR + ")年度?[,，]?[^。；,，]{0,16}?(?:无|未|没有|收取|发生|共|已)");

    private static final Search SINCE = Search.of("(?:^|[。；;])(" + Years.YEAR + ")年以来[,，]");

    private static final Search UNTIL = Search.of("截[至止]到?(" + Years.YEAR + ") ?年(?:12月3[01]日|年?底)");

    /// A sentence that begins with a year is about it.
    private static final int AT_THE_HEAD = 3;

    private static final int LOOK_BACK = 60;
    private static final int LOOK_AHEAD = 20;

    /// The year that the title names.
    public static ReportYear titled(int year) {
        return new ReportYear(year, "title");
    }

    /// The year where the title names none. `texts` are the parts of the report in the order in which they are asked:
    /// its overview first. The
    /// `outlook` speaks of the next year and is only believed about what was done.
    public static Optional<ReportYear> of(
            @Nullable StatedPeriod period,
            List<MappedText> preface,
            List<List<MappedText>> texts,
            List<MappedText> outlook,
            @Nullable Integer published) {
        var stated = Optional.ofNullable(period);
        return stated.filter(StatedPeriod::isYear)
                .map(ReportYear::of)
                .filter(year -> !isStale(year, preface, texts, published))
                .or(() -> compiled(preface))
                .or(() -> stated.map(ReportYear::of))
                .or(() -> texts.stream()
                        .flatMap(t -> spoken(t, published).stream())
                        .findFirst())
                .or(() -> mostNamed(preface, published))
                .or(() -> done(outlook))
                .or(() -> texts.stream().flatMap(t -> only(SINCE, t).stream()).findFirst())
                .or(() -> texts.stream().flatMap(t -> only(UNTIL, t).stream()).findFirst())
                .or(() -> Optional.ofNullable(published).map(y -> new ReportYear(y - 1, "published")));
    }

    /// A period that was left from the report before: what is compiled, and what the text speaks of most, is the year
    /// after it.
    private static boolean isStale(
            ReportYear period, List<MappedText> preface, List<List<MappedText>> texts, @Nullable Integer published) {
        int next = period.year() + 1;
        return compiled(preface).filter(year -> year.year() == next).isPresent()
                && texts.stream()
                        .flatMap(text -> mostNamed(text, published).stream())
                        .findFirst()
                        .filter(year -> year.year() == next)
                        .isPresent();
    }

    private static ReportYear of(StatedPeriod period) {
        return new ReportYear(period.period().to().getYear(), "period");
    }

    private static Optional<ReportYear> spoken(List<MappedText> text, @Nullable Integer published) {
        return compiled(text).or(() -> mostNamed(text, published));
    }

    private static Optional<ReportYear> compiled(List<MappedText> lines) {
        return lines.stream()
                .filter(line -> line.text().indexOf("公开") >= 0)
                .flatMap(line -> COMPILED.groups(line.text()))
                .findFirst()
                .map(year -> new ReportYear(Years.number(year), "statement"));
    }

    /// The year that the text is about: the one it names most often, where the head of a sentence counts
    /// more. Of equals the one it names first. No report is published
    /// before its year is over.
    private static Optional<ReportYear> mostNamed(List<MappedText> lines, @Nullable Integer published) {
        var counts = new LinkedHashMap<Integer, Integer>();
        lines.forEach(line -> count(line.text(), counts));
        return counts.entrySet().stream()
                .filter(e -> published == null || e.getKey() < published)
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(e -> new ReportYear(e.getKey(), "text"));
    }

    /// 2019年以来 and 截至2019年12月31日, where no sentence names a year otherwise: it is the year that has just passed.
    private static Optional<ReportYear> only(Search wording, List<MappedText> lines) {
        return lines.stream()
                .flatMap(line -> wording.groups(line.text()))
                .findFirst()
                .map(year -> new ReportYear(Years.number(year), "text"));
    }

    private static Optional<ReportYear> done(List<MappedText> lines) {
        return lines.stream()
                .flatMap(line -> DONE.groups(line.text()))
                .findFirst()
                .map(year -> new ReportYear(Years.number(year), "text"));
    }

    private static void count(String line, Map<Integer, Integer> counts) {
        if (line.indexOf('年') < 0) {
            return;
        }
        for (var years = NAMED.in(line); years.next(); ) {
            var named = years.matcher();
            String before = line.substring(Math.max(0, named.start("year") - LOOK_BACK), named.start("year"));
            String after = line.substring(named.end("year"), Math.min(line.length(), named.end("year") + LOOK_AHEAD));
            boolean another =
                    named.group("then") != null || COMPARED.isIn(before) || PAPER.isIn(before) || OUTLOOK.isIn(after);
            if (!another) {
                counts.merge(
                        Years.number(named.group("year")), named.group("head") != null ? AT_THE_HEAD : 1, Integer::sum);
            }
        }
    }
}
