package org.gouji.rules.applications;

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
import org.gouji.rules.Threshold;
import org.gouji.rules.sheet.Balance;
import org.gouji.rules.sheet.Sheet;

/// Many applications and a single outcome: possible, and worth a look.
public final class ApplicationsAllOneOutcome implements Rule {

    private static final RuleInfo INFO = RuleInfo.applications("applications-all-one-outcome", Severity.ADVISORY)
            .title("大量申请全部为同一种办理结果", "Many applications, and all with one outcome")
            .asks(
                    "办结的申请较多（30 件以上）时，办理结果是否不止一种？",
                    "Where many applications were handled (30 or more), is there more than one outcome?")
            .law(Law.FORMS)
            .fires("办理总计 120 件，全部为“予以公开”。", "120 handled, all of them granted.")
            .edge(
                    "全部为一种结果：办理 29 件，不报；30 件，报；30 件中有 1 件为其他结果，不报。",
                    "All with one outcome: 29 handled, no finding; 30: a finding; 30 of which 1 has another: no"
                            + " finding.")
            .holds("办理总计 29 件，全部为“予以公开”；或 120 件中 119 件予以公开、1 件重复申请。", "29 handled, all granted; or 119 of 120.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var sheet = report.sheet(Names.APPLICATIONS, tally);
        if (sheet == null) {
            return;
        }
        for (var balance : sheet.plan().balancesOf("applications-results-total")) {
            if (sheet.plan().spot(balance.left()[0]).column().key().equals("total")) {
                ask(balance, report, sheet, tally);
            }
        }
    }

    /// Out of the column's own equation: the total on the left, the outcomes on the right.
    private static void ask(Balance outcomes, Case report, Sheet sheet, Tally tally) {
        int total = outcomes.left()[0];
        if (tally.lacks(sheet, total)) {
            return;
        }
        if (sheet.value(total) < report.settings().count(Threshold.ALL_ONE_OUTCOME_FROM)) {
            tally.holds();
            return;
        }
        int only = -1;
        for (int outcome : outcomes.right()) {
            if (tally.lacks(sheet, outcome)) {
                return;
            }
            if (sheet.value(outcome) == sheet.value(total)) {
                only = outcome;
            }
        }
        if (only < 0 || sheet.sum(outcomes.right()) != sheet.value(total)) {
            tally.holds();
        } else {
            tally.fails(draft(total, only, sheet));
        }
    }

    private static Draft draft(int total, int only, Sheet sheet) {
        var outcome = sheet.plan().spot(only).rowLabel();
        return Draft.of(
                        "办理的 %d 件申请全部为“%s”，请核实。".formatted(sheet.value(total), outcome.zh()),
                        "All %d applications handled have one outcome, “%s”; worth checking."
                                .formatted(sheet.value(total), outcome.en()))
                .sides(
                        new Message(outcome.zh() + " < （七）总计", outcome.en() + " < (7) total"),
                        BigDecimal.valueOf(sheet.value(only)),
                        BigDecimal.valueOf(sheet.value(total)))
                .operands(Case.operands(sheet, only, total))
                .blame(Blames.of(sheet, only, total));
    }
}
