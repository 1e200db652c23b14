package org.gouji.rules.proactive;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Printed;
import org.gouji.contracts.report.Report;
import org.gouji.rules.Blames;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Names;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.Threshold;
import org.gouji.rules.Why;
import org.gouji.rules.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/// The form counts fees in 万元; a number of 元 in that cell is ten thousand times too much.
public final class FeeUnitSuspect implements Rule {

    private static final RuleInfo INFO = RuleInfo.proactive("fee-unit-suspect", Severity.WARNING)
            .forms(RuleInfo.FORM_2021)
            .title("收费金额可能误以元为单位填报", "The fees seem to be given in yuan")
            .asks(
                    "行政事业性收费金额按万元计是否可信，且与正文以元为单位的数字不同？",
                    "Are the fees believable in units of 10,000 yuan, and other digits than an amount in yuan in the text?")
            .law(Law.FORM_2021)
            .fires(
                    "某县：本年收费金额 25436780（按万元计为 2543 亿元）；或正文写“收费 38600 元”，表中填 38600。",
                    "A county: fees of 25,436,780, that is 254 billion yuan; or 38,600 yuan in the text and 38600 in the table.")
            .edge(
                    "某县：500000，等于可信上限，不报；500000.01：报。",
                    "A county: 500000, the very bound: no finding; 500000.01: a finding.")
            .holds(
                    "某市：59237.2449；正文写“收费 38600 元”，表中填 3.86。",
                    "A city: 59237.2449; 38,600 yuan in the text, 3.86 in the table.");

    /// Fewer digits may be the same by chance.
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(100);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var sheet = report.sheet(Names.PROACTIVE, tally);
        if (sheet == null) {
            return;
        }
        for (var spot : sheet.plan().column("amount_wanyuan")) {
            if (sheet.cell(spot.index()) instanceof Cell.Numeric fees) {
                ask(spot.index(), fees, report, sheet, tally);
            } else {
                tally.skips(sheet, spot.index());
            }
        }
    }

    private static void ask(int cell, Cell.Numeric fees, Case report, Sheet sheet, Tally tally) {
        var said = sameDigits(fees.value(), report.report());
        var bound = bound(report.report().body().level());
        if ("元".equals(fees.unit())) {
            tally.fails(draft("单元格内写明以元为单位", "the cell itself says yuan", cell, fees, sheet));
        } else if (said.isPresent()) {
            tally.fails(draft(
                            "与正文“%s”的数字相同，而后者以元为单位"
                                    .formatted(Printed.text(said.get().quote())),
                            "the text has the same digits in yuan: “%s”"
                                    .formatted(Printed.text(said.get().quote())),
                            cell,
                            fees,
                            sheet)
                    .operand(operand(said.get())));
        } else if (bound == null) {
            tally.skips(Why.BODY_UNKNOWN);
        } else if (canBeYuan(fees.value())
                && fees.value().compareTo(report.settings().value(bound)) > 0) {
            String most = report.settings().value(bound).toPlainString();
            tally.fails(draft(
                    "按万元计超过同级机关的可信上限 %s 万元".formatted(most),
                    "more than is believable at this level: %s × 10,000 yuan".formatted(most),
                    cell,
                    fees,
                    sheet));
        } else {
            tally.holds();
        }
    }

    /// There is nothing smaller than a 分.
    private static boolean canBeYuan(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 2;
    }

    private static Optional<Claim> sameDigits(BigDecimal fees, Report report) {
        return report.claims().stream()
                .filter(claim -> "元".equals(claim.unit())
                        && claim.value().compareTo(SMALLEST) >= 0
                        && claim.value().compareTo(fees) == 0)
                .findFirst();
    }

    /// Ministries have no bound: there is no reason to doubt any amount.
    private static @Nullable Threshold bound(Body.Level level) {
        return switch (level) {
            case TOWNSHIP -> Threshold.FEE_TOWNSHIP;
            case COUNTY, DEVELOPMENT_ZONE -> Threshold.FEE_COUNTY;
            case PREFECTURE_CITY -> Threshold.FEE_CITY;
            case PROVINCE -> Threshold.FEE_PROVINCE;
            case STATE, UNKNOWN -> null;
        };
    }

    private static Operand operand(Claim claim) {
        return new Operand(
                "claims." + claim.metric(),
                new Message("正文所述金额", "amount in the text"),
                claim.value(),
                claim.quote(),
                claim.source());
    }

    private static Draft draft(String zh, String en, int cell, Cell.Numeric fees, Sheet sheet) {
        return Draft.of(
                        "行政事业性收费金额填报为 %s（表中单位为万元），%s，可能误以元为单位。".formatted(Printed.text(fees.raw()), zh),
                        "Fees are given as %s (the form counts in 10,000 yuan); %s: probably yuan were meant."
                                .formatted(Printed.text(fees.raw()), en))
                .operands(Case.operands(sheet, cell))
                .blame(Blames.of(sheet, cell));
    }
}
