package org.gouji.rules.document;

import java.util.List;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.Section;
import org.gouji.contracts.report.TableState;
import org.gouji.rules.Case;

/// What is left of a part whose heading was not found: its table, or words of its own behind another heading.
/// Then the heading was lost or is worded otherwise, and the part itself is not missing.
final class Remains {

    private static final int FIRST_WITH_TABLE = 2;
    private static final int LAST_WITH_TABLE = 4;
    private static final List<String> PROBLEMS = List.of("问题", "不足", "困难", "薄弱", "短板", "差距");
    private static final List<String> OTHER_MATTERS = List.of("信息处理费", "收费通知", "需要报告", "需要说明");

    private Remains() {}

    static boolean of(int number, Case report) {
        return switch (number) {
            case 1 -> tellsBeforeTheFirst(report.report());
            case 2, 3, 4 -> hasTable(number, report);
            case 5 -> behind(number, FIRST_WITH_TABLE, report.report(), PROBLEMS);
            default -> behind(number, FIRST_WITH_TABLE, report.report(), OTHER_MATTERS);
        };
    }

    /// Figures of the narrative that stand before the first heading.
    private static boolean tellsBeforeTheFirst(Report report) {
        int first = report.sections().stream()
                .mapToInt(section -> section.source().start())
                .min()
                .orElse(0);
        return report.claims().stream().anyMatch(claim -> claim.source().start() < first);
    }

    private static boolean hasTable(int number, Case report) {
        var form = report.form();
        return form != null
                && number <= LAST_WITH_TABLE
                && form.tables().stream()
                        .filter(table -> table.section() == number)
                        .map(table -> report.report().tables().get(table.key()))
                        .anyMatch(table -> table != null
                                && table.state() != TableState.LOST
                                && table.state() != TableState.ABSENT);
    }

    /// The last part before it that was found, but none that tells of such things itself.
    private static boolean behind(int number, int first, Report report, List<String> words) {
        Section last = null;
        for (var section : report.sections()) {
            boolean before = section.number() < number && section.number() >= first;
            if (before && (last == null || section.number() > last.number())) {
                last = section;
            }
        }
        return last != null && Texts.mentionsAny(last.text(), words);
    }
}
