package org.gouji.rules.years;

import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Cell;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Names;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.Why;

/// Two years that are alike to the last cell were hardly counted twice.
public final class ApplicationsRepeated implements Rule {

    private static final RuleInfo INFO = RuleInfo.applications("applications-repeated", Severity.WARNING)
            .forms(RuleInfo.FORM_2019, RuleInfo.FORM_2021)
            .title("申请情况表与上一年度完全相同", "The table of applications is last year's")
            .asks(
                    "申请情况表是否有单元格与上一年度报告不同？（全部为零的不算）",
                    "Does any cell of the table of applications differ from last year's? (All noughts do not count.)")
            .law(Law.FORMS)
            .fires("两个年度的175个数字完全相同，各有 12 件申请。", "All 175 numbers are those of last year, with 12 applications.")
            .edge(
                    "各格与上一年度相同，只有一格差 1：不报；全部相同而有一格未能读出：计为未检查，该格可能不同。",
                    "One cell of all differs, by 1: no finding; all alike and one cell lost: skipped, that one may"
                            + " have differed.")
            .holds("两个年度都没有申请，全部为零。", "No applications in either year, all noughts.");

    private static final String RECEIVED = "applications.new_received.total";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var years = TwoYears.of(report, Names.APPLICATIONS, tally);
        if (years == null) {
            return;
        }
        if (!years.now().plan().form().id().equals(years.before().plan().form().id())) {
            tally.skips(Why.OTHER_FORM_LAST_YEAR);
            return;
        }
        switch (compare(years)) {
            case DIFFERENT, ALL_ZERO -> tally.holds();
            case NOT_TO_TELL -> tally.skips(Why.LOST, 1, Names.APPLICATIONS, new Message("申请情况表", "applications"));
            case REPEATED -> tally.fails(draft(years));
        }
    }

    private enum Answer {
        DIFFERENT,
        ALL_ZERO,
        NOT_TO_TELL,
        REPEATED
    }

    /// One cell that differs is enough; to call all alike all must have been read.
    private static Answer compare(TwoYears years) {
        boolean whole = true;
        boolean zero = true;
        for (var row : years.now().plan().rowsOf(Names.APPLICATIONS)) {
            for (var spot : row) {
                Cell now = years.now().cell(spot.index());
                Cell before = years.before().cell(spot.index());
                boolean readable = isRead(now) && isRead(before);
                if (readable && !alike(now, before)) {
                    return Answer.DIFFERENT;
                }
                whole &= readable;
                zero &= !(now instanceof Cell.Numeric number) || number.value().signum() == 0;
            }
        }
        return !whole ? Answer.NOT_TO_TELL : zero ? Answer.ALL_ZERO : Answer.REPEATED;
    }

    private static boolean isRead(Cell cell) {
        return !(cell instanceof Cell.Lost || cell instanceof Cell.Illegible);
    }

    private static boolean alike(Cell now, Cell before) {
        if (now instanceof Cell.Numeric one && before instanceof Cell.Numeric other) {
            return one.value().compareTo(other.value()) == 0;
        }
        return now.getClass().equals(before.getClass());
    }

    private static Draft draft(TwoYears years) {
        int year = years.lastYear().year();
        int cell = years.now().plan().cell(RECEIVED);
        long received = years.now().value(cell);
        return Draft.of(
                        "申请情况表的每一个单元格都与%d年度报告相同（本年新收总计 %d 件）。请核对是否误用了上一年度的数据。".formatted(year, received),
                        "Every cell of the table of applications is the same as in the report of %d (%d received in total). Was last year's table used by mistake?"
                                .formatted(year, received))
                .sides(
                        new Message(
                                "申请情况表 ≠ %d年度申请情况表".formatted(year),
                                "applications ≠ applications of %d".formatted(year)),
                        null,
                        null)
                .operands(Case.operands(years.now(), cell))
                .operand(years.operand(cell))
                .blame(years.blame(new int[] {cell}, new int[] {cell}));
    }
}
