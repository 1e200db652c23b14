package org.gouji.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/// What stands on the streams and what comes back, for every kind of file and folder.
class CheckTest {

    private static final long SEED = 11;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void reports() throws IOException {
        Files.write(folder.resolve("clean.html"), sample(Set.of()));
        Files.write(folder.resolve("wrong.html"), sample(Set.of(Flaw.TOTAL_WRONG)));
    }

    @Test
    void aCleanReportExitsWithZero() {
        assertThat(check("clean.html", "--lang", "zh")).isZero();
        assertThat(out.toString()).contains("clean.html").contains("✓ 通过").doesNotContain("发现");
    }

    @Test
    void aBrokenTotalExitsWithOneAndShowsItsLine() {
        assertThat(check("wrong.html", "--lang", "zh")).isOne();
        assertThat(out.toString())
                .contains("✕ 有错误")
                .contains("[applications-results-total]")
                .contains("（七）总计");
    }

    @Test
    void aSingleFileShowsItsTablesAndAFolderOnlyWhatFindingsSpeakOf() {
        check("clean.html", "--lang", "en");
        assertThat(out.toString()).contains("1. New applications received").doesNotContain("Total: ");
        out.getBuffer().setLength(0);
        check(".", "--lang", "en");
        assertThat(out.toString())
                .contains("(7) Total")
                .doesNotContain("Fee overdue")
                .contains("Total: 2 files");
        out.getBuffer().setLength(0);
        check(".", "--lang", "en", "--tables", "none");
        assertThat(out.toString()).doesNotContain("4. Carried forward  ");
    }

    @Test
    void theSettingsOfAFileAreUsedAndAWrongOneIsNamed() throws IOException {
        var early = Files.writeString(
                folder.resolve("rules.properties"), "deadline.departments=01-01\ndeadline.governments=01-01\n");
        assertThat(check("clean.html", "--settings", early.toString(), "--format", "ndjson"))
                .isOne();
        assertThat(out.toString()).contains("\"rule\":\"published-late\"");

        Files.writeString(early, "deadline.departments=tomorrow");
        assertThat(check("clean.html", "--settings", early.toString())).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("deadline.departments = tomorrow");

        assertThat(check("clean.html", "--settings", "nowhere.properties")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("cannot be opened: nowhere.properties");
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
                .contains("[unreadable]")
                .contains("there is no such file");
    }

    @Test
    void oneUnreadFileOutweighsTheFindingsOfTheOthers() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.html"), folder.resolve("nowhere"));
        assertThat(check(".")).isEqualTo(2);
        assertThat(out.toString())
                .contains("gone.html")
                .contains("[unreadable]")
                .contains("wrong.html");
    }

    @Test
    void whatIsLeftOutIsSaidInOneLineEach() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        Files.createSymbolicLink(folder.resolve("circle"), folder);
        assertThat(check(".", "--format", "ndjson")).isOne();
        assertThat(out.toString().lines()).hasSize(2);
        assertThat(err.toString().lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("circle") && line.contains("not followed"))
                .anyMatch(line -> line.contains("empty") && line.contains("an empty folder"));
    }

    @Test
    void aDashReadsStandardInput() throws IOException {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(sample(Set.of(Flaw.TOTAL_WRONG))));
        try {
            assertThat(run("-", "--format", "ndjson")).isOne();
        } finally {
            System.setIn(before);
        }
        assertThat(json(out.toString()).path("file").asText()).isEqualTo("-");
    }

    @Test
    void wrongUsageExitsWithSixtyFour() {
        assertThat(Main.run("check", folder.toString(), "--format", "xml")).isEqualTo(64);
        assertThat(Main.run("check")).isEqualTo(64);
        assertThat(Main.run("check", "--lang", "de", folder.toString())).isEqualTo(64);
        assertThat(Main.run("check", "--previous", folder.resolve("none").toString(), folder.toString()))
                .isEqualTo(64);
    }

    @Test
    void ndjsonHasOneLineAFileInTheOrderOfTheirNames() throws IOException {
        Files.writeString(folder.resolve("middle.txt"), "面包，牛奶");
        assertThat(check(".", "--format", "ndjson")).isEqualTo(2);
        var lines = out.toString().lines().map(CheckTest::json).toList();
        assertThat(lines).extracting(CheckTest::fileName).containsExactly("clean.html", "middle.txt", "wrong.html");
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
        assertThat(out.toString().lines().map(line -> fileName(json(line))))
                .filteredOn(name -> name.startsWith("x"))
                .isEqualTo(names);
    }

    @Test
    void anAnswerThatCannotBeWrittenIsNoSuccess() {
        int exit = new CommandLine(new Check())
                .setOut(new PrintWriter(new FullDisk()))
                .setErr(new PrintWriter(err))
                .execute(folder.resolve("clean.html").toString());
        assertThat(exit).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("not complete");
    }

    @Test
    void anUnreadableFileIsAnAnswerAndTheOthersAreRead() throws IOException {
        var closed = folder.resolve("b.html");
        Files.write(closed, sample(Set.of()));
        assumeThat(closed.toFile().setReadable(false) && !Files.isReadable(closed))
                .as("this user may read everything")
                .isTrue();
        assertThat(check(".", "--format", "ndjson")).isEqualTo(2);
        assertThat(out.toString().lines()).hasSize(3);
    }

    private int check(String file, String... more) {
        var arguments = new ArrayList<>(List.of(folder.resolve(file).normalize().toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        return new CommandLine(new Check())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private static String fileName(JsonNode line) {
        return String.valueOf(Path.of(line.path("file").asText()).getFileName());
    }

    private static JsonNode json(String line) {
        try {
            return Json.MAPPER.readTree(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    private static byte[] sample(Set<Flaw> flaws) {
        return Samples.at(SEED, 4, Rendering.of(Layout.HTML), flaws).bytes();
    }

    private static final class FullDisk extends Writer {
        @Override
        public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("no space left");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
