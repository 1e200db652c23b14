package org.gouji.rules.disputes;

import org.gouji.contracts.finding.Severity;
import org.gouji.rules.Blames;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Names;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.sheet.Sheet;
import org.gouji.rules.years.TwoYears;

/// What was never asked for can hardly be disputed.
public final class DisputesWithoutApplications implements Rule {

    private static final String[] DISPUTES = {
        "review_and_litigation.review.total",
        "review_and_litigation.litigation_direct.total",
        "review_and_litigation.litigation_after_review.total"
    };
    private static final String[] APPLICATIONS = {"applications.new_received.total", "applications.carried_in.total"};

    private static final RuleInfo INFO = RuleInfo.disputes("disputes-without-applications", Severity.ADVISORY)
            .forms(RuleInfo.FORM_2019, RuleInfo.FORM_2021)
            .title("有复议、诉讼而今年、去年都没有申请", "Disputes without any application this year or last")
            .asks("有行政复议或行政诉讼时，今年或去年是否有过申请？", "Where there are disputes, were there applications this year or last?")
            .law(Law.FORMS)
            .fires("两年均无申请，行政复议 2 件。", "No applications in two years, 2 reconsiderations.")
            .edge(
                    "行政复议 2 件，两年申请为零：报；今年没有新收而上年结转 1 件：不报，一件即可。",
                    "2 reconsiderations and no application in two years: a finding; none new and 1 carried in: no"
                            + " finding, one is enough.")
            .holds(
                    "今年无申请，去年有 5 件，行政复议 2 件；去年的报告未知时计为未检查。",
                    "None this year, 5 last year, 2 reconsiderations; skipped where last year's report is not known.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var sheet = report.sheet(Names.DISPUTES, tally);
        if (sheet == null) {
            return;
        }
        int[] disputes = sheet.plan().cells(DISPUTES);
        int[] applications = sheet.plan().cells(APPLICATIONS);
        if (tally.lacks(sheet, disputes)) {
            return;
        }
        if (sheet.sum(disputes) == 0) {
            tally.holds();
        } else if (!tally.lacks(sheet, applications)) {
            ask(disputes, applications, report, sheet, tally);
        }
    }

    private static void ask(int[] disputes, int[] applications, Case report, Sheet sheet, Tally tally) {
        if (sheet.sum(applications) > 0) {
            tally.holds();
            return;
        }
        var years = TwoYears.of(report, Names.APPLICATIONS, tally);
        int[] before = years == null ? null : years.lastYears(APPLICATIONS, tally);
        if (years == null || before == null || years.lacks(tally, before)) {
            return;
        }
        if (years.before().sum(before) > 0) {
            tally.holds();
        } else {
            tally.fails(Draft.of(
                            "行政复议、行政诉讼共 %d 件，而今年和去年都没有政府信息公开申请，请核实。".formatted(sheet.sum(disputes)),
                            "%d cases of reconsideration and litigation, and no application this year or last; worth checking."
                                    .formatted(sheet.sum(disputes)))
                    .operands(Case.operands(sheet, disputes))
                    .operands(Case.operands(sheet, applications))
                    .operands(years.operands(before))
                    .blame(Blames.of(sheet, disputes)));
        }
    }
}
