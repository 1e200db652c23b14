package org.gouji.rules.document;

import java.util.regex.Pattern;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.Why;

/// What is planned in part five lies after the report year.
///
/// Only a plan with a year of its own is asked: "2020年，我局将…" in the report of 2020.
public final class YearInTextStale implements Rule {

    private static final Pattern PLAN =
            Pattern.compile("(20\\d{2})年[，,]?(?:我[们局县市镇区乡委办单位]{0,3}|全[县市镇区乡]|本[局县市机关]{1,2})?将");
    private static final RuleInfo INFO = RuleInfo.document("year-in-text-stale", Severity.INFO)
            .forms(RuleInfo.FORM_2019, RuleInfo.FORM_2021)
            .title("下一步计划写的是过去的年份", "A plan names a year that is over")
            .asks("第五部分的下一步计划所写年份是否在报告年度之后？", "Do the plans of part five name a year after the report year?")
            .law(Law.ARTICLE_50_1)
            .fires("2020年度报告：“2020年，我们将采取……”", "Report of 2020: “In 2020 we shall …”")
            .edge(
                    "2020年度报告：“2020年，我们将……”：报；“2020年，我们加强了……，下一步将……”：不报，年份说的不是计划。",
                    "Report of 2020: “In 2020 we shall …”: a finding; “In 2020 we did …, next we shall …”: no"
                            + " finding, the year is not the plan's.")
            .holds("2020年度报告：“2021年，我们将采取……”", "Report of 2020: “In 2021 we shall …”");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var section = report.report().section(5).orElse(null);
        if (section == null) {
            tally.skips(Why.SECTION_LOST, 1, "sections.5", new Message("存在的主要问题及改进情况", "main problems"));
            return;
        }
        var plan = PLAN.matcher(section.text());
        while (plan.find()) {
            if (Integer.parseInt(plan.group(1)) <= report.report().year()) {
                tally.fails(Draft.of(
                                "第五部分的计划写的是“%s”，报告年度已是%d年。"
                                        .formatted(plan.group(), report.report().year()),
                                "Part five plans for %s in the report of %d."
                                        .formatted(
                                                plan.group(1), report.report().year()))
                        .operand(Parts.operand(section)));
                return;
            }
        }
        tally.holds();
    }
}
