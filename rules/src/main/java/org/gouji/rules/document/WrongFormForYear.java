package org.gouji.rules.document;

import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.finding.Severity;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.Why;

/// The tables are of the form that is meant for the year.
public final class WrongFormForYear implements Rule {

    private static final RuleInfo INFO = RuleInfo.document("wrong-form-for-year", Severity.WARNING)
            .title("使用了其他年度的报告格式", "The form of other years was used")
            .asks("表格是否采用报告年度应当使用的格式？", "Are the tables those of the form meant for the report year?")
            .law(Law.FORMS)
            .fires("2021年度报告使用了国办公开办函〔2019〕60号的表格。", "A report of 2021 with the tables of 2019.")
            .edge(
                    "〔2019〕60号的表格用于2020年度报告：不报；用于2021年度报告：报，2021年度起用〔2021〕30号。",
                    "The tables of 2019 in a report of 2020: no finding; of 2021: a finding, as the form of 2021 is"
                            + " meant from then on.")
            .holds("2020年度报告使用国办公开办函〔2019〕60号的表格。", "A report of 2020 with the tables of 2019.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var sheet = report.sheet();
        if (sheet == null) {
            tally.skips(Why.FORM_UNKNOWN);
            return;
        }
        var form = sheet.plan().form();
        int year = report.report().year();
        if (form.meantFor(year)) {
            tally.holds();
            return;
        }
        tally.fails(Draft.of(
                        "%d年度报告使用了%s规定的表格。".formatted(year, form.notice()),
                        "The report of %d uses the tables of %s, which are meant for other years."
                                .formatted(year, form.notice()))
                .operand(new Operand("form", new Message("报告格式", "Form"), null, form.id(), null)));
    }
}
