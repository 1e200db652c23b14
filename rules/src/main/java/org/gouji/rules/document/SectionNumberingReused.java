package org.gouji.rules.document;

import java.util.List;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.form.Form;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.Why;
import org.jspecify.annotations.Nullable;

/// A sub-topic of the overview carries a number of the six parts.
public final class SectionNumberingReused implements Rule {

    private static final RuleInfo INFO = RuleInfo.document("section-numbering-reused", Severity.WARNING)
            .forms(RuleInfo.FORM_2019, RuleInfo.FORM_2021)
            .title("总体情况内的小标题使用了各部分的序号", "Sub-topics of the overview are numbered like the parts")
            .asks(
                    "“总体情况”内的小标题是否避开了“一、二、三、”这一级序号？",
                    "Do the sub-topics of the overview keep off the numbers of the six parts?")
            .law(Law.FORMS)
            .fires("“一、总体情况”之内又有“一、加强领导……”“二、扎实公开……”。", "Inside “一、总体情况” there are “一、…” and “二、…” again.")
            .edge("只有一个小标题写作“一、……”：不报；有两个：报。", "One sub-topic alone is numbered “一、”: no finding; two are: a finding.")
            .holds("小标题为“（一）主动公开”“（二）依申请公开”。", "Sub-topics are numbered “（一）”, “（二）”.");
    private static final String NUMBERS = "一二三四五六七八九十";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var section = report.report().section(1).orElse(null);
        if (section == null) {
            tally.skips(Why.SECTION_LOST, 1, "sections.1", new Message("总体情况", "overview"));
            return;
        }
        int reused = reused(section.text(), titles(report.form()));
        if (reused < 2) {
            tally.holds();
            return;
        }
        tally.fails(Draft.of(
                        "“总体情况”内有 %d 个小标题使用“一、二、”序号，与报告的六个部分混淆。".formatted(reused),
                        "%d sub-topics of the overview are numbered “一、”, “二、” like the six parts.".formatted(reused))
                .operand(Parts.operand(section)));
    }

    private static List<String> titles(@Nullable Form form) {
        return form == null
                ? List.of()
                : form.sections().stream().map(s -> s.title().zh()).toList();
    }

    private static int reused(String text, List<String> titles) {
        int found = 0;
        for (int at = text.indexOf('、'); at >= 0; at = text.indexOf('、', at + 1)) {
            int next = at + 1;
            if (at > 0
                    && NUMBERS.indexOf(text.charAt(at - 1)) >= 0
                    && startsHere(text, at - 1)
                    && titles.stream().noneMatch(title -> text.startsWith(title, next))) {
                found++;
            }
        }
        return found;
    }

    /// A heading starts a line, or follows the end of a sentence where lines were joined.
    private static boolean startsHere(String text, int at) {
        return at == 0 || text.charAt(at - 1) == '\n' || "。；：:;".indexOf(text.charAt(at - 1)) >= 0;
    }
}
