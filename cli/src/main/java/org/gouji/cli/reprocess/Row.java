package org.gouji.cli.reprocess;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.gouji.contracts.json.Json;

/// A report as an edition shows it: what lists and comparisons need of it. `division` is empty where it is not
/// known; `findings` are by id.
record Row(
        String report,
        String version,
        String order,
        String documentId,
        String division,
        String verdict,
        String grade,
        Map<String, Found> findings) {

    /// What changes with every look and says nothing about the report.
    private static final List<String> PASSING =
            List.of("firstSeen", "lastSeen", "state", "review", "history", "ruleVersion");

    /// A finding, as far as it is compared.
    record Found(String id, String rule, String severity, JsonNode said) {}

    /// A document of `report_views`.
    static Row of(Document view) {
        var findings = new TreeMap<String, Found>();
        for (var finding : view.getList("findings", Document.class, List.of())) {
            var found = found(finding);
            findings.put(found.id(), found);
        }
        String rank = view.get("rank", "");
        return new Row(
                view.getString("_id"),
                view.get("version", ""),
                rank.substring(0, Math.max(0, rank.indexOf('~'))),
                view.get("documentId", ""),
                view.get("division", ""),
                view.get("verdict", ""),
                view.get("grade", ""),
                findings);
    }

    /// Whether the version shown was made of a document that lies beyond these offsets.
    boolean isBeyond(Map<Integer, Long> offsets) {
        var parts = order.split("-", 4);
        if (parts.length != 4) {
            return false;
        }
        return Long.parseLong(parts[2]) >= offsets.getOrDefault(Integer.parseInt(parts[3]), 0L);
    }

    private static Found found(Document finding) {
        try {
            ObjectNode json = (ObjectNode) Json.MAPPER.readTree(finding.get("json", "{}"));
            String id = json.path("id").asText();
            json.remove(PASSING);
            return new Found(id, finding.get("rule", ""), finding.get("severity", ""), json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored finding is no JSON", e);
        }
    }
}
