package org.gouji.rules.document;

import java.util.List;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Body;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.Why;

/// A government reports on appraisal, public review and accountability as well.
public final class AppraisalMissing implements Rule {

    private static final List<String> APPRAISALS = List.of("考核", "考评", "绩效", "评议", "评价", "责任追究", "追责", "问责", "追究责任");
    private static final RuleInfo INFO = RuleInfo.document("appraisal-missing", Severity.WARNING)
            .forms(RuleInfo.FORM_2021)
            .title("没有报告工作考核、社会评议和责任追究", "Nothing about appraisal, public review or accountability")
            .asks(
                    "政府的报告是否提到工作考核、社会评议或责任追究？",
                    "Does a government's report mention appraisal, public review or accountability?")
            .law(Law.ARTICLE_50_1)
            .fires("县人民政府的报告全文未提考核、评议和责任追究。", "A county government's report mentions none of the three.")
            .edge(
                    "考核、评议、责任追究只提到其中一项“开展社会评议”：不报；只写“监督保障”：报。",
                    "One of the three, “a public review was held”, is enough: no finding; “supervision and"
                            + " safeguards” alone: a finding.")
            .holds("“开展社会评议，未发生责任追究情形。”", "“A public review was held; nobody was held to account.”");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var body = report.report().body();
        var overview = report.report().section(1).orElse(null);
        if (body.kind() != Body.Kind.GOVERNMENT) {
            tally.skips(body.kind() == Body.Kind.UNKNOWN ? Why.BODY_UNKNOWN : Why.NOT_CONCERNED);
        } else if (overview == null || report.report().section(5).isEmpty()) {
            tally.skips(Why.SECTION_LOST, 1, "sections", new Message("第一或第五部分", "part one or five"));
        } else if (report.report().sections().stream().anyMatch(s -> Texts.mentionsAny(s.text(), APPRAISALS))) {
            tally.holds();
        } else {
            tally.fails(Draft.of(
                            "报告没有提到工作考核、社会评议和责任追究结果情况。",
                            "The report mentions neither appraisal nor public review nor accountability.")
                    .operand(Parts.operand(overview)));
        }
    }
}
