package org.gouji.rules.document;

import java.util.List;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Section;
import org.gouji.rules.Blames;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.Why;

/// Part five names the main problems and what is done about them.
///
/// A text that names problems and no measure is a warning: whether a sentence is a measure is a judgement.
public final class ProblemsSectionEmpty implements Rule {

    private static final int SHORTEST = 10;
    private static final List<String> MEASURES =
            List.of("下一步", "今后", "改进", "整改", "措施", "将", "进一步", "持续", "加强", "强化", "提升", "提高", "推进", "落实", "努力", "着力");
    private static final RuleInfo INFO = RuleInfo.document("problems-section-empty", Severity.ERROR)
            .forms(RuleInfo.FORM_2019, RuleInfo.FORM_2021)
            .title("“存在的主要问题及改进情况”空缺", "Main problems and improvements are left empty")
            .asks("第五部分是否写明了问题和改进措施？", "Does part five name problems and what is done about them?")
            .law(Law.ARTICLE_50_1)
            .fires("五、存在的主要问题及改进情况：无。", "5. Main problems and improvements: none.")
            .edge(
                    "首尾标点不计，9 个字：报，视同空缺；10 个字而没有改进措施：只作警告。",
                    "Nine characters, without the marks at the ends: an error, as good as empty; ten without a"
                            + " measure: a warning only.")
            .holds("公开不够及时。下一步将加强培训，改进工作。", "Disclosure was slow. Next: more training.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var section = report.report().section(5).orElse(null);
        if (section == null || Parts.cutIn(report.report(), section)) {
            tally.skips(Why.SECTION_LOST, 1, "sections.5", new Message("存在的主要问题及改进情况", "main problems"));
            return;
        }
        String text = Texts.bare(section.text());
        if (text.length() < SHORTEST) {
            tally.fails(empty(section, text));
        } else if (Texts.mentionsAny(text, MEASURES)) {
            tally.holds();
        } else {
            tally.fails(
                    Draft.of("第五部分写了存在的问题，没有写改进措施。", "Part five names problems, and nothing that is done about them.")
                            .severity(Severity.WARNING)
                            .operand(Parts.operand(section)));
        }
    }

    private static Draft empty(Section section, String text) {
        var draft = Draft.of(
                        text.isEmpty() ? "第五部分“存在的主要问题及改进情况”没有内容。" : "第五部分“存在的主要问题及改进情况”只写了“%s”。".formatted(text),
                        text.isEmpty()
                                ? "Part five, on problems and improvements, is empty."
                                : "Part five, on problems and improvements, says only “%s”.".formatted(text))
                .operand(Parts.operand(section));
        return text.isEmpty()
                ? draft.blame(Blames.undecided("正文也可能在提取时丢失", "the text may have been lost in extraction"))
                : draft;
    }
}
