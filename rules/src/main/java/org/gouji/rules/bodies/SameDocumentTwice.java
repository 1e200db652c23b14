package org.gouji.rules.bodies;

import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.rules.Blames;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Elsewhere;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.Why;
import org.gouji.rules.around.Twin;

/// One document is the report of one body for one year.
public final class SameDocumentTwice implements Rule {

    private static final RuleInfo INFO = RuleInfo.others("same-document-twice", Severity.WARNING)
            .title("同一份文件被用作另一单位或另一年度的报告", "The same document is another body's or another year's report")
            .asks("这份文件是否只作为一个单位、一个年度的报告？", "Is this document the report of one body and one year only?")
            .law(Law.ARTICLE_50)
            .fires("两个年度的报告是内容完全相同的同一份文件。", "The reports of two years are the same document, byte for byte.")
            .edge(
                    "同一单位同一年度的同一份文件：不报，就是本报告；同一份文件又用于上一年度：报。",
                    "The same document for the same body and year is the report itself: no finding; for the year"
                            + " before as well: a finding.")
            .holds("每份报告各是一份文件。", "Every report is a document of its own.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var twins = report.around().twins();
        if (twins == null) {
            tally.skips(Why.OTHERS_UNKNOWN);
            return;
        }
        var others = twins.stream()
                .filter(twin -> !twin.report().equals(report.report().id()))
                .distinct()
                .toList();
        if (others.isEmpty()) {
            tally.holds();
        }
        others.forEach(twin -> tally.fails(draft(twin, report)));
    }

    private static Draft draft(Twin twin, Case report) {
        var other = Others.name(twin.name(), twin.body(), twin.year());
        return Draft.of(
                        "本报告与" + other.zh() + "的报告是同一份文件，其中至少有一份放错了单位或年度。",
                        "This report and that of " + other.en()
                                + " are the same document; at least one of them is filed under the wrong body or year.")
                .operand(report.field("document", "文件", "Document", null))
                .operand(Elsewhere.operand(
                        twin.body().equals(report.report().body().id()),
                        twin.report(),
                        twin.year(),
                        "document",
                        new Message(other.zh() + "·文件", other.en() + ": Document"),
                        null))
                .blame(Blames.undecided(
                        "可能是单位发布有误，也可能是采集时放错",
                        "the body may have published it wrongly, or it was filed wrongly when collected"));
    }
}
