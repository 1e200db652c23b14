package org.gouji.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gouji.cli.Main;
import org.gouji.contracts.json.Json;
import org.gouji.samples.Flaw;
import org.gouji.samples.Layout;
import org.gouji.samples.Rendering;
import org.gouji.samples.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckTest {

    private static final long SEED = 11;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void reports() throws IOException {
        Files.write(folder.resolve("clean.html"), sample(Set.of()));
        Files.write(folder.resolve("wrong.html"), sample(Set.of(Flaw.TOTAL_WRONG)));
    }

    @Test
    void aCleanReportExitsWithZero() {
        assertThat(check("clean.html")).isZero();
        assertThat(out.toString()).contains("clean.html").contains("合格");
    }

    @Test
    void aBrokenTotalExitsWithOneAndShowsItsLine() {
        assertThat(check("wrong.html")).isOne();
        assertThat(out.toString())
                .contains("[applications-results-total]")
                .contains("line ")
                .contains("（七）总计");
    }

    @Test
    void whatIsNoReportExitsWithTwoInOneLine() throws IOException {
        Files.writeString(folder.resolve("shopping.txt"), "面包，牛奶");
        assertThat(check("shopping.txt")).isEqualTo(2);
        assertThat(out.toString().lines()).singleElement().asString().contains("[not-an-annual-report]");
    }

    @Test
    void aFileThatIsNotThereExitsWithTwo() {
        assertThat(check("none.txt")).isEqualTo(2);
        assertThat(out.toString().lines())
                .singleElement()
                .asString()
                .contains("none.txt")
                .contains("[unreadable]");
    }

    @Test
    void anUnknownFormatIsWrongUsage() {
        assertThat(Main.run("check", folder.toString(), "--format", "sarif")).isEqualTo(64);
        assertThat(Main.run("check")).isEqualTo(64);
        assertThat(Main.run("check", "--previous", "x", folder.toString())).isEqualTo(64);
    }

    @Test
    void ndjsonHasOneLineAFileInTheOrderOfTheirNames() throws IOException {
        Files.writeString(folder.resolve("middle.txt"), "面包，牛奶");
        assertThat(check(".", "--format", "ndjson")).isEqualTo(2);
        var lines = out.toString().lines().map(CheckTest::json).toList();
        assertThat(lines)
                .extracting(line ->
                        Path.of(line.path("file").asText()).getFileName().toString())
                .containsExactly("clean.html", "middle.txt", "wrong.html");
        assertThat(lines.get(0).fieldNames()).toIterable().containsExactly("file", "report", "findings");
        assertThat(lines.get(1).fieldNames()).toIterable().containsExactly("file", "rejected");
        assertThat(lines.get(1).path("rejected").fieldNames()).toIterable().containsExactly("code", "message");
        assertThat(lines.get(2).path("findings")).isNotEmpty();
    }

    @Test
    void manyFilesComeOutInOrder() throws IOException {
        byte[] bytes = sample(Set.of());
        var names = IntStream.range(1000, 1150).mapToObj(i -> "x" + i + ".html").toList();
        for (var name : names) {
            Files.write(folder.resolve(name), bytes);
        }
        check(".", "--format", "ndjson");
        assertThat(out.toString()
                        .lines()
                        .map(line -> Path.of(json(line).path("file").asText())
                                .getFileName()
                                .toString()))
                .filteredOn(name -> name.startsWith("x"))
                .isEqualTo(names);
    }

    private int check(String file, String... more) {
        var arguments = new java.util.ArrayList<>(
                List.of(folder.resolve(file).normalize().toString()));
        arguments.addAll(List.of(more));
        return new CommandLine(new Check()).setOut(new PrintWriter(out)).execute(arguments.toArray(String[]::new));
    }

    private static JsonNode json(String line) {
        try {
            return Json.MAPPER.readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    private static byte[] sample(Set<Flaw> flaws) {
        return Samples.at(SEED, 4, Rendering.of(Layout.HTML), flaws).bytes();
    }
}
