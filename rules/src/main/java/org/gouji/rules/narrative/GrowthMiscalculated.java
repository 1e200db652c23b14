package org.gouji.rules.narrative;

import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.Why;

/// An increase over last year is what the two years' numbers give.
public final class GrowthMiscalculated implements Rule {

    private static final RuleInfo INFO = RuleInfo.narrative("growth-miscalculated", Severity.WARNING)
            .title("同比增减有误", "An increase over last year is miscalculated")
            .asks(
                    "同比增长（下降）的比例或件数，是否与正文所写上年数字，或者与上年年度报告的数字相符？（直接截断的仅作提示）",
                    "Is an increase or decrease what the text's own number of last year gives or, without one, "
                            + "last year's report (plain truncation is a note only)?")
            .law(Law.FORMS)
            .fires(
                    "正文“收到申请75件，同比增长20%”，上年报告本年新收 60（应为25%）。",
                    "Text: “75 received, up 20 %”; last year's report: 60 (25 %).")
            .edge(
                    "上年 60 件、本年 70 件（16.66…%）：写作增长 16.7%，不报；16.6%，提示，直接截断；16.5%，警告。",
                    "60 last year, 70 this, which is 16.66… % more: printed as 16.7 %, no finding; as 16.6 %: a note,"
                            + " plain truncation; as 16.5 %: a warning.")
            .holds("正文“收到申请75件，较上年的60件增长25%”。", "Text: “75 received, up 25 % from last year's 60”.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var claims = report.report().claims();
        for (var claim : claims) {
            var growth = Growth.of(claim, claims);
            if (growth != null) {
                ask(growth, report, tally);
            }
        }
    }

    private static void ask(Growth growth, Case report, Tally tally) {
        var claim = growth.claim();
        if (claim.approximate() || growth.now().approximate()) {
            tally.skips(Why.APPROXIMATE, 1, Metric.path(claim), Metric.name(claim));
            return;
        }
        var before = YearBefore.of(growth, report);
        boolean like = growth.comparable() && Likeness.sameScopeAndYear(growth.now(), report.report());
        if (!like || before.isUnknown()) {
            tally.skips(Why.NO_BASE, 1, Metric.path(claim), Metric.name(claim));
        } else if (any(growth, before, Share.FITS)) {
            tally.holds();
        } else {
            boolean cut = any(growth, before, Share.TRUNCATED);
            tally.fails(draft(growth, before, cut).severity(cut ? Severity.INFO : Severity.WARNING));
        }
    }

    private static boolean any(Growth growth, YearBefore before, Share fit) {
        return before.values().stream().anyMatch(last -> growth.fits(last) == fit);
    }

    private static Draft draft(Growth growth, YearBefore before, boolean cut) {
        var claim = growth.claim();
        var now = growth.now();
        var last = before.values().getFirst();
        var right = growth.right(last);
        String unit = claim.unit() == null ? "" : claim.unit();
        boolean more = claim.metric().equals(Metric.GROWTH);
        return Draft.of(
                        "正文说“%s”比上年%s %s%s，而本年 %s、上年 %s，应为%s %s%s%s。"
                                .formatted(
                                        Metric.name(now).zh(),
                                        more ? "增长" : "下降",
                                        claim.value().toPlainString(),
                                        unit,
                                        Metric.said(now),
                                        last.toPlainString(),
                                        more ? "增长" : "下降",
                                        right.toPlainString(),
                                        unit,
                                        cut ? "（直接截断，未四舍五入）" : ""),
                        "The text has %s %s by %s %s; this year's %s and last year's %s give %s%s."
                                .formatted(
                                        Metric.name(now).en(),
                                        more ? "up" : "down",
                                        claim.value().toPlainString(),
                                        unit,
                                        Metric.said(now),
                                        last.toPlainString(),
                                        right.toPlainString(),
                                        cut ? " (cut off instead of rounded)" : ""))
                .sides(
                        new Message("同比 = 本年与上年之差（÷ 上年）", "change = this year - last year (÷ last year)"),
                        claim.value(),
                        right)
                .operand(Metric.operand(claim))
                .operand(Metric.operand(now))
                .operands(before.operands());
    }
}
