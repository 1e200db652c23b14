package org.gouji.cli.check;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.finding.Verdict;
import org.gouji.contracts.report.Quality.Grade;

/// The last lines: what all files came to.
final class SummaryText {

    private SummaryText() {}

    static String print(Summary sum, Paper paper) {
        paper.line(paper.ink(Ink.STRONG, paper.say("合计 " + sum.files() + " 个文件", "Total: " + sum.files() + " files")));
        paper.line(
                2,
                Arrays.stream(Verdict.values())
                                .filter(verdict -> sum.count(verdict) > 0)
                                .map(verdict -> TextPrinter.verdict(verdict, paper) + " " + sum.count(verdict))
                                .collect(Collectors.joining("   "))
                        + (sum.refused() == 0
                                ? ""
                                : "   " + paper.ink(Ink.BAD, paper.say("未读取 ", "not read ") + sum.refused())));
        paper.line(
                2,
                paper.say("读取质量 ", "grades ")
                        + Arrays.stream(Grade.values())
                                .map(grade -> grade + " " + sum.count(grade))
                                .collect(Collectors.joining(", "))
                        + paper.say(
                                        "；单元格：由等式确定 %d，无法辨认 %d，丢失 %d",
                                        "; cells: %d proven or repaired, %d illegible, %d lost")
                                .formatted(sum.proven(), sum.illegible(), sum.lost()));
        paper.line(
                2,
                paper.say("发现 ", "findings ")
                        + Arrays.stream(Severity.values())
                                .map(severity -> FindingText.severity(severity, paper) + " " + sum.count(severity))
                                .collect(Collectors.joining(", ")));
        return paper.toString();
    }
}
