package org.gouji.cli.compare;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/// How much changed in all.
final class Totals {

    private final Map<Change, Long> cells = new EnumMap<>(Change.class);
    private final Map<String, long[]> findings = new TreeMap<>();
    private final Map<String, Long> facts = new TreeMap<>();
    private long same;
    private long changed;
    private long onlyBefore;
    private long onlyNow;

    void count(Difference difference) {
        if (difference.isEmpty()) {
            same++;
            return;
        }
        changed++;
        difference.cells().forEach(cell -> cells.merge(cell.change(), 1L, Long::sum));
        difference.facts().forEach(fact -> facts.merge(fact.fact(), 1L, Long::sum));
        difference.newFindings().forEach(finding -> rule(finding)[0]++);
        difference.droppedFindings().forEach(finding -> rule(finding)[1]++);
    }

    void countOnlyBefore() {
        onlyBefore++;
    }

    void countOnlyNow() {
        onlyNow++;
    }

    boolean anything() {
        return changed + onlyBefore + onlyNow > 0;
    }

    private long[] rule(String finding) {
        return findings.computeIfAbsent(finding.split(" ", 2)[0], _ -> new long[2]);
    }

    @Override
    public String toString() {
        var text =
                new StringBuilder("文件 documents: %d 相同 same, %d 有变化 changed, %d 只在旧 only in old, %d 只在新 only in new%n"
                        .formatted(same, changed, onlyBefore, onlyNow));
        for (var change : Change.values()) {
            text.append("单元格 cells, %s: %d%n".formatted(change.words(), cells.getOrDefault(change, 0L)));
        }
        facts.forEach((fact, count) -> text.append("%s: %d%n".formatted(fact, count)));
        findings.forEach(
                (rule, counts) -> text.append("[%s]: %d 新 new, %d 消失 dropped%n".formatted(rule, counts[0], counts[1])));
        return text.toString();
    }
}
