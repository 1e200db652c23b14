package org.gouji.rules.document;

import java.util.LinkedHashSet;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.TableState;
import org.gouji.rules.Blames;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Names;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;

/// Fewer than three of the six statutory parts: whatever it is, it is no annual report.
public final class NotAnAnnualReport implements Rule {

    private static final int ENOUGH = 3;
    private static final RuleInfo INFO = RuleInfo.document("not-an-annual-report", Severity.CRITICAL)
            .forms(RuleInfo.FORM_2019, RuleInfo.FORM_2021)
            .title("不像政府信息公开工作年度报告", "Not an annual report on open government information")
            .asks("六个法定部分中是否至少能找到三个？", "Are at least three of the six statutory parts there?")
            .law(Law.ARTICLE_50)
            .fires("只有“总体情况”一个标题，没有表格。", "Only the heading of the overview, and no table.")
            .edge(
                    "三张表能读出、标题全部缺失：找到三个部分，不报；两个标题而表格未能读出：只有两个部分，报。",
                    "Three tables and no heading are three parts: no finding; two headings and no table are two: a"
                            + " finding.")
            .holds("三个标题，或两个标题和一张表。", "Three headings, or two and the table of a third part.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        int parts = parts(report.report());
        if (parts >= ENOUGH) {
            tally.holds();
            return;
        }
        tally.fails(Draft.of(
                        "六个法定部分中只找到 %d 个，不像政府信息公开工作年度报告。".formatted(parts),
                        "Only %d of the six statutory parts could be found: not an annual report.".formatted(parts))
                .operand(report.field("sections", "法定部分", "Statutory parts", null))
                .blame(Blames.undecided("文件可能不完整，也可能不是年度报告", "the document may be cut off, or something else")));
    }

    private static int parts(Report report) {
        var parts = new LinkedHashSet<Integer>();
        report.sections().forEach(section -> parts.add(section.number()));
        report.tables().forEach((key, table) -> {
            if (table.state() != TableState.ABSENT && table.state() != TableState.LOST) {
                Names.section(report.form(), key).ifPresent(parts::add);
            }
        });
        return parts.size();
    }
}
