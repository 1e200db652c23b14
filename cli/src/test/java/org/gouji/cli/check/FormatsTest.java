package org.gouji.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gouji.contracts.json.Json;
import org.gouji.samples.Flaw;
import org.gouji.samples.Layout;
import org.gouji.samples.Rendering;
import org.gouji.samples.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// The formats that programs read.
class FormatsTest {

    private static final long SEED = 11;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void reports() throws IOException {
        write("clean 报告.html", Layout.HTML, Set.of());
        write("lost.txt", Layout.TABLES_LOST, Set.of());
        write("wrong.txt", Layout.CELL_PER_LINE, Set.of(Flaw.TOTAL_WRONG));
        Files.writeString(folder.resolve("=1+1.txt"), "面包，牛奶");
    }

    @Test
    void sarifKeepsWhatTheStandardAsks() throws IOException {
        assertThat(check("sarif")).isEqualTo(2);
        String schema;
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("sarif.schema.json"))) {
            schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        var problems = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(out.toString(), InputFormat.JSON);
        assertThat(problems).isEmpty();
        var run = Json.MAPPER.readTree(out.toString()).path("runs").path(0);
        assertThat(run.path("invocations").path(0).path("executionSuccessful").asBoolean(true))
                .isFalse();
        assertThat(run.path("results").findValuesAsText("ruleId"))
                .contains("applications-results-total", "not-read", "damage/tables-lost");
        var known = run.at("/tool/driver/rules").findValuesAsText("id");
        assertThat(run.path("results").findValuesAsText("ruleId"))
                .filteredOn(rule -> !rule.startsWith("damage/"))
                .isSubsetOf(known);
    }

    @Test
    void aSarifRegionIsTheVeryCharacters() throws IOException {
        check("sarif");
        String original = Files.readString(folder.resolve("wrong.txt"));
        var regions = Json.MAPPER
                .readTree(out.toString())
                .at("/runs/0/results")
                .valueStream()
                .map(result -> result.at("/locations/0/physicalLocation"))
                .filter(place -> place.at("/artifactLocation/uri").asText().endsWith("/wrong.txt"))
                .map(place -> place.path("region"))
                .filter(JsonNode::isObject)
                .toList();
        assertThat(regions).isNotEmpty().allSatisfy(region -> {
            int start = original.offsetByCodePoints(0, region.path("charOffset").asInt());
            int end =
                    original.offsetByCodePoints(start, region.path("charLength").asInt());
            String text = original.substring(start, end);
            assertThat(region.at("/snippet/text").asText()).isEqualTo(text);
            String line = original.lines()
                    .skip(region.path("startLine").asInt() - 1)
                    .findFirst()
                    .orElseThrow();
            assertThat(line.substring(line.offsetByCodePoints(
                            0, region.path("startColumn").asInt() - 1)))
                    .startsWith(text.lines().findFirst().orElse(""));
        });
    }

    @Test
    void sarifNamesFilesAsAddresses() throws IOException {
        Files.write(folder.resolve("clean 报告.html"), sample(Layout.HTML, Set.of(Flaw.TOTAL_WRONG)));
        check("sarif");
        assertThat(Json.MAPPER.readTree(out.toString()).findValuesAsText("uri"))
                .anyMatch(uri -> uri.startsWith("file:///") && uri.endsWith("/clean%20%E6%8A%A5%E5%91%8A.html"));
    }

    @Test
    void csvHasARecordForEachFindingAndForEachUnreadFile() {
        assertThat(check("csv")).isEqualTo(2);
        var records = CsvReader.builder().ofCsvRecord(out.toString()).stream().toList();
        assertThat(records.getFirst().getFields()).isEqualTo(CsvPrinter.COLUMNS);
        assertThat(records).allMatch(each -> each.getFieldCount() == CsvPrinter.COLUMNS.size());
        assertThat(records)
                .extracting(each -> field(each, "rule"))
                .contains("not-an-annual-report", "applications-results-total");
        var total = records.stream()
                .filter(each -> field(each, "rule").equals("applications-results-total"))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(field(total, "severity"), field(total, "blame"))).containsExactly("error", "source");
        assertThat(field(total, "quote")).isEqualTo(field(total, "left"));
    }

    @Test
    void csvStartsNoFormula() {
        check("csv", Path.of("=1+1.txt"));
        assertThat(CsvReader.builder().ofCsvRecord(out.toString()).stream()
                        .toList()
                        .getLast()
                        .getField(0))
                .isEqualTo("'=1+1.txt");
    }

    private static String field(CsvRecord csv, String column) {
        return csv.getField(CsvPrinter.COLUMNS.indexOf(column));
    }

    private int check(String format) {
        return check(format, folder);
    }

    private int check(String format, Path path) {
        return new CommandLine(new Check())
                .setOut(new PrintWriter(out))
                .execute(path.toString(), "--format", format, "--lang", "en");
    }

    private void write(String name, Layout layout, Set<Flaw> flaws) throws IOException {
        Files.write(folder.resolve(name), sample(layout, flaws));
    }

    private static byte[] sample(Layout layout, Set<Flaw> flaws) {
        return Samples.at(SEED, 4, Rendering.of(layout), flaws).bytes();
    }
}
