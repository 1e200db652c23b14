package org.gouji.rules.document;

import java.util.List;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.Section;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.Why;

/// Since 2021 part six reports the information-processing fees.
public final class FeeStatementMissing implements Rule {

    private static final List<String> FEES = List.of("信息处理费", "处理费", "收费", "收取费用");
    private static final RuleInfo INFO = RuleInfo.document("fee-statement-missing", Severity.WARNING)
            .forms(RuleInfo.FORM_2021)
            .title("没有报告信息处理费", "Nothing about information-processing fees")
            .asks("第六部分是否报告了收取信息处理费的情况？", "Does part six report on information-processing fees?")
            .law(Law.FORM_2021)
            .fires("六、其他需要报告的事项：无。", "6. Other matters to report: none.")
            .edge(
                    "第六部分没有写而第一部分写了“未收取信息处理费”：报，仅作提示；第六部分写了：不报。",
                    "Part six is silent, part one says that no fee was charged: a note only; part six says so: no"
                            + " finding.")
            .holds("本年度未收取信息处理费。", "No information-processing fees were charged this year.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var section = report.report().section(6).orElse(null);
        if (section == null || Parts.cutIn(report.report(), section)) {
            tally.skips(Why.SECTION_LOST, 1, "sections.6", new Message("其他需要报告的事项", "other matters"));
        } else if (Texts.mentionsAny(section.text(), FEES)) {
            tally.holds();
        } else {
            tally.fails(draft(report.report(), section));
        }
    }

    private static Draft draft(Report report, Section section) {
        boolean elsewhere = report.sections().stream().anyMatch(s -> s.text().contains("信息处理费"));
        var draft = elsewhere
                ? Draft.of(
                                "信息处理费的收取情况写在其他部分，按格式应在第六部分报告。",
                                "Information-processing fees are reported in another part; the form wants them in part six.")
                        .severity(Severity.INFO)
                : Draft.of(
                        "第六部分没有报告收取信息处理费的情况；没有收取的也应写明。",
                        "Part six says nothing of information-processing fees; that none were charged is to be said as well.");
        return draft.operand(Parts.operand(section));
    }
}
