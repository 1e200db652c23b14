package org.gouji.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gouji.contracts.report.Report;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.gouji.samples.GeneratedReport;
import org.gouji.samples.Layout;
import org.gouji.samples.Rendering;
import org.gouji.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeighboursTest {

    private static final List<GeneratedReport> YEARS = Samples.history(5, 2021, 3, Set.of());

    @TempDir
    private Path folder;

    @Test
    void theReportOfTheYearBeforeStandsBesideAReport() throws IOException {
        keep("a.html", YEARS.get(0), Layout.HTML);
        keep("b.txt", YEARS.get(1), Layout.PIPE_ROWS);
        Files.writeString(folder.resolve("c.txt"), "面包，牛奶");
        var files = inventory();
        assertThat(files.reports()).isEqualTo(2);
        assertThat(files.unread()).isOne();
        assertThat(before(files).apply(read(YEARS.get(2))).previous())
                .hasValueSatisfying(report -> assertThat(report.year()).isEqualTo(2022));
        assertThat(among(files).apply(read(YEARS.get(2))).previous())
                .hasValueSatisfying(report -> assertThat(report.year()).isEqualTo(2022));
    }

    @Test
    void anotherYearOrAnotherBodyIsNotTaken() throws IOException {
        keep("a.html", YEARS.get(0), Layout.HTML);
        keep("b.html", Samples.ofYear(99, 2022, Set.of()), Layout.HTML);
        assertThat(before(inventory()).apply(read(YEARS.get(2))).previous()).isEmpty();
    }

    @Test
    void ofSeveralDifferentDocumentsNoneIsTaken() throws IOException {
        keep("a.html", YEARS.get(1), Layout.HTML);
        keep("b.txt", YEARS.get(1), Layout.PIPE_ROWS);
        keep("c.txt", YEARS.get(1), Layout.CELL_PER_LINE);
        var neighbours = before(inventory());
        assertThat(neighbours.doubtful()).containsExactly(read(YEARS.get(1)).id());
        assertThat(neighbours.apply(read(YEARS.get(2))).previous()).isEmpty();
    }

    @Test
    void theSameDocumentTwiceIsOne() throws IOException {
        keep("a.html", YEARS.get(1), Layout.HTML);
        keep("b.html", YEARS.get(1), Layout.HTML);
        var neighbours = before(inventory());
        assertThat(neighbours.doubtful()).isEmpty();
        assertThat(neighbours.apply(read(YEARS.get(2))).previous()).isPresent();
    }

    @Test
    void theFolderOfEarlierReportsCountsBeforeTheFilesThatAreChecked() throws IOException {
        keep("a.html", YEARS.get(1), Layout.HTML);
        var earlier = inventory();
        Files.delete(folder.resolve("a.html"));
        keep("b.txt", YEARS.get(1), Layout.PIPE_ROWS);
        keep("c.txt", YEARS.get(2), Layout.PIPE_ROWS);
        keep("a.html", YEARS.get(1), Layout.HTML);
        var both = new Neighbours(inventory(), earlier, new ReportReader());
        assertThat(both.doubtful()).isEmpty();
        assertThat(both.apply(read(YEARS.get(2))).previous())
                .hasValueSatisfying(
                        report -> assertThat(report.document().mediaType()).contains("html"));
    }

    @Test
    void aFileThatChangedMeanwhileIsNotTaken() throws IOException {
        keep("a.html", YEARS.get(1), Layout.HTML);
        var files = inventory();
        keep("a.html", YEARS.get(0), Layout.HTML);
        assertThat(before(files).apply(read(YEARS.get(2))).previous()).isEmpty();
    }

    @Test
    void theSameTextUnderAnotherNameIsAlike() throws IOException {
        String page = new String(
                Samples.print(YEARS.get(1), Rendering.of(Layout.HTML)).bytes(), StandardCharsets.UTF_8);
        String name = YEARS.get(1).agency().name();
        Files.writeString(folder.resolve("a.html"), page);
        Files.writeString(folder.resolve("b.html"), page.replace(name, "建宁县人民政府"));
        for (int seed = 100; seed < 110; seed++) {
            keep("c" + seed + ".html", Samples.ofYear(seed, 2022, Set.of()), Layout.HTML);
        }
        var alike = among(inventory()).apply(read(YEARS.get(1))).around().alike();
        assertThat(alike).singleElement().satisfies(other -> {
            assertThat(other.body()).isEqualTo("350430");
            assertThat(other.similarity()).isGreaterThan(0.9);
        });
    }

    private Inventory inventory() {
        return Inventory.of(List.of(folder), new ReportReader(), true);
    }

    private static Neighbours before(Inventory files) {
        return new Neighbours(null, files, new ReportReader());
    }

    private static Neighbours among(Inventory files) {
        return new Neighbours(files, Inventory.EMPTY, new ReportReader());
    }

    private void keep(String name, GeneratedReport report, Layout layout) throws IOException {
        Files.write(
                folder.resolve(name),
                Samples.print(report, Rendering.of(layout)).bytes());
    }

    private static Report read(GeneratedReport report) {
        byte[] bytes = Samples.print(report, Rendering.of(Layout.HTML)).bytes();
        if (new ReportReader().read(RawDocument.of(bytes)) instanceof Reading.Read read) {
            return read.report();
        }
        throw new AssertionError("not read");
    }
}
