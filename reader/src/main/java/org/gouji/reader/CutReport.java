package org.gouji.reader;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.reader.search.Search;
import org.gouji.reader.section.SectionLines;

/// Reports of which only the beginning is left: their first section is numbered, the rest is gone. What stands before
/// it must tell that this is a report: a title in a line to itself, a year's statistics period, or the words in which
/// reports speak of themselves.
final class CutReport {

    /// 现公布我局2022年政府信息公开工作年度报告, 编制本报告, 将信息公开工作情况报告如下.
    private static final Search REPORTING = Search.of(
            "(?:现|特|兹|将|编制|编写|形成|撰写)[^。；;《》\\n]{0,60}信息公开[^。；;《》\\n]{0,12}(?:报告|年报)|(?:编制|制作|形成)(?:发布)?了?[本该此](?:年度)?(?:报告|年报)|报告如下[:：]");

    /// Titles of what others say of reports: how they are to be written, what one of them means.
    private static final Pattern OF_OTHERS = Pattern.compile(".{0,60}(?:通知|通报|的函|解读|半年.{0,20}|季度.{0,20})[\\])）]?");

    /// Universities report by academic years, and on other information.
    private static final String SCHOOLS = "学年";

    /// So many texts of the first section may still open the report.
    private static final int OPENING = 3;

    private CutReport() {}

    static boolean isBeginning(List<SectionLines> sections, When when) {
        var first = sections.stream()
                .filter(section -> section.number() == 1)
                .filter(section -> Integer.valueOf(1).equals(section.ordinal()))
                .findFirst();
        var period = when.period();
        return first.isPresent() && (isTitled(when) || (period != null && period.isYear()) || tellsItself(sections));
    }

    private static boolean isTitled(When when) {
        var title = when.title();
        return title != null && title.whole() && title.year() != null;
    }

    private static boolean tellsItself(List<SectionLines> sections) {
        var texts = new Texts(sections);
        var opening = strings(texts, number -> number == 0);
        var overview = strings(texts, number -> number == 1);
        String said = Stream.concat(opening.stream(), overview.stream().limit(OPENING))
                .collect(Collectors.joining("\n"));
        return REPORTING.isIn(said)
                && !said.contains(SCHOOLS)
                && opening.stream().noneMatch(line -> OF_OTHERS.matcher(line).matches())
                && overview.stream().anyMatch(text -> text.contains("公开"));
    }

    private static List<String> strings(Texts texts, IntPredicate numbers) {
        return texts.of(numbers).stream().map(text -> text.text()).toList();
    }
}
