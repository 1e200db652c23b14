package org.gouji.rules.document;

import java.util.List;
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

/// Since 2021 the overview has five prescribed aspects.
public final class AspectMissing implements Rule {

    private record Aspect(String key, String zh, String en, List<String> words) {}

    private static final List<Aspect> ASPECTS = List.of(
            new Aspect("proactive", "主动公开", "proactive disclosure", List.of("主动公开")),
            new Aspect("on_request", "依申请公开", "disclosure on request", List.of("申请")),
            new Aspect("management", "政府信息管理", "management of information", List.of("信息管理", "资源管理", "管理方面", "管理情况")),
            new Aspect("platforms", "政府信息公开平台建设", "platforms", List.of("平台", "网站", "载体")),
            new Aspect("safeguards", "监督保障", "supervision and safeguards", List.of("监督", "保障", "考核")));
    private static final RuleInfo INFO = RuleInfo.document("aspect-missing", Severity.INFO)
            .forms(RuleInfo.FORM_2021)
            .title("总体情况缺少规定的方面", "The overview lacks a prescribed aspect")
            .asks(
                    "总体情况是否包括主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面？",
                    "Does the overview treat its five aspects: proactive disclosure, disclosure on request, "
                            + "management, platforms, safeguards?")
            .law(Law.FORM_2021)
            .fires("总体情况没有谈到监督保障。", "The overview says nothing of supervision and safeguards.")
            .edge(
                    "五个方面谈到四个：报一条，指明缺少的一个；监督保障方面只写“开展考核”：不报，有一词即可。",
                    "Four aspects of five: one finding that names the fifth; “appraisal” alone stands for"
                            + " supervision: one word is enough.")
            .holds("五个方面都有叙述。", "All five aspects are treated.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var section = report.report().section(1).orElse(null);
        if (section == null || section.text().isBlank() || Parts.cutIn(report.report(), section)) {
            tally.skips(Why.SECTION_LOST, ASPECTS.size(), "sections.1", new Message("总体情况", "overview"));
            return;
        }
        for (var aspect : ASPECTS) {
            if (Texts.mentionsAny(section.text(), aspect.words())) {
                tally.holds();
            } else {
                tally.fails(Draft.of(
                                "总体情况没有“%s”方面的内容。".formatted(aspect.zh()),
                                "The overview says nothing of one prescribed aspect: %s.".formatted(aspect.en()))
                        .operand(new Operand(
                                "sections.1." + aspect.key(),
                                new Message(aspect.zh(), aspect.en()),
                                null,
                                null,
                                section.source())));
            }
        }
    }
}
