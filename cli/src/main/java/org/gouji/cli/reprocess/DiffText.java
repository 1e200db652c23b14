package org.gouji.cli.reprocess;

import java.io.PrintWriter;
import java.util.Map;
import org.gouji.cli.reprocess.DiffTotals.Counts;
import org.gouji.cli.reprocess.ReportChange.Fate;
import org.gouji.cli.reprocess.ReportChange.Kind;

/// The totals of a comparison as text for a terminal.
final class DiffText {

    private static final String RULE = "%-44s %-8s %10s %10s %10s%n";
    private static final String PLACE = "%-8s %10s %10s %10s  %s%n";
    private static final int PROVINCE = 2;

    private DiffText() {}

    static void print(DiffTotals totals, PrintWriter out) {
        out.printf(
                "报告 reports: %d 相同 same, %d 有变化 changed, %d 只在旧 only in old, %d 只在新 only in new, %d 在途 under way%n",
                totals.same(),
                totals.changed(Kind.BOTH),
                totals.changed(Kind.ONLY_OLD),
                totals.changed(Kind.ONLY_NEW),
                totals.underWay());
        lines("结论 verdict", totals.verdicts(), out);
        lines("等级 grade", totals.grades(), out);
        totals.cells().forEach((change, count) -> out.printf("单元格 cells, %s: %d%n", change.words(), count));
        lines("内容 fact", totals.facts(), out);
        if (totals.rules().isEmpty()) {
            out.println("问题 findings: 无变化 no change");
            return;
        }
        out.printf(RULE, "规则 rule", "级别", "新 new", "消失 gone", "变化 changed");
        totals.rules().forEach((rule, counts) -> rule(rule.id(), rule.severity(), counts, out));
        out.printf(PLACE, "代码 code", "新 new", "消失 gone", "变化 changed", "地区 division");
        totals.divisions()
                .forEach((code, counts) -> out.printf(
                        PLACE,
                        code.length() > PROVINCE ? "  " + code : code,
                        counts.of(Fate.NEW),
                        counts.of(Fate.GONE),
                        counts.of(Fate.CHANGED),
                        DivisionName.of(code)));
    }

    private static void rule(String id, String severity, Counts counts, PrintWriter out) {
        out.printf(RULE, id, severity, counts.of(Fate.NEW), counts.of(Fate.GONE), counts.of(Fate.CHANGED));
    }

    private static void lines(String what, Map<String, Long> counts, PrintWriter out) {
        counts.forEach((change, count) -> out.printf("%s %s: %d%n", what, change, count));
    }
}
