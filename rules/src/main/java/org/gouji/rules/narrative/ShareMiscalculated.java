package org.gouji.rules.narrative;

import java.util.List;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Claim;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.Why;

/// A printed share is that of the part in its total, rounded at its last digit.
///
/// Where it is not, but fits another base, that base is named.
public final class ShareMiscalculated implements Rule {

    private static final RuleInfo INFO = RuleInfo.narrative("share-miscalculated", Severity.ERROR)
            .title("占比计算有误", "A share is miscalculated")
            .asks(
                    "“A件，占p%”是否等于该项除以总数（按所写位数四舍五入；直接截断的仅作提示）？",
                    "Is a printed share the part divided by its total, rounded at the printed digits "
                            + "(plain truncation is a note only)?")
            .law(Law.FORMS)
            .fires("共1190条，其中60条，占5.1%（应为5.0%）。", "Of 1190, 60 or 5.1 % (it is 5.0 %).")
            .edge(
                    "9 件中的 8 件（88.88…%）：写作 88.9%，不报；88.8%，提示，直接截断；88.7%，错误。8 件中的 1 件（12.5%）：写作 13%，不报；12%，提示，直接截断。",
                    "8 of 9, which is 88.88… %: printed as 88.9 %, no finding; as 88.8 %: a note, plain truncation;"
                            + " as 88.7 %: an error. 1 of 8, which is 12.5 %: printed as 13 %, no finding; as 12 %: a note,"
                            + " plain truncation.")
            .holds("共1236条，其中1190条，占96.3%。", "Of 1236, 1190 or 96.3 %.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        for (var list : Breakdown.withShares(report.report())) {
            for (var part : list.parts()) {
                if (part.percent() != null) {
                    ask(part, part.percent(), new Bases(list, part, report), tally);
                }
            }
        }
    }

    private static void ask(Claim part, Claim.Percent printed, Bases bases, Tally tally) {
        var rightful = bases.rightful();
        if (rightful.isEmpty()) {
            tally.skips(Why.NO_BASE, 1, Metric.path(part), Metric.name(part));
        } else if (bases.approximate()) {
            tally.skips(Why.APPROXIMATE, 1, Metric.path(part), Metric.name(part));
        } else if (any(rightful, part, printed, Share.FITS)) {
            tally.holds();
        } else if (!bases.telling()) {
            tally.skips(Why.NO_BASE, 1, Metric.path(part), Metric.name(part));
        } else {
            boolean cut = any(rightful, part, printed, Share.TRUNCATED);
            tally.fails(draft(part, printed, bases, cut).severity(cut ? Severity.INFO : Severity.ERROR));
        }
    }

    private static boolean any(List<Bases.Base> bases, Claim part, Claim.Percent printed, Share fit) {
        return bases.stream().anyMatch(base -> Share.of(part.value(), base.value(), printed.value()) == fit);
    }

    private static Draft draft(Claim part, Claim.Percent printed, Bases bases, boolean cut) {
        var base = bases.rightful().getFirst();
        var right = Share.rounded(part.value(), base.value(), printed.value());
        var other = cut ? null : bases.other(printed.value());
        var name = Metric.name(part);
        return Draft.of(
                        "“%s”%s，占%s %s 的 %s%%，写作 %s%%%s。"
                                .formatted(
                                        name.zh(),
                                        Metric.said(part),
                                        base.name().zh(),
                                        plain(base),
                                        right.toPlainString(),
                                        printed.value().toPlainString(),
                                        cut ? "（直接截断，未四舍五入）" : ""),
                        "%s: %s of %s %s is %s %%, printed as %s %%%s."
                                .formatted(
                                        name.en(),
                                        Metric.said(part),
                                        base.name().en(),
                                        plain(base),
                                        right.toPlainString(),
                                        printed.value().toPlainString(),
                                        cut ? " (cut off instead of rounded)" : ""))
                .sides(new Message("占比 = 分项 ÷ 总数", "share = part ÷ total"), printed.value(), right)
                .operand(Metric.operand(part))
                .operand(new Operand(
                        Metric.path(part) + ".percent",
                        new Message("占比", "share"),
                        printed.value(),
                        printed.quote(),
                        printed.source()))
                .operands(base.operands())
                .suggest(other == null ? null : suggestion(other))
                .causedBy(cut ? null : bases.brokenList());
    }

    private static Message suggestion(Bases.Base other) {
        return new Message(
                "所写占比是以%s %s 为分母算出的".formatted(other.name().zh(), plain(other)),
                "The printed share has another denominator: %s, %s"
                        .formatted(plain(other), other.name().en()));
    }

    private static String plain(Bases.Base base) {
        return base.value().toPlainString();
    }
}
