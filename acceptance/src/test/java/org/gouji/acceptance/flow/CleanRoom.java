package org.gouji.acceptance.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
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

/// What must come of a document: read and checked here, one after the other, without any service.
final class CleanRoom {

    private final ReportReader reader = new ReportReader();
    private final RuleEngine rules = new RuleEngine();

    Reading read(Sender.Document document) {
        return reader.read(new RawDocument(
                document.bytes(), document.mediaType(), document.fileName(), null, Sender.PORTAL, null, null, null));
    }

    /// The findings by id, as far as they do not depend on when they were found.
    Map<String, JsonNode> findings(Report report) {
        var findings = new TreeMap<String, JsonNode>();
        for (var finding : rules.validate(Dossier.of(report)).findings()) {
            findings.put(finding.id(), timeless(finding));
        }
        return findings;
    }

    static JsonNode timeless(Finding finding) {
        ObjectNode json = Json.MAPPER.valueToTree(finding);
        return json.without(java.util.List.of("firstSeen", "lastSeen", "state"));
    }

    static JsonNode tables(Map<String, ReportTable> tables) {
        return Json.MAPPER.valueToTree(tables);
    }
}
