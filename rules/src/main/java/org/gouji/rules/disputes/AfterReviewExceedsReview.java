package org.gouji.rules.disputes;

import java.math.BigDecimal;
import org.gouji.contracts.finding.Message;
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

/// Litigation after reconsideration follows a reconsideration that was decided, this year or last.
public final class AfterReviewExceedsReview implements Rule {

    private static final String AFTER = "review_and_litigation.litigation_after_review.total";
    private static final String[] DECIDED = {
        "review_and_litigation.review.upheld",
        "review_and_litigation.review.corrected",
        "review_and_litigation.review.other"
    };

    private static final RuleInfo INFO = RuleInfo.disputes("after-review-exceeds-review", Severity.ADVISORY)
            .forms(RuleInfo.FORM_2019, RuleInfo.FORM_2021)
            .title("复议后起诉多于今年、去年审结的复议", "More litigation after reconsideration than reconsiderations decided")
            .asks(
                    "复议后起诉的件数是否不超过今年和去年审结的行政复议件数？",
                    "Is litigation after reconsideration at most the reconsiderations decided this year and last?")
            .law(Law.FORMS)
            .fires("两年审结的复议共 1 件，复议后起诉 4 件。", "1 reconsideration decided in two years, 4 lawsuits after one.")
            .edge(
                    "复议后起诉 4 件，今年审结 1 件、去年 3 件：不报；去年 2 件：报。",
                    "4 lawsuits, 1 decided this year and 3 last year: no finding; 2 last year: a finding.")
            .holds(
                    "今年审结 1 件，去年 3 件，复议后起诉 4 件；去年的报告未知时计为未检查。",
                    "1 decided this year, 3 last year, 4 lawsuits; skipped where last year's report is not known.");

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
        int after = sheet.plan().cell(AFTER);
        int[] decided = sheet.plan().cells(DECIDED);
        if (tally.lacks(sheet, after) || tally.lacks(sheet, decided)) {
            return;
        }
        if (sheet.value(after) <= sheet.sum(decided)) {
            tally.holds();
        } else {
            ask(after, decided, report, sheet, tally);
        }
    }

    private static void ask(int after, int[] decided, Case report, Sheet sheet, Tally tally) {
        var years = TwoYears.of(report, Names.DISPUTES, tally);
        int[] before = years == null ? null : years.lastYears(DECIDED, tally);
        if (years == null || before == null || years.lacks(tally, before)) {
            return;
        }
        long both = sheet.sum(decided) + years.before().sum(before);
        if (sheet.value(after) <= both) {
            tally.holds();
            return;
        }
        tally.fails(Draft.of(
                        "复议后起诉 %d 件，多于今年和去年审结的行政复议 %d 件。".formatted(sheet.value(after), both),
                        "%d lawsuits after reconsideration, more than the %d reconsiderations decided this year and last."
                                .formatted(sheet.value(after), both))
                .sides(
                        new Message("复议后起诉总计 ≤ 今年和去年审结的复议", "litigation after reconsideration ≤ decided in both years"),
                        BigDecimal.valueOf(sheet.value(after)),
                        BigDecimal.valueOf(both))
                .operands(Case.operands(sheet, after))
                .operands(Case.operands(sheet, decided))
                .operands(years.operands(before))
                .blame(Blames.of(sheet, after)));
    }
}
