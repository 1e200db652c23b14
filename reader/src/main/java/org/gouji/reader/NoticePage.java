package org.gouji.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.contracts.report.Rejection;
import org.gouji.contracts.report.ReportTable;
import org.gouji.contracts.report.TableState;
import org.gouji.reader.section.SectionLines;

/// Pages about annual reports that hold none: a notice that asks for them, and the form that is to be filled in. They
/// name the sections, the labels and the year as a report does, but have another title and no number in any table.
final class NoticePage {

    /// No title is longer.
    private static final int LONGEST_TITLE = 120;

    /// What a notice is about.
    private static final Pattern ABOUT = Pattern.compile("(?<!《)(?:关于|印发).*?年度?报");

    private static final Pattern NOTICE = Pattern.compile("的(?:通知|函|通报)$");

    private static final Pattern BLANK_FORM = Pattern.compile("^.{0,12}政府信息公开工作年度报告格式(?:[(（]试行[)）])?$");

    private NoticePage() {}

    /// Why the page is not read; empty where it may be a report.
    static Optional<Rejection> rejection(List<SectionLines> sections, When when, Map<String, ReportTable> tables) {
        return when.printedTitle() == null
                        && tables.values().stream().noneMatch(NoticePage::hasValues)
                        && isTitled(sections)
                ? Optional.of(new Rejection(
                        Rejection.NOT_A_REPORT,
                        "the page is a notice about annual reports and has none of its own",
                        "页面是关于年度报告的通知或格式，不是年度报告"))
                : Optional.empty();
    }

    private static boolean hasValues(ReportTable table) {
        return table.state() == TableState.COMPLETE || table.state() == TableState.PARTIAL;
    }

    private static boolean isTitled(List<SectionLines> sections) {
        return sections.getFirst().lines().stream()
                .map(line -> line.text().text().replace(" ", ""))
                .anyMatch(line -> line.length() <= LONGEST_TITLE && isTitle(line));
    }

    private static boolean isTitle(String line) {
        return (NOTICE.matcher(line).find() && ABOUT.matcher(line).find())
                || BLANK_FORM.matcher(line).matches();
    }
}
