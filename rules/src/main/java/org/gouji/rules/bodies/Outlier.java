package org.gouji.rules.bodies;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.finding.Severity;
import org.gouji.rules.Blames;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Settings;
import org.gouji.rules.Tally;
import org.gouji.rules.Threshold;
import org.gouji.rules.Why;
import org.gouji.rules.around.Peers;
import org.gouji.rules.around.Standing;
import org.gouji.rules.around.Surroundings;
import org.gouji.rules.sheet.Sheet;

/// A number many times that of the years before, or of all like bodies, may have slipped into a wrong cell or unit.
public final class Outlier implements Rule {

    private static final RuleInfo INFO = RuleInfo.others("outlier", Severity.ADVISORY)
            .forms(RuleInfo.FORM_2019, RuleInfo.FORM_2021)
            .title("数据与本单位前三年或同类单位相差悬殊", "A number far from the three years before or from like bodies")
            .asks(
                    "主要数据是否在本单位前三年中位数、同级同类单位中位数的十分之一至十倍之间？（数量较小的不比较）",
                    "Are the main numbers within ten times, and a tenth of, the median of the body's three years before and"
                            + " that of bodies of the same kind and level? (Small numbers are not compared.)")
            .law(Law.FORMS)
            .fires("前三年行政处罚 80、95、90 件，本年 9,500 件。", "80, 95 and 90 penalties in three years, 9,500 in this.")
            .edge(
                    "前三年中位数 99 件（比较时各加 1）：本年 999 件，不报，正好十倍；1000 件，报。前三年均为 0 件：本年 49 件，不报，不足 50；50 件，报。",
                    "A median of 99 in three years, one added to each to compare: 999, no finding, just ten times;"
                            + " 1000: a finding. None in three years: 49, no finding, below 50; 50: a finding.")
            .holds("前三年新收申请均为 0 件，本年 3 件。", "No applications in three years, 3 in this.");

    /// Just ten times as much is not too much, whichever way its logarithm is rounded; of numbers below 10^8 the next
    /// one is ten thousand times as far away as this.
    private static final double ROUNDING = 1e-12;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var sheet = report.sheet();
        var earlier = report.around().earlier();
        var peers = report.around().peers();
        if (sheet == null || (earlier == null && peers == null)) {
            tally.skips(sheet == null ? Why.FORM_UNKNOWN : Why.OTHERS_UNKNOWN);
            return;
        }
        for (var path : Standing.FIGURES) {
            int cell = sheet.plan().cell(path);
            if (cell < 0 || tally.lacks(sheet, cell)) {
                continue;
            }
            if (earlier != null) {
                askOwn(cell, path, earlier, report, sheet, tally);
            }
            if (peers != null) {
                askPeers(cell, path, peers, report, sheet, tally);
            }
        }
    }

    private static void askOwn(int cell, String path, List<Standing> earlier, Case report, Sheet sheet, Tally tally) {
        long[] own = earlier.stream()
                .filter(year -> year.figures().containsKey(path))
                .mapToLong(year -> year.figures().getOrDefault(path, 0L))
                .sorted()
                .toArray();
        if (own.length < Surroundings.YEARS) {
            tally.skips(Why.TOO_FEW);
            return;
        }
        long median = own[own.length / 2];
        if (isFar(sheet.value(cell), new Peers.Spread(own.length, Peers.log(median), 0), report.settings())) {
            tally.fails(draft(cell, path, median, true, sheet));
        } else {
            tally.holds();
        }
    }

    private static void askPeers(int cell, String path, Peers peers, Case report, Sheet sheet, Tally tally) {
        var spread = peers.figures().get(path);
        if (spread == null || !spread.tells(report.settings().count(Threshold.OUTLIER_PEERS))) {
            tally.skips(Why.TOO_FEW);
        } else if (isFar(sheet.value(cell), spread, report.settings())) {
            tally.fails(draft(cell, path, spread.figure(), false, sheet));
        } else {
            tally.holds();
        }
    }

    private static boolean isFar(long value, Peers.Spread spread, Settings settings) {
        double times = settings.value(Threshold.OUTLIER_BOUND).doubleValue();
        return Math.max(value, spread.figure()) >= settings.count(Threshold.OUTLIER_FROM)
                && Math.abs(Peers.log(value) - spread.median()) > spread.reach(times) + ROUNDING;
    }

    private static Draft draft(int cell, String path, long median, boolean own, Sheet sheet) {
        var label = sheet.plan().spot(cell).label();
        long value = sheet.value(cell);
        var times = BigDecimal.valueOf(Math.max(value, median) + 1)
                .divide(BigDecimal.valueOf(Math.min(value, median) + 1), 0, RoundingMode.HALF_UP);
        var whose = own
                ? new Message("本单位前三年的中位数", "the median of its three years before")
                : new Message("同级同类单位的中位数", "the median of bodies of its kind and level");
        var about = own ? new Message("为", "is") : new Message("约为", "is about");
        return Draft.of(
                        "“%s”为 %d，%s%s %d，相差约 %s 倍。请核对数字和计量单位。"
                                .formatted(label.zh(), value, whose.zh(), about.zh(), median, times),
                        "“%s” is %d, %s %s %d: about %s times. Please check the number and its unit."
                                .formatted(label.en(), value, whose.en(), about.en(), median, times))
                .operands(Case.operands(sheet, cell))
                .operand(new Operand(
                        (own ? "earlier:" : "peers:") + path, whose, BigDecimal.valueOf(median), null, null))
                .blame(Blames.undecided("可能是实际变化", "it may really have changed so much"));
    }
}
