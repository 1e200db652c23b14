package org.gouji.rules.years;

import java.math.BigDecimal;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Names;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.sheet.Spot;

/// What is in force is what was in force a year ago, with what was issued and without what was repealed.
public final class ValidDocumentsCarry implements Rule {

    private static final RuleInfo INFO = RuleInfo.proactive("valid-documents-carry", Severity.WARNING)
            .forms(RuleInfo.FORM_2021)
            .title("现行有效件数与上一年度不衔接", "Documents in force do not follow from last year's report")
            .asks(
                    "现行有效件数是否等于上一年度报告的现行有效件数，加本年制发件数，减本年废止件数？",
                    "Are the documents in force those of last year's report, plus those issued, less those repealed?")
            .law(Law.FORM_2021)
            .fires(
                    "上年现行有效 10，本年制发 3、废止 1，本年现行有效 13。",
                    "10 in force last year, 3 issued and 1 repealed this year, 13 in force.")
            .edge(
                    "上年现行有效 10，本年制发 3、废止 1：现行有效 12，不报；11 或 13：报，差 1 件也报。",
                    "10 in force last year, 3 issued, 1 repealed: 12 in force, no finding; 11 or 13: a finding, one"
                            + " is enough.")
            .holds(
                    "上年现行有效 10，本年制发 3、废止 1，本年现行有效 12。",
                    "10 in force last year, 3 issued and 1 repealed this year, 12 in force.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var years = TwoYears.of(report, Names.PROACTIVE, tally);
        if (years == null) {
            return;
        }
        for (var valid : years.now().plan().column("valid")) {
            ask(valid, years, tally);
        }
    }

    private static void ask(Spot valid, TwoYears years, Tally tally) {
        var now = years.now();
        int issued = now.plan().sibling(valid, "issued");
        int repealed = now.plan().sibling(valid, "repealed");
        int before = years.lastYears(valid.fullPath(), tally);
        if (before < 0 || tally.lacks(now, valid.index(), issued, repealed) || years.lacks(tally, before)) {
            return;
        }
        long due = years.before().value(before) + now.value(issued) - now.value(repealed);
        if (now.value(valid.index()) == due) {
            tally.holds();
        } else {
            tally.fails(draft(valid, due, before, years)
                    .operands(Case.operands(now, valid.index(), issued, repealed))
                    .operand(years.operand(before))
                    .blame(years.blame(new int[] {valid.index(), issued, repealed}, new int[] {before})));
        }
    }

    private static Draft draft(Spot valid, long due, int before, TwoYears years) {
        var now = years.now();
        int year = years.lastYear().year();
        long issued = now.value(now.plan().sibling(valid, "issued"));
        long repealed = now.value(now.plan().sibling(valid, "repealed"));
        long then = years.before().value(before);
        return Draft.of(
                        "“%s”：%d年度报告现行有效 %d 件，本年制发 %d 件、废止 %d 件，应为 %d 件，本年度报告现行有效为 %d 件。如因文件清理、失效或统计口径调整，请在报告中说明。"
                                .formatted(
                                        valid.rowLabel().zh(),
                                        year,
                                        then,
                                        issued,
                                        repealed,
                                        due,
                                        now.value(valid.index())),
                        ("“%s”: %d in force in the report of %d, %d issued and %d repealed since make %d; the report says"
                                        + " %d. If documents were cleared, expired or are counted otherwise, the report"
                                        + " should say so.")
                                .formatted(
                                        valid.rowLabel().en(),
                                        then,
                                        year,
                                        issued,
                                        repealed,
                                        due,
                                        now.value(valid.index())))
                .sides(
                        new Message(
                                "现行有效 = %d年度现行有效 + 本年制发 - 本年废止".formatted(year),
                                "in force = in force in %d + issued - repealed".formatted(year)),
                        BigDecimal.valueOf(now.value(valid.index())),
                        BigDecimal.valueOf(due));
    }
}
