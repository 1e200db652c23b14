package org.gouji.cli.up;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What was found in the samples, as lines of a table. Chinese characters are two columns wide.
final class SampleTable {

    private static final List<String> HEAD = List.of("机关 body", "年 year", "表 form", "等级", "结论 verdict", "发现 findings");

    private final List<List<String>> rows = new ArrayList<>(List.of(HEAD));

    /// Adds a report from its joined view.
    void add(JsonNode view) {
        JsonNode report = view.path("report");
        JsonNode body = report.path("body");
        rows.add(List.of(
                body.path("name")
                        .asText(body.path("printed").asText(body.path("id").asText())),
                report.path("year").asText(),
                report.path("form").asText("-"),
                report.path("quality").path("grade").asText("-"),
                view.path("validation").path("verdict").asText("-"),
                findings(view)));
    }

    /// Adds a document that is no report.
    void addRejected(String file, JsonNode upload) {
        String code = upload.path("rejection").path("code").asText("-");
        rows.add(List.of(file, "-", "-", "-", upload.path("status").asText(), code));
    }

    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> row) {
        var line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            line.append(cell).append(" ".repeat(width(column) - width(cell) + 2));
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
    }

    static int width(String text) {
        return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
    }

    private static boolean isWide(int point) {
        return Character.isIdeographic(point)
                || (point >= 0x3000 && point <= 0x303f)
                || (point >= 0xff00 && point <= 0xff60);
    }

    /// Counts by severity, such as `2 error, 1 warning`.
    private static String findings(JsonNode view) {
        JsonNode findings = view.has("findings")
                ? view.path("findings")
                : view.path("validation").path("findings");
        var counts = new TreeMap<String, Integer>();
        findings.forEach(finding -> counts.merge(finding.path("severity").asText(), 1, Integer::sum));
        return counts.isEmpty()
                ? "0"
                : counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", "));
    }
}
