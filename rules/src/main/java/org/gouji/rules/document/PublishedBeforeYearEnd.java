package org.gouji.rules.document;

import java.time.LocalDate;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.Why;

/// A year cannot be reported before it ends.
public final class PublishedBeforeYearEnd implements Rule {

    private static final RuleInfo INFO = RuleInfo.document("published-before-year-end", Severity.ERROR)
            .title("发布日期早于报告年度结束", "Published before the report year ended")
            .asks("发布日期是否不早于报告年度的12月31日？", "Was it published on 31 December of the report year or later?")
            .law(Law.ARTICLE_49)
            .fires("2020年度报告，发布日期为2020年11月2日。", "Report of 2020, published on 2 November 2020.")
            .edge(
                    "2020年度报告，2020年12月31日发布：不报；12月30日发布：报。",
                    "Report of 2020, published on 31 December 2020: no finding; on 30 December: a finding.")
            .holds("2020年度报告，发布日期为2021年1月8日。", "Report of 2020, published on 8 January 2021.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var published = report.report().published();
        int year = report.report().year();
        if (published == null) {
            tally.skips(Why.NOT_STATED, 1, "published", new Message("发布日期", "publish date"));
        } else if (published.isBefore(LocalDate.of(year, 12, 31))) {
            tally.fails(Draft.of(
                            "%d年度报告的发布日期为 %s，当年尚未结束。".formatted(year, published),
                            "The report of %d was published on %s, before that year had ended."
                                    .formatted(year, published))
                    .operand(report.field("published", "发布日期", "Publish date", published.toString())));
        } else {
            tally.holds();
        }
    }
}
