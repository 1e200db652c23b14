package org.gouji.acceptance.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.json.Json;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.gouji.rules.Dossier;
import org.gouji.rules.RuleEngine;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Five real reports, each damaged in its own way, against what people read in them.
class SeedsTest {

    @TestFactory
    Stream<DynamicTest> everyCellIsWhatAPersonRead() throws IOException {
        return seeds().stream()
                .map(seed -> DynamicTest.dynamicTest(
                        name(seed),
                        () -> assertThat(GoldComparison.differences(
                                        gold(seed), read(seed).report()))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> theRulesFindTheTrueAnomaliesAndNoOtherError() throws IOException {
        return seeds().stream()
                .map(seed -> DynamicTest.dynamicTest(name(seed), () -> {
                    var found = new RuleEngine()
                            .validate(Dossier.of(read(seed).report()))
                            .findings();
                    assertThat(errors(found)).as("%s", found).isEqualTo(expectedErrors(gold(seed)));
                }));
    }

    /// The rules of severity error or above that answered, each once.
    private static List<String> errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity().compareTo(Severity.ERROR) <= 0)
                .map(Finding::rule)
                .distinct()
                .sorted()
                .toList();
    }

    /// What gold calls a true anomaly, in the rules' words: a wrong share is an error of the report even
    /// where gold weighs it as a warning.
    private static List<String> expectedErrors(JsonNode gold) {
        return gold.path("anomalies")
                .valueStream()
                .filter(anomaly -> anomaly.path("kind").asText().equals("true_anomaly"))
                .flatMap(anomaly -> rules(anomaly.path("id").asText()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> rules(String anomaly) {
        return switch (anomaly) {
            case "channel_sum_mismatch" -> Stream.of("parts-do-not-sum", "share-miscalculated");
            case "category_share_wrong" -> Stream.of("share-miscalculated");
            default -> throw new AssertionError("no rule is known for the anomaly " + anomaly);
        };
    }

    private static Reading.Read read(Path seed) throws IOException {
        var reading = new ReportReader().read(RawDocument.of(Files.readAllBytes(seed), name(seed)));
        if (reading instanceof Reading.Read read) {
            return read;
        }
        throw new AssertionError(name(seed) + " was not read: " + reading);
    }

    private static JsonNode gold(Path seed) throws IOException {
        var file = shared().resolve("gold").resolve(name(seed).replace(".txt", ".json"));
        return Json.MAPPER.readTree(Files.readAllBytes(file));
    }

    private static List<Path> seeds() throws IOException {
        var folder = shared().resolve("seeds");
        if (!Files.isDirectory(folder)) {
            return abort("skipped: the real reports are not here (" + folder.normalize() + ")");
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Path shared() {
        return Path.of(System.getProperty("gouji.root", "..")).resolve("../shared");
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
