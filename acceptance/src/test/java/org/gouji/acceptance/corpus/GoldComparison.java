package org.gouji.acceptance.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.TableState;
import org.jspecify.annotations.Nullable;

/// Compares a report with what a person read in the same document. Says every difference in one line.
final class GoldComparison {

    /// Gold's tables and ours.
    private static final Map<String, String> TABLES =
            Map.of("table2", "proactive_disclosure", "table3", "applications", "table4", "review_and_litigation");

    private static final Map<String, TableState> STATES = Map.of(
            "complete", TableState.COMPLETE,
            "partial", TableState.PARTIAL,
            "grid_without_values", TableState.BLANK,
            "lost", TableState.LOST);

    private final JsonNode gold;
    private final Report report;
    private final List<String> differences = new ArrayList<>();

    private GoldComparison(JsonNode gold, Report report) {
        this.gold = gold;
        this.report = report;
    }

    /// Every difference; empty where the report is what the gold record says.
    static List<String> differences(JsonNode gold, Report report) {
        return new GoldComparison(gold, report).compare();
    }

    /// Every difference but those in which the reader says that it cannot tell and shows what gold says among
    /// its candidates: a document that runs its cells together proves only some of them.
    static List<String> contradictions(JsonNode gold, Report report) {
        var comparison = new GoldComparison(gold, report);
        comparison.same("form", gold.path("template_version").asText(), report.form());
        comparison.same("year", gold.path("report_year").asInt(), report.year());
        comparison.same("body", gold.path("agency_name").asText(), report.body().name());
        comparison.expected().forEach((path, value) -> {
            if (!comparison.isOpen(path, value)) {
                comparison.cell(path, value);
            }
        });
        return comparison.differences;
    }

    /// How many of gold's numbers the report does not give.
    static long unread(JsonNode gold, Report report) {
        return new GoldComparison(gold, report)
                .expected().entrySet().stream()
                        .filter(cell -> cell.getValue() != null)
                        .filter(cell -> !(report.cell(cell.getKey()).orElse(null) instanceof Cell.Numeric))
                        .count();
    }

    private boolean isOpen(String path, @Nullable BigDecimal expected) {
        return expected != null
                && report.cell(path).orElse(null) instanceof Cell.Illegible cell
                && cell.candidates().stream().anyMatch(candidate -> candidate.compareTo(expected) == 0);
    }

    private Map<String, @Nullable BigDecimal> expected() {
        var expected = new LinkedHashMap<String, @Nullable BigDecimal>();
        TABLES.forEach((theirs, ours) -> {
            var cells = new LinkedHashMap<String, @Nullable BigDecimal>();
            flatten("", gold.path(theirs), cells);
            cells.forEach((path, value) -> expected.put(ours + "." + path, value));
        });
        return expected;
    }

    private List<String> compare() {
        same("form", gold.path("template_version").asText(), report.form());
        same("year", gold.path("report_year").asInt(), report.year());
        same("body", gold.path("agency_name").asText(), report.body().name());
        if (gold.has("script")) {
            same("script", gold.path("script").asText(), report.script().name().toLowerCase(java.util.Locale.ROOT));
        }
        same("published", text(gold.path("publish_date")), text(report.published()));
        var period = gold.path("stat_period");
        same(
                "period from",
                text(period.path("start")),
                report.period() == null ? null : text(report.period().from()));
        same(
                "period to",
                text(period.path("end")),
                report.period() == null ? null : text(report.period().to()));
        TABLES.forEach(this::table);
        return differences;
    }

    private void table(String theirs, String ours) {
        var table = Objects.requireNonNull(report.tables().get(ours), ours);
        same(ours + " state", STATES.get(gold.path("tables_status").path(theirs).asText()), table.state());
        var expected = new LinkedHashMap<String, @Nullable BigDecimal>();
        flatten("", gold.path(theirs), expected);
        var keys = new ArrayList<>(table.cells().keySet());
        keys.removeAll(expected.keySet());
        keys.forEach(key -> differences.add(ours + "." + key + ": gold has no such cell"));
        expected.forEach((path, value) -> cell(ours + "." + path, value));
    }

    private void cell(String path, @Nullable BigDecimal expected) {
        BigDecimal actual = report.cell(path).map(GoldComparison::number).orElse(null);
        boolean equal =
                expected == null || actual == null ? Objects.equals(expected, actual) : expected.compareTo(actual) == 0;
        if (!equal) {
            differences.add("%s: gold %s, read %s"
                    .formatted(path, expected, report.cell(path).orElse(null)));
        }
    }

    private static @Nullable BigDecimal number(Cell cell) {
        return cell instanceof Cell.Numeric number ? number.value() : null;
    }

    /// Units and remarks stand among gold's cells; they are no cells of the form.
    private static void flatten(String path, JsonNode node, Map<String, @Nullable BigDecimal> cells) {
        for (var field : node.properties()) {
            String here = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            if (field.getValue().isObject()) {
                flatten(here, field.getValue(), cells);
            } else if (!field.getKey().endsWith("_unit") && !field.getValue().isArray()) {
                cells.put(here, field.getValue().isNumber() ? field.getValue().decimalValue() : null);
            }
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof JsonNode node) {
            return node.isTextual() ? node.asText() : null;
        }
        return value == null ? null : value.toString();
    }

    private void same(String what, @Nullable Object expected, @Nullable Object actual) {
        if (!Objects.equals(expected, actual)) {
            differences.add("%s: gold %s, read %s".formatted(what, expected, actual));
        }
    }
}
