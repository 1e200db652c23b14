package org.gouji.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Validation;
import org.gouji.contracts.json.Json;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Report;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.gouji.rules.Dossier;
import org.gouji.rules.RuleBook;
import org.gouji.rules.RuleEngine;
import org.gouji.rules.RuleInfo;
import org.gouji.samples.Catalogue.Sample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The kept files are what the generator makes, and are read as expected.
class SampleFilesTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final String HINT = "run mvn test -Dgolden.update=true, then read the diff";

    @TestFactory
    Stream<DynamicTest> everyFileIsWhatTheGeneratorMakes() {
        return Catalogue.ALL.stream()
                .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> {
                    var file = folder().resolve("reports").resolve(sample.file());
                    byte[] bytes = sample.print().bytes();
                    if (UPDATE) {
                        Files.createDirectories(file.getParent());
                        Files.write(file, bytes);
                    }
                    assertThat(file).as(HINT).hasBinaryContent(bytes);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everySampleIsReadAsExpected() {
        return Catalogue.ALL.stream()
                .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> {
                    var file = folder().resolve("expected").resolve(sample.name() + ".json");
                    ObjectNode actual = actual(sample);
                    if (UPDATE) {
                        Files.createDirectories(file.getParent());
                        Files.writeString(file, pretty(actual));
                    }
                    assertThat(file).as(HINT).hasContent(pretty(actual));
                }));
    }

    /// What was read is also what the generator meant, not merely what was read the last time.
    @TestFactory
    Stream<DynamicTest> everySampleIsReadAsItWasMeant() {
        return Catalogue.ALL.stream()
                .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> {
                    var truth = sample.print().truth();
                    var actual = actual(sample);
                    assertThat(actual.path("body").asText()).isEqualTo(truth.body());
                    assertThat(actual.path("year").asInt()).isEqualTo(truth.year());
                    truth.tables()
                            .forEach((table, state) -> assertThat(
                                            actual.path("tables").path(table))
                                    .as(table)
                                    .isIn(Json.MAPPER.valueToTree(state), ranTogether(sample, json("partial"))));
                    truth.cells()
                            .forEach((path, expected) -> assertThat(
                                            actual.path("cells").path(path))
                                    .as(path)
                                    .isIn(cell(expected), ranTogether(sample, json("illegible"))));
                    var rules = actual.path("rules")
                            .valueStream()
                            .map(JsonNode::asText)
                            .toList();
                    assertThat(rules).containsAll(known(truth.rules()));
                    assertThat(truth.clean() && actual.path("verdict").asText().equals("invalid"))
                            .isFalse();
                }));
    }

    @Test
    void nothingElseLiesAmongTheReports() throws IOException {
        try (var files = Files.list(folder().resolve("reports"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Catalogue.ALL.stream().map(Sample::file).toList());
        }
    }

    /// Where cells ran together a number may stay unread, and never be another one.
    private static @Nullable JsonNode ranTogether(Sample sample, JsonNode unread) {
        return sample.ranTogether() ? unread : null;
    }

    /// Those of the rules that are written already.
    private static List<String> known(Set<String> rules) {
        return RuleBook.infos().stream()
                .map(RuleInfo::id)
                .filter(rules::contains)
                .toList();
    }

    private static ObjectNode actual(Sample sample) {
        Report report = read(sample);
        var previous = sample.previous();
        Validation validation =
                new RuleEngine().validate(new Dossier(report, previous == null ? null : read(previous)));
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("id", report.id())
                .put("form", report.form())
                .put("year", report.year())
                .put("body", report.body().name());
        var tables = json.putObject("tables");
        report.tables().forEach((key, table) -> tables.set(key, Json.MAPPER.valueToTree(table.state())));
        var cells = json.putObject("cells");
        report.tables()
                .forEach(
                        (key, table) -> table.cells().forEach((path, cell) -> cells.set(key + "." + path, cell(cell))));
        json.put("verdict", Json.MAPPER.valueToTree(validation.verdict()).asText());
        json.set(
                "rules",
                Json.MAPPER.valueToTree(validation.findings().stream()
                        .map(Finding::rule)
                        .distinct()
                        .sorted()
                        .toList()));
        return json;
    }

    private static Report read(Sample sample) {
        var print = sample.print();
        var document = new RawDocument(print.bytes(), print.mediaType(), sample.file(), null, null, null, null, null);
        if (new ReportReader().read(document) instanceof Reading.Read read) {
            return read.report();
        }
        throw new AssertionError(sample.name() + " was rejected");
    }

    /// A number as it is printed, else what stands in its place; a blank cell and a lost one are both nothing.
    private static JsonNode cell(Cell cell) {
        return switch (cell) {
            case Cell.Numeric number -> json(number.value().toPlainString());
            case Cell.NotApplicable _ -> json("not_applicable");
            case Cell.Illegible _ -> json("illegible");
            case Cell.Blank _, Cell.Lost _ -> json(null);
        };
    }

    private static JsonNode cell(Truth.Expected expected) {
        var value = expected.value();
        return switch (expected.kind()) {
            case NUMBER -> json(value == null ? null : value.toPlainString());
            case NOT_APPLICABLE -> json("not_applicable");
            case NOTHING -> json(null);
        };
    }

    private static JsonNode json(@Nullable String text) {
        return text == null
                ? Json.MAPPER.nullNode()
                : Json.MAPPER.getNodeFactory().textNode(text);
    }

    private static String pretty(ObjectNode json) throws IOException {
        return json.toPrettyString() + "\n";
    }

    private static Path folder() {
        return Path.of(System.getProperty("gouji.root", "..")).resolve("samples");
    }
}
