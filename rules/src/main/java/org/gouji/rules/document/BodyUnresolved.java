package org.gouji.rules.document;

import java.util.regex.Pattern;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Body;
import org.gouji.rules.Blames;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.jspecify.annotations.Nullable;

/// Who reports could be told.
public final class BodyUnresolved implements Rule {

    /// A place of county level or above, and more behind it: 分宜县柳林塘镇人民政府.
    private static final Pattern PLACED = Pattern.compile("^\\p{IsHan}{1,8}[省市州盟县区旗]\\p{IsHan}{2,}");

    private static final RuleInfo INFO = RuleInfo.document("body-unresolved", Severity.WARNING)
            .title("无法确定报告主体", "Who reports could not be told")
            .asks("能否确定是哪个行政机关的报告？", "Can the body that reports be told?")
            .law(Law.ARTICLE_49)
            .fires("标题和落款缺失，正文只写“我局”。", "Title and signature are lost, the text says only “our bureau”.")
            .edge(
                    "名录中没有的“柳林塘镇人民政府”：报；写作“分宜县柳林塘镇人民政府”：不报，名称本身写明了所属县。",
                    "“柳林塘镇人民政府”, which is in no list: a finding; “分宜县柳林塘镇人民政府”: no finding, the name tells its county"
                            + " itself.")
            .holds("标题写明“建宁县2020年政府信息公开工作年度报告”。", "The title names the county.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var body = report.report().body();
        boolean named = body.name() != null || body.printed() != null;
        boolean placed = body.division() != null || body.level() == Body.Level.STATE || isPlaced(body.name());
        if (!body.candidates().isEmpty() || (named && placed)) {
            tally.holds();
            return;
        }
        tally.fails(Draft.of(
                        named ? "报告主体“%s”所属的行政区划无法确定。".formatted(name(body)) : "无法确定这是哪个机关的报告。",
                        named
                                ? "The division that “%s” belongs to could not be told.".formatted(name(body))
                                : "Whose report this is could not be told.")
                .operand(report.field("body", "报告主体", "Body", body.printed()))
                .blame(Blames.undecided("标题或落款可能在提取时丢失", "title or signature may have been lost in extraction")));
    }

    /// A name may tell its county itself and yet be in no list, as a township that was renamed.
    private static boolean isPlaced(@Nullable String name) {
        return name != null && PLACED.matcher(name).find();
    }

    private static String name(Body body) {
        return body.name() != null ? body.name() : String.valueOf(body.printed());
    }
}
