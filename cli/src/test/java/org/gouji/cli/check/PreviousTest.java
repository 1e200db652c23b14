package org.gouji.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

class PreviousTest {

    private static final List<GeneratedReport> YEARS = Samples.history(5, 2021, 3, Set.of());

    @TempDir
    private Path folder;

    @Test
    void theReportOfTheYearBeforeStandsBesideAReport() throws IOException {
        keep("a.html", YEARS.get(0), Layout.HTML);
        keep("b.txt", YEARS.get(1), Layout.PIPE_ROWS);
        Files.writeString(folder.resolve("c.txt"), "面包，牛奶");
        var previous = Previous.of(folder, new ReportReader());
        assertThat(previous.reports()).isEqualTo(2);
        assertThat(previous.unread()).isOne();
        assertThat(previous.apply(read(YEARS.get(2))).previous())
                .hasValueSatisfying(report -> assertThat(report.year()).isEqualTo(2022));
    }

    @Test
    void anotherYearOrAnotherBodyIsNotTaken() throws IOException {
        keep("a.html", YEARS.get(0), Layout.HTML);
        keep("b.html", Samples.ofYear(99, 2022, Set.of()), Layout.HTML);
        assertThat(Previous.of(folder, new ReportReader())
                        .apply(read(YEARS.get(2)))
                        .previous())
                .isEmpty();
    }

    @Test
    void ofSeveralDifferentDocumentsNoneIsTaken() throws IOException {
        keep("a.html", YEARS.get(1), Layout.HTML);
        keep("b.txt", YEARS.get(1), Layout.PIPE_ROWS);
        keep("c.txt", YEARS.get(1), Layout.CELL_PER_LINE);
        var previous = Previous.of(folder, new ReportReader());
        assertThat(previous.doubtful()).hasSize(1);
        assertThat(previous.apply(read(YEARS.get(2))).previous()).isEmpty();
    }

    @Test
    void theSameDocumentTwiceIsOne() throws IOException {
        keep("a.html", YEARS.get(1), Layout.HTML);
        keep("b.html", YEARS.get(1), Layout.HTML);
        assertThat(Previous.of(folder, new ReportReader())
                        .apply(read(YEARS.get(2)))
                        .previous())
                .isPresent();
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
