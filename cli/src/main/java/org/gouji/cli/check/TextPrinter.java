package org.gouji.cli.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.finding.RuleOutcome;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.finding.Verdict;
import org.gouji.contracts.form.Forms;
import org.gouji.contracts.report.Damage;

/// For people: the verdict, the rows of the tables that findings speak of, and each finding with the line
/// of the original.
final class TextPrinter implements Printer {

    /// An equation of twenty results has one line that matters and nineteen that do not.
    private static final int MOST_PLACES = 3;

    @Override
    public String print(CheckedFile file) {
        return switch (file) {
            case CheckedFile.Read read -> print(read);
            case CheckedFile.Refused(String name, var why) ->
                name + ": 未读取 not read: " + why.messageZh() + " " + why.message() + " [" + why.code() + "]\n";
        };
    }

    private static String print(CheckedFile.Read file) {
        var text = new StringBuilder(file.name()).append('\n');
        text.append("  ").append(head(file)).append('\n');
        text.append("  ").append(verdict(file)).append('\n');
        file.report()
                .damage()
                .forEach(damage -> text.append("  ").append(damage(damage)).append('\n'));
        Forms.find(String.valueOf(file.report().form()))
                .ifPresent(form -> text.append(ConcernedRows.print(
                        form, file.report(), file.validation().findings())));
        var lines = new Lines(file.original());
        file.validation().findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(finding -> text.append(finding(finding, lines)));
        return text.append('\n').toString();
    }

    private static String head(CheckedFile.Read file) {
        var report = file.report();
        var body = report.body();
        String name = Optional.ofNullable(body.name())
                .or(() -> Optional.ofNullable(body.printed()))
                .orElse(body.id());
        return name + " " + report.year() + "  "
                + Optional.ofNullable(report.form()).orElse("表式不明 form unknown")
                + "  "
                + report.tables().entrySet().stream()
                        .map(table -> table.getKey() + " "
                                + table.getValue().state().name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }

    private static String verdict(CheckedFile.Read file) {
        var quality = file.report().quality();
        long asked = count(file, RuleOutcome.Answer.PASSED) + count(file, RuleOutcome.Answer.FAILED);
        return "%s  读取质量 grade %s, 单元格 cells %d/%d, 等式 equations %d/%d; 规则 rules: %d 已查 asked, %d 未查 not checked"
                .formatted(
                        name(file.validation().verdict()),
                        quality.grade(),
                        quality.cellsRead(),
                        quality.cellsExpected(),
                        quality.equationsHolding(),
                        quality.equationsEvaluable(),
                        asked,
                        count(file, RuleOutcome.Answer.SKIPPED) + count(file, RuleOutcome.Answer.CRASHED));
    }

    private static long count(CheckedFile.Read file, RuleOutcome.Answer answer) {
        return file.validation().outcomes().stream()
                .filter(outcome -> outcome.outcome() == answer)
                .count();
    }

    private static String name(Verdict verdict) {
        return switch (verdict) {
            case VALID -> "合格 valid";
            case VALID_WITH_WARNINGS -> "合格，有提示 valid with warnings";
            case INVALID -> "有错误 invalid";
            case UNREADABLE -> "表格不可读 unreadable";
            case INCOMPLETE -> "检查未完成 incomplete";
        };
    }

    private static String damage(Damage damage) {
        return "读取 reading: " + damage.messageZh() + " " + damage.message() + " [" + damage.kind() + "]";
    }

    private static String finding(Finding finding, Lines lines) {
        var text = new StringBuilder("  %s %s%n      %s%n"
                .formatted(
                        name(finding.severity()),
                        finding.message().zh(),
                        finding.message().en()));
        places(finding, lines)
                .forEach(place -> text.append("      ").append(place).append('\n'));
        return text.append("      [").append(finding.rule()).append("]\n").toString();
    }

    private static List<String> places(Finding finding, Lines lines) {
        return finding.operands().stream()
                .flatMap(operand -> place(operand, lines).stream())
                .distinct()
                .limit(MOST_PLACES)
                .toList();
    }

    private static Optional<String> place(Operand operand, Lines lines) {
        return Optional.ofNullable(operand.source())
                .map(source -> lines.show(source) + "  (" + operand.label().zh() + ")");
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "严重 critical";
            case ERROR -> "错误 error";
            case WARNING -> "提示 warning";
            case ADVISORY -> "建议 advisory";
            case INFO -> "信息 info";
        };
    }
}
