package org.gouji.rules.narrative;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.Claim;
import org.gouji.rules.Case;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.Why;

/// The normative documents that the text counts stand in table 2 as well.
public final class NormativeDocumentsClaim implements Rule {

    static final Set<String> METRICS =
            Set.of(Metric.NORMATIVE_ISSUED, Metric.NORMATIVE_REPEALED, Metric.NORMATIVE_VALID);

    /// Documents of one organ are less than those of all organs that a government's table counts.
    private static final Pattern ONE_ORGAN =
            Pattern.compile("政府办|办公室|部门|[省市县区州]政府|人民政府|[^全本]局|乡镇|街道|本级|代拟|起草|以.{0,12}名义");
    private static final RuleInfo INFO = RuleInfo.narrative("normative-documents-claim", Severity.WARNING)
            .title("正文的规范性文件数与表格不一致", "The text contradicts table 2 on normative documents")
            .asks(
                    "正文所说制发、废止、现行有效的规范性文件件数是否与第二部分表格相符？（2019年格式的“新制作”“新公开”均可）",
                    "Do the normative documents issued, repealed and in force agree with table 2? "
                            + "(In the form of 2019 either the newly made or the newly published.)")
            .law(Law.FORMS)
            .fires("正文“本年制发行政规范性文件9件”，表格制发 6。", "Text: “9 normative documents issued”; table: 6.")
            .edge(
                    "表格制发 6：正文制发 6 件，不报；5 件或 7 件，报。",
                    "6 issued in the table: 6 in the text, no finding; 5 or 7: a finding.")
            .holds("正文“现行有效行政规范性文件698件”，表格现行有效 698。", "Text: “698 in force”; table: 698.");

    private static final Message TABLE = new Message("第二部分表格", "table 2");

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
        for (var claim : Likeness.distinct(report.report())) {
            var sums = METRICS.contains(claim.metric())
                    ? Counterparts.of(sheet.plan()).of(claim.metric())
                    : List.<int[]>of();
            if (!sums.isEmpty()) {
                ask(claim, Facts.of(sheet, sums), report, tally);
            }
        }
    }

    private static void ask(Claim claim, Facts facts, Case report, Tally tally) {
        if (facts.skipped(claim, tally)) {
            return;
        }
        if (facts.agree(claim)) {
            tally.holds();
        } else if (!Likeness.isLike(claim, report.report())
                || isOfOneOrgan(claim, report.report().body())) {
            tally.skips(Why.NO_BASE, 1, Metric.path(claim), Metric.name(claim));
        } else {
            tally.fails(facts.contradicted(claim, TABLE));
        }
    }

    private static boolean isOfOneOrgan(Claim claim, Body body) {
        String words = claim.quote() + (claim.subject() == null ? "" : claim.subject());
        return body.kind() == Body.Kind.GOVERNMENT
                && body.level() != Body.Level.TOWNSHIP
                && ONE_ORGAN.matcher(words).find();
    }
}
