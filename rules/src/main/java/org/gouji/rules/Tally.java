package org.gouji.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.RuleOutcome;
import org.gouji.contracts.finding.RuleOutcome.Answer;
import org.gouji.rules.sheet.Sheet;
import org.gouji.rules.sheet.Spot;
import org.jspecify.annotations.Nullable;

/// What one rule says of one report, check by check.
public final class Tally {

    private final RuleInfo rule;
    private final Case report;
    private final List<Finding> findings = new ArrayList<>(0);
    private final Set<String> ids = new HashSet<>(0);
    private @Nullable Skips skips;
    private int evaluated;
    private int skipped;
    private int failed;

    Tally(RuleInfo rule, Case report) {
        this.rule = rule;
        this.report = report;
    }

    /// A check was made and holds.
    public void holds() {
        evaluated++;
    }

    /// A check was made and failed.
    public void fails(Draft draft) {
        evaluated++;
        failed++;
        findings.add(draft.finding(id(draft.paths()), rule, report.subject()));
    }

    /// Checks could not be made; `path` and `name` say for want of what.
    public void skips(Why why, int checks, String path, Message name) {
        skipped += checks;
        var all = skips;
        if (all == null) {
            all = new Skips();
            skips = all;
        }
        all.add(why, checks, path, name);
    }

    /// Whether one of the cells is no whole number; the check on them is skipped then.
    public boolean lacks(Sheet sheet, int... cells) {
        for (int cell : cells) {
            if (!sheet.whole(cell)) {
                skips(sheet, cell);
                return true;
            }
        }
        return false;
    }

    /// Every cell of the form, one check each. A lost table is told once.
    public void eachCell(Case report, BiConsumer<Sheet, Spot> check) {
        var sheet = report.sheet();
        if (sheet == null) {
            skips(Why.FORM_UNKNOWN);
            return;
        }
        for (var table : sheet.tables()) {
            for (var row : sheet.plan().rowsOf(table.key())) {
                if (sheet.legible(table.key())) {
                    row.forEach(spot -> check.accept(sheet, spot));
                } else {
                    skips(Why.TABLE_LOST, row.size(), table.key(), Names.of(table.title()));
                }
            }
        }
    }

    /// A check could not be made for want of a cell.
    public void skips(Sheet sheet, int cell) {
        var spot = sheet.plan().spot(cell);
        if (sheet.legible(spot.table().key())) {
            skips(Why.of(sheet.cell(cell)), 1, spot.fullPath(), spot.label());
        } else {
            skips(Why.TABLE_LOST, 1, spot.table().key(), Names.of(spot.table().title()));
        }
    }

    public void skips(Why why) {
        skips(why, 1, "", why.text());
    }

    /// Two findings may concern the same operands; the second is told apart by its number.
    private String id(List<String> paths) {
        String id = report.findingId(rule.id(), paths);
        for (int n = 2; !ids.add(id); n++) {
            var numbered = new ArrayList<>(paths);
            numbered.add("#" + n);
            id = report.findingId(rule.id(), numbered);
        }
        return id;
    }

    List<Finding> findings() {
        return findings;
    }

    RuleOutcome outcome() {
        var answer = failed > 0 ? Answer.FAILED : evaluated > 0 ? Answer.PASSED : Answer.SKIPPED;
        return new RuleOutcome(rule.id(), answer, reason(), evaluated, skipped, failed);
    }

    RuleOutcome crashed(RuntimeException fault) {
        var reason = new Message(
                "规则运行出错，这是系统的故障：" + fault.getClass().getSimpleName(),
                "the rule crashed, a fault of this system: " + fault.getClass().getSimpleName());
        return new RuleOutcome(rule.id(), Answer.CRASHED, reason, evaluated, skipped, failed);
    }

    private @Nullable Message reason() {
        if (skips != null) {
            return skips.reason();
        }
        return evaluated > 0 ? null : nothing();
    }

    private Message nothing() {
        return rule.area() == RuleInfo.Area.NARRATIVE
                ? Why.NO_CLAIM.text()
                : new Message("没有需要检查的内容", "nothing to check");
    }
}
