package org.gouji.acceptance.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.contracts.json.Json;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Rejection;
import org.gouji.contracts.report.Report;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Real reports whose tables came out of their pages run together, in columns or in the order in which they were
/// drawn. A person read them beside the page itself: where the text alone does not prove a number, the reader says
/// so and names it among its candidates.
class CorpusTest {

    /// Numbers that the text alone does not prove, or that are not read yet. May only be lowered.
    private static final Map<String, Integer> UNREAD = Map.of(
            "pingtan_2019.page.txt", 17,
            "pingtan_2021.page.txt", 3,
            "pingtan_2022.page.txt", 3,
            "pingtan_2024.page.txt", 3,
            "huaian_2024.pdftotext-flow.txt", 15);

    @TestFactory
    Stream<DynamicTest> noNumberIsAnother() throws IOException {
        return documents()
                .map(document -> DynamicTest.dynamicTest(name(document), () -> {
                    var report = read(document);
                    assertThat(GoldComparison.contradictions(gold(document), report))
                            .isEmpty();
                    assertThat(GoldComparison.unread(gold(document), report))
                            .as("numbers that are not read")
                            .isLessThanOrEqualTo(UNREAD.getOrDefault(name(document), 0));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyCellShowsItsCharacters() throws IOException {
        return Stream.concat(documents(), files("excerpts").stream())
                .map(document -> DynamicTest.dynamicTest(name(document), () -> {
                    switch (reading(document)) {
                        case Reading.Rejected(Rejection why) ->
                            assertThat(why.message()).isNotBlank();
                        case Reading.Read(Report report, String original) ->
                            report.tables().values().stream()
                                    .flatMap(table -> table.cells().values().stream())
                                    .forEach(cell -> standsThere(cell, original));
                    }
                }));
    }

    private static void standsThere(Cell cell, String original) {
        var source = cell.source();
        if (source != null && (cell instanceof Cell.Numeric || cell instanceof Cell.NotApplicable)) {
            int start = original.offsetByCodePoints(0, source.start());
            int end = original.offsetByCodePoints(start, source.end() - source.start());
            assertThat(original.substring(start, end)).isEqualTo(cell.raw());
        }
    }

    /// The documents that a person read; what is no text is read elsewhere.
    private static Stream<Path> documents() throws IOException {
        return files("").stream().filter(file -> name(file).endsWith(".txt"));
    }

    private static JsonNode gold(Path document) throws IOException {
        String record = name(document).replaceFirst("\\..*", "") + ".json";
        return Json.MAPPER.readTree(
                Files.readAllBytes(shared().resolve("corpus/gold").resolve(record)));
    }

    private static Report read(Path document) throws IOException {
        if (reading(document) instanceof Reading.Read read) {
            return read.report();
        }
        throw new AssertionError(name(document) + " was not read");
    }

    private static Reading reading(Path document) throws IOException {
        return new ReportReader().read(RawDocument.of(Files.readAllBytes(document), name(document)));
    }

    private static List<Path> files(String folder) throws IOException {
        var corpus = shared().resolve("corpus").resolve(folder);
        if (!Files.isDirectory(corpus)) {
            return abort("skipped: the real reports are not here (" + corpus.normalize() + ")");
        }
        try (var files = Files.list(corpus)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Path shared() {
        return Path.of(System.getProperty("gouji.root", "..")).resolve("../shared");
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
