package org.gouji.rules.bodies;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.finding.Severity;
import org.gouji.rules.Blames;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.Why;
import org.gouji.rules.around.Scope;
import org.gouji.rules.around.Standing;
import org.gouji.rules.sheet.Sheet;

/// A report that counts a whole territory counts at least what the bodies in it count. It need not be known of all
/// of them: some are enough to prove that it is too little.
public final class ParentBelowChildren implements Rule {

    /// What bodies count each for itself, so that the numbers add up.
    private static final List<String> ADDED = List.of(
            "applications.new_received.total",
            "applications.total_processed.total",
            "proactive_disclosure.art20_5.admin_license.decisions",
            "proactive_disclosure.art20_6.admin_penalty.decisions",
            "proactive_disclosure.art20_6.admin_coercion.decisions");

    /// So many of the bodies below are named; all of them are counted.
    private static final int NAMED = 3;

    private static final RuleInfo INFO = RuleInfo.others("parent-below-children", Severity.ADVISORY)
            .forms(RuleInfo.FORM_2019, RuleInfo.FORM_2021)
            .title("全域数据小于下级单位数据之和", "A whole territory counts less than the bodies in it")
            .asks(
                    "覆盖全域的报告，其数据是否不小于下级单位报告数据之和？（本级报告不比较）",
                    "Where a report counts the whole territory: is it at least what the bodies directly below it report"
                            + " together? (Reports of the level itself are not compared.)")
            .law(Law.ARTICLE_49)
            .fires(
                    "全县新收申请 100 件，三个乡镇报告之和为 120 件。",
                    "100 applications in all the county, 120 in three of its townships.")
            .edge(
                    "下级单位报告为 60 件和 40 件：全县 100 件，不报；60 件和 41 件：报。",
                    "60 and 40 in the bodies below: 100 in all the county, no finding; 60 and 41: a finding.")
            .holds("全县新收申请 100 件，各乡镇、部门报告之和为 96 件。", "100 in all the county, 96 in its townships and departments.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var children = report.around().children();
        var sheet = report.sheet();
        if (children == null || children.isEmpty() || sheet == null) {
            tally.skips(sheet == null ? Why.FORM_UNKNOWN : Why.OTHERS_UNKNOWN);
            return;
        }
        if (Scope.of(report.report()) != Scope.WHOLE) {
            tally.skips(Why.SCOPE_UNSTATED);
            return;
        }
        for (var path : ADDED) {
            int cell = sheet.plan().cell(path);
            if (cell >= 0 && !tally.lacks(sheet, cell)) {
                ask(cell, path, children, sheet, tally);
            }
        }
    }

    private static void ask(int cell, String path, List<Standing> children, Sheet sheet, Tally tally) {
        var counting = children.stream()
                .filter(child -> child.figures().containsKey(path))
                .sorted(Comparator.comparingLong((Standing child) -> figure(child, path))
                        .reversed()
                        .thenComparing(Standing::report))
                .toList();
        long sum = counting.stream().mapToLong(child -> figure(child, path)).sum();
        if (counting.isEmpty()) {
            tally.skips(Why.TOO_FEW);
        } else if (sheet.value(cell) >= sum) {
            tally.holds();
        } else {
            tally.fails(draft(cell, path, sum, counting, sheet));
        }
    }

    private static long figure(Standing child, String path) {
        return child.figures().getOrDefault(path, 0L);
    }

    private static Draft draft(int cell, String path, long sum, List<Standing> counting, Sheet sheet) {
        var label = sheet.plan().spot(cell).label();
        String largest = counting.stream()
                .limit(NAMED)
                .map(child -> (child.name() == null ? child.body() : child.name()) + " " + figure(child, path))
                .collect(Collectors.joining("、"));
        return Draft.of(
                        "“%s”：本报告为 %d，而已知 %d 个下级单位的报告之和为 %d（其中 %s）。请核对统计范围。"
                                .formatted(label.zh(), sheet.value(cell), counting.size(), sum, largest),
                        "“%s”: %d in this report, but %d together in the reports of %d bodies below it (of them %s). Please check what was counted."
                                .formatted(label.en(), sheet.value(cell), sum, counting.size(), largest))
                .sides(
                        new Message("下级单位之和 ≤ 本报告", "the bodies below together ≤ this report"),
                        BigDecimal.valueOf(sum),
                        BigDecimal.valueOf(sheet.value(cell)))
                .operands(Case.operands(sheet, cell))
                .operand(new Operand(
                        "children:" + path,
                        new Message(
                                counting.size() + " 个下级单位·" + label.zh(),
                                counting.size() + " bodies below: " + label.en()),
                        BigDecimal.valueOf(sum),
                        null,
                        null))
                .blame(Blames.undecided("统计范围可能不同", "they may not have counted the same"));
    }
}
