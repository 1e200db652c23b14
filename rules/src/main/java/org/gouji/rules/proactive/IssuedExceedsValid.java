package org.gouji.rules.proactive;

import java.math.BigDecimal;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.rules.Blames;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Names;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.sheet.Sheet;
import org.gouji.rules.sheet.Spot;

/// A document issued this year is either in force or was repealed.
public final class IssuedExceedsValid implements Rule {

    private static final RuleInfo INFO = RuleInfo.proactive("issued-exceeds-valid", Severity.WARNING)
            .forms(RuleInfo.FORM_2021)
            .title("本年制发件数多于现行有效与废止件数之和", "More documents issued than are in force or were repealed")
            .asks(
                    "本年制发件数是否不超过现行有效件数与本年废止件数之和？",
                    "Are the documents issued at most those in force and those repealed together?")
            .law(Law.FORM_2021)
            .fires("行政规范性文件：制发 9，废止 0，现行有效 5。", "Normative documents: 9 issued, 0 repealed, 5 in force.")
            .edge("制发 5，废止 0，现行有效 5：不报；制发 6：报。", "5 issued, 0 repealed, 5 in force: no finding; 6 issued: a finding.")
            .holds("行政规范性文件：制发 5，废止 12，现行有效 8。", "Normative documents: 5 issued, 12 repealed, 8 in force.");

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
        for (var spot : sheet.plan().column("issued")) {
            ask(spot, sheet, tally);
        }
    }

    private static void ask(Spot spot, Sheet sheet, Tally tally) {
        int issued = spot.index();
        int repealed = sheet.plan().sibling(spot, "repealed");
        int valid = sheet.plan().sibling(spot, "valid");
        if (tally.lacks(sheet, issued, repealed, valid)) {
            return;
        }
        long bound = sheet.value(valid) + sheet.value(repealed);
        if (sheet.value(issued) <= bound) {
            tally.holds();
            return;
        }
        tally.fails(Draft.of(
                        "“%s”：本年制发 %d 件，多于现行有效 %d 件与本年废止 %d 件之和。"
                                .formatted(
                                        spot.rowLabel().zh(),
                                        sheet.value(issued),
                                        sheet.value(valid),
                                        sheet.value(repealed)),
                        "“%s”: %d issued this year, more than the %d in force and the %d repealed together."
                                .formatted(
                                        spot.rowLabel().en(),
                                        sheet.value(issued),
                                        sheet.value(valid),
                                        sheet.value(repealed)))
                .sides(
                        new Message("本年制发 ≤ 现行有效 + 本年废止", "issued ≤ in force + repealed"),
                        BigDecimal.valueOf(sheet.value(issued)),
                        BigDecimal.valueOf(bound))
                .operands(Case.operands(sheet, issued, repealed, valid))
                .blame(Blames.of(sheet, issued, repealed, valid)));
    }
}
