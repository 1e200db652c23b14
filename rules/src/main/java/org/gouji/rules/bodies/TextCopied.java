package org.gouji.rules.bodies;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Elsewhere;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.Threshold;
import org.gouji.rules.Why;
import org.gouji.rules.around.Resemblance;
import org.gouji.rules.around.TextPrint;
import org.jspecify.annotations.Nullable;

/// A report tells of its own body and its own year.
public final class TextCopied implements Rule {

    /// One text in many reports is said of the most similar.
    private static final int MOST = 5;

    private static final RuleInfo INFO = RuleInfo.others("text-copied", Severity.WARNING)
            .title("正文与上一年度或其他单位的报告雷同", "The text is last year's or another body's")
            .asks(
                    "去掉数字、单位名称和格式、条例规定的语句后，正文与本单位上一年度报告、与其他单位报告的相同部分是否不超过七成？",
                    "Without numbers, names and the sentences that form and regulation prescribe: does the text have at most"
                            + " seven tenths in common with the body's report of last year and with other bodies'?")
            .law(Law.ARTICLE_50)
            .fires("除数字外，正文与上一年度报告完全相同。", "But for the numbers the text is that of last year's report.")
            .edge("相同部分正好 70%：不报；再多一点（71%）：报。", "Just 70 % in common: no finding; more than that, as 71 %: a finding.")
            .holds("各年度的工作情况、存在问题各有不同的表述。", "Work and problems of every year are told in words of their own.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var alike = alike(report);
        if (alike == null) {
            tally.skips(report.lastYear() == null ? Why.OTHERS_UNKNOWN : Why.TOO_SHORT);
            return;
        }
        double bound = report.settings().value(Threshold.TEXT_COPIED_BOUND).doubleValue();
        var copied = alike.stream()
                .filter(other -> other.similarity() > bound)
                .sorted(Comparator.comparingDouble(Resemblance::similarity)
                        .reversed()
                        .thenComparing(Resemblance::report))
                .limit(MOST)
                .toList();
        if (copied.isEmpty()) {
            tally.holds();
        }
        copied.forEach(other -> tally.fails(draft(other, report)));
    }

    /// Last year's own report and those of other bodies that are not of a later year: the later text is the copy.
    /// Null where there is nothing that can be compared.
    private static @Nullable List<Resemblance> alike(Case report) {
        var known = report.around().alike();
        var last = report.lastYear();
        var common = last == null ? OptionalDouble.empty() : TextPrint.common(report.report(), last);
        if (known == null && common.isEmpty()) {
            return null;
        }
        var alike = new ArrayList<Resemblance>();
        String body = report.report().body().id();
        int year = report.report().year();
        if (last != null && common.isPresent()) {
            alike.add(new Resemblance(last.id(), body, last.body().name(), last.year(), common.getAsDouble()));
        }
        for (var other : known == null ? List.<Resemblance>of() : known) {
            boolean own = other.body().equals(body);
            if (own ? last == null && other.year() == year - 1 : other.year() <= year) {
                alike.add(other);
            }
        }
        return alike;
    }

    private static Draft draft(Resemblance other, Case report) {
        boolean own = other.body().equals(report.report().body().id());
        var name = Others.name(other.name(), other.body(), other.year());
        int percent = (int) Math.round(100 * other.similarity());
        var share = BigDecimal.valueOf(other.similarity()).setScale(2, RoundingMode.HALF_UP);
        var label = new Message(name.zh() + "·正文", name.en() + ": Text");
        return Draft.of(
                        own
                                ? "正文与本单位%d年度报告约有 %d%% 相同（数字、名称和规定语句不计），请确认是否如实反映本年度工作。"
                                        .formatted(other.year(), percent)
                                : "正文与%s报告约有 %d%% 相同（数字、名称和规定语句不计），请确认是否如实反映本单位工作。".formatted(name.zh(), percent),
                        "About %d %% of the text is that of the report of %s, numbers, names and prescribed sentences left out. Does it tell of this body's own work in this year?"
                                .formatted(percent, name.en()))
                .sides(new Message("正文相同的部分 ≤ 上限", "text in common ≤ bound"), share, null)
                .operand(report.field("text", "正文", "Text", null))
                .operand(Elsewhere.operand(own, other.report(), other.year(), "text", label, share));
    }
}
