package org.gouji.rules.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.Why;

/// Title, period and text speak of one report year.
public final class YearConflict implements Rule {

    private static final RuleInfo INFO = RuleInfo.document("year-conflict", Severity.ERROR)
            .title("标题、统计期限、正文的报告年度不一致", "Title, period and text name different report years")
            .asks("标题、统计期限和正文所说的报告年度是否一致？", "Do title, period and text speak of the same report year?")
            .law(Law.FORMS)
            .fires("标题为2020年，统计期限为2019年1月1日至12月31日。", "The title says 2020, the period is that of 2019.")
            .edge(
                    "标题为2020年，正文以“2019年，”开头而后文写到2020年：不报；全文没有写到2020年：报。",
                    "Title of 2020, and the text opens with “2019年，” but names 2020 further on: no finding; it never"
                            + " names 2020: a finding.")
            .holds("标题、统计期限均为2020年。", "Title and period both say 2020.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var title = report.report().title();
        int named = title == null ? 0 : Years.only(title);
        var period = report.report().period();
        int counted = period == null ? 0 : Years.of(period);
        int told = report.report()
                .section(1)
                .map(s -> Years.opening(s.text(), named == 0 ? counted : named))
                .orElse(0);
        var years = new LinkedHashSet<Integer>();
        years.add(named);
        years.add(counted);
        years.add(told);
        years.remove(0);
        if (years.size() > 1) {
            tally.fails(draft(report, named, counted, told));
        } else if (witnesses(named, counted, told) > 1) {
            tally.holds();
        } else {
            tally.skips(Why.NOT_STATED, 1, "year", new Message("报告年度", "report year"));
        }
    }

    private static int witnesses(int... years) {
        int count = 0;
        for (int year : years) {
            count += year == 0 ? 0 : 1;
        }
        return count;
    }

    private static Draft draft(Case report, int named, int counted, int told) {
        var zh = new ArrayList<String>();
        var en = new ArrayList<String>();
        say(named, "标题为%d年", "the title says %d", zh, en);
        say(counted, "统计期限为%d年", "the period is that of %d", zh, en);
        say(told, "正文开头为%d年", "the text opens with %d", zh, en);
        return Draft.of(
                        "报告年度前后不一致：" + String.join("，", zh) + "。",
                        "The report year differs: " + String.join(", ", en) + ".")
                .operand(report.field("title", "标题", "Title", report.report().title()))
                .operand(report.field("period", "统计期限", "Statistics period", counted == 0 ? null : "" + counted));
    }

    private static void say(int year, String zh, String en, List<String> chinese, List<String> english) {
        if (year != 0) {
            chinese.add(zh.formatted(year));
            english.add(en.formatted(year));
        }
    }
}
