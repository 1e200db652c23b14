package org.gouji.cli.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What one run said of one document, as far as it is compared: `facts` by name (`body`, `year` …, `rejected`
/// alone where it was no report), `cells` by full path, `findings` as rule and operands.
public record Outcome(String file, Map<String, String> facts, Map<String, Seen> cells, Set<String> findings) {

    static final String REJECTED = "rejected";

    /// A line of `gouji check --format ndjson`.
    public static Outcome of(JsonNode line) {
        String file = line.path("file").asText();
        if (line.has(REJECTED)) {
            String code = line.path(REJECTED).path("code").asText();
            return new Outcome(file, Map.of(REJECTED, code), Map.of(), Set.of());
        }
        var report = line.path("report");
        var cells = new LinkedHashMap<String, Seen>();
        report.path("tables")
                .properties()
                .forEach(table -> cells(table.getKey(), table.getValue().path("cells"), cells));
        return new Outcome(file, facts(report), cells, findings(line.path("findings")));
    }

    boolean isRejected() {
        return facts.containsKey(REJECTED);
    }

    private static Map<String, String> facts(JsonNode report) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("body", report.path("body").path("name").asText("-"));
        facts.put("body id", report.path("body").path("id").asText("-"));
        for (var fact : new String[] {"year", "form", "title", "published", "script", "layout"}) {
            facts.put(fact, report.path(fact).asText("-"));
        }
        facts.put(
                "period",
                report.path("period").path("from").asText("-") + " "
                        + report.path("period").path("to").asText("-"));
        facts.put("grade", report.path("quality").path("grade").asText("-"));
        facts.put("claims", Integer.toString(report.path("claims").size()));
        report.path("tables")
                .properties()
                .forEach(table -> facts.put(
                        "state of " + table.getKey(),
                        table.getValue().path("state").asText("-")));
        return facts;
    }

    /// An object with a kind is a cell, any other holds cells.
    private static void cells(String path, JsonNode node, Map<String, Seen> cells) {
        if (node.path("kind").isTextual()) {
            cells.put(path, Seen.of(node));
        } else {
            node.properties().forEach(field -> cells(path + "." + field.getKey(), field.getValue(), cells));
        }
    }

    private static Set<String> findings(JsonNode findings) {
        return findings.valueStream()
                .map(finding -> finding.path("rule").asText() + " "
                        + finding.path("operands")
                                .valueStream()
                                .map(operand -> operand.path("path").asText())
                                .collect(Collectors.joining(" ")))
                .map(String::strip)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
