package org.gouji.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.contracts.json.Json;
import org.gouji.samples.Flaw;
import org.gouji.samples.Layout;
import org.gouji.samples.Rendering;
import org.gouji.samples.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/// Several years of one body in one call. The last does not carry on where the one before it ended.
class YearsTest {

    private static final List<String> NAMES = List.of("2022.html", "2023.txt", "2024.html");
    private static final String BEFORE = "2023:applications.carried_forward.total";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void reports() throws IOException {
        keep(Set.of(Flaw.CARRY_WRONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"012", "021", "102", "120", "201", "210"})
    void theOrderOfTheFilesChangesNothing(String order) {
        var names = order.chars().mapToObj(i -> NAMES.get(i - '0')).toList();
        assertThat(check(names)).isOne();
        var found = findings();

        assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(NAMES);
        assertThat(found.get("2022.html")).isEmpty();
        assertThat(found.get("2023.txt")).isEmpty();
        assertThat(found.get("2024.html"))
                .extracting(finding -> finding.path("rule").asText())
                .containsOnly("applications-carry");
        out.getBuffer().setLength(0);
        check(NAMES);
        assertThat(findings()).isEqualTo(found);
    }

    @Test
    void yearsThatCarryOnGiveNoFindings() throws IOException {
        keep(Set.of());
        assertThat(check(NAMES)).isZero();
        assertThat(findings().values()).allMatch(List::isEmpty);
    }

    @Test
    void oneYearAloneIsComparedWithNothing() {
        assertThat(check(List.of("2024.html"))).isZero();
    }

    @Test
    void aFolderOfEarlierReportsGivesTheSameFindings() throws IOException {
        check(NAMES);
        var together = findings();
        Files.createDirectories(folder.resolve("earlier"));
        Files.move(folder.resolve("2023.txt"), folder.resolve("earlier/2023.txt"));
        out.getBuffer().setLength(0);
        check(List.of("2024.html"), "--previous", folder.resolve("earlier").toString());

        assertThat(findings().get("2024.html")).isEqualTo(together.get("2024.html"));
    }

    @Test
    void everyFormatShowsLastYearsNumber() throws IOException {
        check(NAMES);
        var total = findings().get("2024.html").getLast();
        String number = total.at("/operands/1/value").asText();
        String report = total.at("/operands/1/elsewhere/report").asText();
        assertThat(total.at("/operands/1/path").asText()).isEqualTo(BEFORE);
        assertThat(report).endsWith("/2023");

        run(NAMES, "--format", "text", "--lang", "zh");
        assertThat(out.toString()).contains("2023年度·四、结转下年度继续办理·总计：" + number + "  (" + report + ")");

        run(NAMES, "--format", "csv");
        assertThat(CsvReader.builder().ofCsvRecord(out.toString()).stream()
                        .map(each -> each.getField(CsvPrinter.COLUMNS.indexOf("elsewhere"))))
                .contains(BEFORE + "=" + number);

        run(NAMES, "--format", "sarif", "--lang", "en");
        var related = Json.MAPPER
                .readTree(out.toString())
                .at("/runs/0/results")
                .findValues("relatedLocations")
                .getLast()
                .path(0);
        assertThat(related.at("/logicalLocations/0/fullyQualifiedName").asText())
                .isEqualTo(report + ":applications.carried_forward.total");
        assertThat(related.at("/message/text").asText()).startsWith("2023: ").endsWith(": " + number);
    }

    private void keep(Set<Flaw> flaws) throws IOException {
        var years = Samples.history(5, 2022, 3, flaws);
        var layouts = List.of(Layout.HTML, Layout.CELL_PER_LINE, Layout.HTML);
        for (int i = 0; i < NAMES.size(); i++) {
            Files.write(
                    folder.resolve(NAMES.get(i)),
                    Samples.print(years.get(i), Rendering.of(layouts.get(i))).bytes());
        }
    }

    private int check(List<String> names, String... more) {
        return run(
                names,
                Stream.concat(Stream.of("--format", "ndjson"), Stream.of(more)).toArray(String[]::new));
    }

    private int run(List<String> names, String... more) {
        out.getBuffer().setLength(0);
        var arguments = new ArrayList<>(
                names.stream().map(name -> folder.resolve(name).toString()).toList());
        arguments.addAll(List.of(more));
        return new CommandLine(new Check())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(arguments.toArray(String[]::new));
    }

    private Map<String, List<JsonNode>> findings() {
        var found = new TreeMap<String, List<JsonNode>>();
        out.toString()
                .lines()
                .map(YearsTest::json)
                .forEach(line -> found.put(
                        String.valueOf(Path.of(line.path("file").asText()).getFileName()),
                        line.path("findings").valueStream().toList()));
        return found;
    }

    private static JsonNode json(String line) {
        try {
            return Json.MAPPER.readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }
}
