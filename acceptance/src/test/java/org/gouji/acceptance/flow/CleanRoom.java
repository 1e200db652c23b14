package org.gouji.acceptance.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.json.Json;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.ReportTable;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.gouji.rules.Dossier;
import org.gouji.rules.RuleEngine;
import org.jspecify.annotations.Nullable;

/// What must come of a document: read and checked here, one after the other, without any service.
final class CleanRoom {

    private static final Set<String> OTHERS =
            Set.of("text-copied", "same-document-twice", "parent-below-children", "outlier");

    private final ReportReader reader = new ReportReader();
    private final RuleEngine rules = new RuleEngine();

    Reading read(Sender.Document document) {
        return reader.read(new RawDocument(
                document.bytes(), document.mediaType(), document.fileName(), null, Sender.PORTAL, null, null, null));
    }

    /// The findings by id, as far as they do not depend on when they were found or on other bodies.
    Map<String, JsonNode> findings(Report report, @Nullable Report lastYear) {
        return findings(rules, report, lastYear);
    }

    static Map<String, JsonNode> findings(RuleEngine rules, Report report, @Nullable Report lastYear) {
        var findings = new TreeMap<String, JsonNode>();
        for (var finding : rules.validate(new Dossier(report, lastYear)).findings()) {
            var json = timeless(finding);
            if (isKnown(json)) {
                findings.put(finding.id(), json);
            }
        }
        return findings;
    }

    /// Whether a finding is about the report and the year before it: of other bodies nothing is known here.
    static boolean isKnown(JsonNode finding) {
        return !OTHERS.contains(finding.path("rule").asText());
    }

    static JsonNode timeless(Finding finding) {
        ObjectNode json = Json.MAPPER.valueToTree(finding);
        return json.without(java.util.List.of("firstSeen", "lastSeen", "state"));
    }

    static JsonNode tables(Map<String, ReportTable> tables) {
        return Json.MAPPER.valueToTree(tables);
    }
}
