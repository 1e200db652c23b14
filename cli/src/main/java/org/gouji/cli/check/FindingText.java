package org.gouji.cli.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.finding.Severity;
import org.jspecify.annotations.Nullable;

/// Each finding with the lines of the original that it speaks of.
final class FindingText {

    /// An equation of twenty results has one line that matters and nineteen that do not.
    private static final int MOST_PLACES = 3;

    /// The whole of a sum of twenty terms is in the finding; here its beginning has to do.
    private static final int LONGEST_EQUATION = 96;

    private static final int INDENT = 6;

    private final Lines lines;
    private final Paper paper;

    FindingText(Lines lines, Paper paper) {
        this.lines = lines;
        this.paper = paper;
    }

    void print(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        paper.line(2, paper.ink(Ink.STRONG, paper.say("发现", "Findings")) + " (" + findings.size() + ")");
        Map<String, Finding> byId =
                findings.stream().collect(Collectors.toMap(Finding::id, Function.identity(), (first, _) -> first));
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(finding -> print(finding, byId.get(String.valueOf(finding.causedBy()))));
    }

    private void print(Finding finding, @Nullable Finding cause) {
        paper.line(
                4,
                severity(finding.severity(), paper) + " "
                        + Printable.of(paper.language().of(finding.message())) + "  "
                        + paper.ink(Ink.FAINT, "[" + finding.rule() + "]"));
        var equation = finding.equation();
        if (equation != null) {
            paper.line(
                    INDENT,
                    Printable.cut(Printable.of(paper.language().of(equation)), LONGEST_EQUATION)
                            + sides(finding, equation));
        }
        places(finding);
        if (cause != null) {
            paper.line(INDENT, paper.say("由此引起：", "follows from: ") + "[" + cause.rule() + "]");
        }
        if (finding.blame().party() == Finding.Party.EXTRACTION) {
            paper.line(
                    INDENT,
                    paper.say("可能是提取所致：", "perhaps the extraction's doing: ")
                            + paper.language().of(finding.blame().why()));
        }
        more(paper.say("建议：", "suggestion: "), finding.suggestion());
        more(paper.say("依据：", "rests on: "), finding.legalBasis());
    }

    private void more(String title, @Nullable Message message) {
        if (message != null) {
            paper.line(
                    INDENT,
                    paper.ink(Ink.FAINT, title + Printable.of(paper.language().of(message))));
        }
    }

    private void places(Finding finding) {
        var placed = finding.operands().stream()
                .filter(operand -> operand.source() != null)
                .toList();
        placed.stream().limit(MOST_PLACES).forEach(this::place);
        if (placed.size() > MOST_PLACES) {
            int more = placed.size() - MOST_PLACES;
            paper.line(INDENT, paper.ink(Ink.FAINT, paper.say("另有 " + more + " 处", "and " + more + " more")));
        }
        finding.operands().forEach(this::elsewhere);
    }

    /// What another report says: its number, and which report it is.
    private void elsewhere(Operand operand) {
        var elsewhere = operand.elsewhere();
        if (elsewhere != null) {
            var value = operand.value();
            paper.line(
                    INDENT,
                    Printable.of(paper.language().of(operand.label()))
                            + (value == null ? "" : paper.say("：", ": ") + paper.ink(Ink.STRONG, plain(value)))
                            + paper.ink(Ink.FAINT, "  (" + Printable.of(elsewhere.report()) + ")"));
        }
    }

    private void place(Operand operand) {
        var source = operand.source();
        if (source != null) {
            paper.quote(lines, source, Printable.of(paper.language().of(operand.label())));
        }
    }

    private String sides(Finding finding, Message equation) {
        var left = finding.left();
        var right = finding.right();
        var delta = finding.delta();
        if (left == null || right == null) {
            return "";
        }
        return "   " + paper.ink(Ink.STRONG, plain(left) + (equation.zh().contains("≤") ? " > " : " ≠ ") + plain(right))
                + (delta == null ? "" : paper.say("（差 " + signed(delta) + "）", " (" + signed(delta) + ")"));
    }

    private static String signed(BigDecimal delta) {
        return (delta.signum() > 0 ? "+" : "") + plain(delta);
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    static String severity(Severity severity, Paper paper) {
        return switch (severity) {
            case CRITICAL -> paper.ink(Ink.BAD, paper.say("严重", "critical"));
            case ERROR -> paper.ink(Ink.BAD, paper.say("错误", "error"));
            case WARNING -> paper.ink(Ink.DOUBT, paper.say("警告", "warning"));
            case ADVISORY -> paper.ink(Ink.PROVEN, paper.say("提示", "advisory"));
            case INFO -> paper.ink(Ink.FAINT, paper.say("说明", "info"));
        };
    }
}
