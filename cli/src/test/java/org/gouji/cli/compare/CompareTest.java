package org.gouji.cli.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.cli.Main;
import org.gouji.cli.check.Check;
import org.gouji.samples.Layout;
import org.gouji.samples.Rendering;
import org.gouji.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CompareTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    @Test
    void aRunIsTheSameAsItself() throws IOException {
        var run = Files.writeString(folder.resolve("run.ndjson"), checked());
        assertThat(compare(run, run)).isZero();
        assertThat(out.toString()).contains("1 相同 same, 0 有变化 changed").doesNotContain("→");
    }

    @Test
    void aNumberThatIsIllegibleNowIsALostOne() throws IOException {
        assertThat(compare(cell("{\"kind\":\"number\",\"value\":12}"), cell("{\"kind\":\"illegible\"}")))
                .isOne();
        assertThat(out.toString())
                .contains("a.html")
                .contains("LOST number  applications.granted.total: 12 → illegible")
                .contains("LOST number: 1");
    }

    @Test
    void anotherNumberAndANewOneAreToldApart() throws IOException {
        compare(cell("{\"kind\":\"number\",\"value\":12}"), cell("{\"kind\":\"number\",\"value\":21}"));
        compare(cell("{\"kind\":\"blank\"}"), cell("{\"kind\":\"number\",\"value\":0}"));
        assertThat(out.toString())
                .contains("OTHER number applications.granted.total: 12 → 21")
                .contains("new number   applications.granted.total: blank → 0");
    }

    @Test
    void zerosBehindTheDecimalsAreNoDifference() throws IOException {
        assertThat(compare(cell("{\"kind\":\"number\",\"value\":1.50}"), cell("{\"kind\":\"number\",\"value\":1.5}")))
                .isZero();
    }

    @Test
    void factsFindingsAndRejectionsAreCompared() throws IOException {
        var before = run("""
                {"file":"a","report":{"year":2020,"tables":{}},"findings":[{"rule":"review-total","operands":[{"path":"x.y"}]}]}
                {"file":"b","report":{"year":2020,"tables":{}},"findings":[]}
                {"file":"c","rejected":{"code":"year-unknown","message":""}}
                """);
        var now = run("""
                {"file":"b","rejected":{"code":"not-an-annual-report","message":""}}
                {"file":"a","report":{"year":2021,"tables":{}},"findings":[{"rule":"range","operands":[]}]}
                {"file":"d","rejected":{"code":"year-unknown","message":""}}
                """);
        assertThat(compare(before, now)).isOne();
        assertThat(out.toString())
                .contains("year: 2020 → 2021", "+ [range]", "- [review-total] x.y")
                .contains("rejected: - → not-an-annual-report")
                .contains("0 相同 same, 2 有变化 changed, 1 只在旧 only in old, 1 只在新 only in new")
                .contains("[range]: 1 新 new, 0 消失 dropped");
    }

    @Test
    void theSummaryIsTheTotalsAlone() throws IOException {
        compare(cell("{\"kind\":\"blank\"}"), cell("{\"kind\":\"lost\"}"), "--summary");
        assertThat(out.toString()).doesNotContain("→").contains("other kind: 1");
    }

    @Test
    void aFolderOfOutputsIsOneRun() throws IOException {
        var one = Files.createDirectory(folder.resolve("old"));
        Files.writeString(one.resolve("1.ndjson"), checked());
        assertThat(compare(one, Files.writeString(folder.resolve("new.ndjson"), checked())))
                .isZero();
    }

    @Test
    void whatIsNoRunExitsWithTwo() throws IOException {
        assertThat(compare(folder.resolve("none"), run("x"))).isEqualTo(2);
        assertThat(compare(run("x"), run("x"))).isEqualTo(2);
        assertThat(Main.run("compare", "one")).isEqualTo(64);
    }

    private Path cell(String cell) throws IOException {
        return run("{\"file\":\"a.html\",\"report\":{\"tables\":{\"applications\":{\"cells\":{\"granted\":{\"total\":"
                + cell + "}}}}},\"findings\":[]}\n");
    }

    private Path run(String lines) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "run", ".ndjson"), lines);
    }

    private String checked() throws IOException {
        var report = folder.resolve("report.html");
        Files.write(
                report, Samples.at(11, 4, Rendering.of(Layout.HTML), Set.of()).bytes());
        var lines = new StringWriter();
        new CommandLine(new Check()).setOut(new PrintWriter(lines)).execute(report.toString(), "--format", "ndjson");
        return lines.toString();
    }

    private int compare(Path before, Path now, String... more) {
        var arguments = new ArrayList<>(List.of(before.toString(), now.toString()));
        arguments.addAll(List.of(more));
        return new CommandLine(new Compare())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(arguments.toArray(String[]::new));
    }
}
