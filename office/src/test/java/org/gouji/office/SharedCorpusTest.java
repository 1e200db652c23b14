package org.gouji.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gouji.contracts.json.Json;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Rejection;
import org.gouji.contracts.report.Report;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.junit.jupiter.api.Test;

/// Real files beside the repository, where they are.
class SharedCorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("gouji.root", ".."), "../shared/corpus");

    private static final Map<String, String> TABLES =
            Map.of("table2", "proactive_disclosure", "table3", "applications", "table4", "review_and_litigation");

    @Test
    void aRealPdfIsReadToTheLastCell() throws IOException {
        var report = ((Reading.Read) read("huaian_2024.pdf")).report();
        var gold = Json.MAPPER.readTree(Files.readAllBytes(CORPUS.resolve("gold/huaian_2024.json")));
        int compared = 0;
        for (var table : TABLES.entrySet()) {
            compared += compare(table.getValue(), gold.path(table.getKey()), report);
        }
        assertThat(compared).isGreaterThanOrEqualTo(200);
        assertThat(report.document().mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void theBlankFormIsOfNoYear() throws IOException {
        var rejected = (Reading.Rejected) read("form-2021-30.docx");
        assertThat(rejected.rejection().code()).isEqualTo(Rejection.YEAR_UNKNOWN);
    }

    private static int compare(String path, JsonNode gold, Report report) {
        int compared = 0;
        for (var field : gold.properties()) {
            String inner = path + "." + field.getKey();
            if (field.getValue().isObject()) {
                compared += compare(inner, field.getValue(), report);
            } else if (field.getValue().isNumber()) {
                assertThat(report.cell(inner))
                        .as(inner)
                        .hasValueSatisfying(cell -> assertThat(((Cell.Numeric) cell).value())
                                .isEqualByComparingTo(field.getValue().decimalValue()));
                compared++;
            }
        }
        return compared;
    }

    private static Reading read(String name) throws IOException {
        Path file = CORPUS.resolve(name);
        assumeTrue(Files.exists(file), "跳过：没有 skipped: there is no ../shared/corpus/" + name);
        try (var transcripts = new Transcripts()) {
            return new ReportReader(transcripts).read(RawDocument.of(Files.readAllBytes(file), name));
        }
    }
}
