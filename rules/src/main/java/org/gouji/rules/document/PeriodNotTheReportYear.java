package org.gouji.rules.document;

import java.time.LocalDate;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.rules.Blames;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.Why;

/// The figures are those of the report year, all of it and nothing else.
public final class PeriodNotTheReportYear implements Rule {

    private static final RuleInfo INFO = RuleInfo.document("period-not-the-report-year", Severity.ERROR)
            .title("统计期限不是报告年度全年", "The statistics period is not the report year")
            .asks("统计期限是否为报告年度的1月1日至12月31日？", "Does the period run from 1 January to 31 December of the report year?")
            .law(Law.FORMS)
            .fires("2020年度报告，统计期限自2020年1月1日至2020年11月30日。", "Report of 2020, period from 1 January to 30 November 2020.")
            .edge(
                    "2020年度报告，统计期限至2020年12月31日：不报；至12月30日：报，少一天也不是全年。",
                    "Report of 2020, a period to 31 December 2020: no finding; to 30 December: a finding, one day"
                            + " short of the year.")
            .holds(
                    "2020年度报告，统计期限自2020年1月1日至2020年12月31日。",
                    "Report of 2020, period from 1 January to 31 December 2020.");

    /// The regulation of 2007 came into force within the first report year.
    private static final LocalDate IN_FORCE = LocalDate.of(2008, 5, 1);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var period = report.report().period();
        if (period == null) {
            tally.skips(Why.NOT_STATED, 1, "period", new Message("统计期限", "statistics period"));
            return;
        }
        int year = report.report().year();
        boolean whole = period.from().equals(LocalDate.of(year, 1, 1))
                || (year == IN_FORCE.getYear() && period.from().equals(IN_FORCE));
        if (whole && period.to().equals(LocalDate.of(year, 12, 31))) {
            tally.holds();
            return;
        }
        String stated = period.from() + "/" + period.to();
        boolean repaired = Parts.periodRepaired(report.report());
        var draft = Draft.of(
                        "%d年度报告的统计期限写为 %s 至 %s，应为当年1月1日至12月31日。".formatted(year, period.from(), period.to()),
                        "The report of %d states the period %s to %s; it must be the whole of that year."
                                .formatted(year, period.from(), period.to()))
                .operand(report.field("period", "统计期限", "Statistics period", stated));
        tally.fails(repaired ? draft.blame(Blames.undecided("日期经过修复", "a date was repaired")) : draft);
    }
}
