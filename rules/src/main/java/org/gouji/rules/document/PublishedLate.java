package org.gouji.rules.document;

import java.time.LocalDate;
import org.gouji.contracts.finding.Finding;
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

/// 条例 art. 49: departments publish by 31 January, governments by 31 March of the next year.
///
/// The regulation does not name townships; practice is one day or the other.
public final class PublishedLate implements Rule {

    private static final RuleInfo INFO = RuleInfo.document("published-late", Severity.ERROR)
            .title("逾期公布年度报告", "Published after the deadline")
            .asks(
                    "部门是否在次年1月31日前、政府是否在次年3月31日前公布？（乡镇：3月31日后警告，1月31日后提示）",
                    "Published by 31 January (departments) or 31 March (governments) of the next year? "
                            + "(Townships: a warning after 31 March, a note after 31 January.)")
            .law(Law.ARTICLE_49)
            .fires(
                    "某县教育局2020年度报告于2021年2月5日发布。",
                    "A county's education bureau published its report of 2020 on 5 February 2021.")
            .edge(
                    "政府3月31日发布、部门1月31日发布：不报，最后一日仍为按时；政府4月1日、部门2月1日：报。",
                    "A government on 31 March and a department on 31 January: no finding, the last day is in time; 1"
                            + " April and 1 February: a finding.")
            .holds(
                    "某县人民政府2020年度报告于2021年3月31日发布。",
                    "A county's government published its report of 2020 on 31 March 2021.");
    private static final Finding.Blame ONE_OR_OTHER =
            Blames.undecided("报告主体是政府还是部门不能完全确定", "whether a government or a department reports is not certain");
    private static final Finding.Blame MOVED =
            Blames.undecided("页面日期距截止日超过一年，可能是网站迁移后的日期", "more than a year late: the page may have been moved since");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var published = report.report().published();
        if (published == null) {
            tally.skips(Why.NOT_STATED, 1, "published", new Message("发布日期", "publish date"));
            return;
        }
        var due = Due.of(report);
        if (!published.isAfter(due.soft())) {
            tally.holds();
        } else if (published.isAfter(due.hard())) {
            tally.fails(
                    draft(report, published, due.hard()).severity(due.late()).blame(blame(due, published)));
        } else if (due.between() == null) {
            tally.skips(Why.BODY_UNKNOWN);
        } else {
            tally.fails(
                    draft(report, published, due.soft()).severity(due.between()).blame(ONE_OR_OTHER));
        }
    }

    private static Finding.Blame blame(Due due, LocalDate published) {
        if (published.isAfter(due.hard().plusYears(1))) {
            return MOVED;
        }
        return due.late() == Severity.ERROR ? Blames.SOURCE : ONE_OR_OTHER;
    }

    private static Draft draft(Case report, LocalDate published, LocalDate due) {
        return Draft.of(
                        "报告于 %s 发布，应当在 %s 前公布。".formatted(published, due),
                        "Published on %s; it was due by %s.".formatted(published, due))
                .operand(report.field("published", "发布日期", "Publish date", published.toString()));
    }
}
