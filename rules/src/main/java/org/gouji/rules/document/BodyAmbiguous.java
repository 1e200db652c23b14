package org.gouji.rules.document;

import java.util.stream.Collectors;
import org.gouji.contracts.finding.Severity;
import org.gouji.rules.Blames;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;

/// The name fits one division only. Candidates are listed, none is chosen.
public final class BodyAmbiguous implements Rule {

    private static final RuleInfo INFO = RuleInfo.document("body-ambiguous", Severity.WARNING)
            .title("报告主体的名称对应多个行政区划", "The body's name fits several divisions")
            .asks("报告主体的名称是否只对应一个行政区划？", "Does the name of the body fit one division only?")
            .law(Law.ARTICLE_49)
            .fires("只写“城关镇人民政府”，没有写明所属县。", "Only “the government of Chengguan town”, without its county.")
            .edge(
                    "“城关镇人民政府”对应两个县：报，列出两者；只有一个行政区划相符：不报。",
                    "“城关镇人民政府” fits two counties: a finding that lists both; only one division fits: no finding.")
            .holds("写明“建宁县人民政府”。", "The county is named in full.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var body = report.report().body();
        if (body.candidates().isEmpty()) {
            tally.holds();
            return;
        }
        String names = body.candidates().stream()
                .map(candidate -> candidate.name() + " (" + candidate.id() + ")")
                .collect(Collectors.joining("、"));
        tally.fails(Draft.of(
                        "报告主体的名称对应多个行政区划：%s。".formatted(names),
                        "The body's name fits several divisions: %s.".formatted(names))
                .operand(report.field("body", "报告主体", "Body", body.printed()))
                .blame(Blames.undecided("所属地区可能写在没有读到的地方", "the place may be named where it was not read")));
    }
}
