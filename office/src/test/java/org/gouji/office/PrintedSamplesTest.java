package org.gouji.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Report;
import org.gouji.office.print.DocxPrint;
import org.gouji.office.print.PdfPrint;
import org.gouji.office.print.PdfPrint.Rules;
import org.gouji.office.print.PdfPrint.Style;
import org.gouji.office.print.Sheaf;
import org.gouji.office.print.XlsxPrint;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.gouji.samples.Layout;
import org.gouji.samples.Rendered;
import org.gouji.samples.Rendering;
import org.gouji.samples.Samples;
import org.gouji.samples.Truth;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Reports of our own making, printed in every format: whatever number is read is the true one.
class PrintedSamplesTest {

    private static final long SEED = Long.getLong("gouji.samples.seed", 260_101);

    /// `-Dgouji.samples=500` reads as many of each.
    private static final int EACH = Integer.getInteger("gouji.samples", 8);

    private static final Transcripts TRANSCRIPTS = new Transcripts();

    private final ReportReader reader = new ReportReader(TRANSCRIPTS);

    @AfterAll
    static void close() {
        TRANSCRIPTS.close();
    }

    @Test
    void wordKeepsEveryCell() {
        assertThat(unread("docx", DocxPrint::of)).isEmpty();
    }

    @Test
    void spreadsheetsKeepEveryCell() {
        assertThat(unread("xlsx", sheaf -> XlsxPrint.of(sheaf, false, true))).isEmpty();
        assertThat(unread("xlsx without borders", sheaf -> XlsxPrint.of(sheaf, false, false)))
                .isEmpty();
        assertThat(unread("xls", sheaf -> XlsxPrint.of(sheaf, true, true))).isEmpty();
    }

    @Test
    void ruledTablesInPdfKeepEveryCell() {
        assertThat(unread("pdf, strokes", sheaf -> PdfPrint.of(sheaf, Style.PLAIN)))
                .isEmpty();
        assertThat(unread("pdf, boxes", sheaf -> PdfPrint.of(sheaf, Style.PLAIN.with(Rules.BOXES))))
                .isEmpty();
    }

    @Test
    void pageBreaksCostNothing() {
        assertThat(unread(
                        "pdf, header repeated",
                        sheaf -> PdfPrint.of(sheaf, new Style(Rules.STROKES, true, "%d", "政府信息公开工作年度报告汇编", 0))))
                .isEmpty();
        assertThat(unread(
                        "pdf, page x of y", sheaf -> PdfPrint.of(sheaf, new Style(Rules.BOXES, true, "第 %d 页", "", 0))))
                .isEmpty();
    }

    @Test
    void turnedPagesAreReadUpright() {
        assertThat(unread(
                        "pdf, turned 90°",
                        sheaf -> PdfPrint.of(sheaf, new Style(Rules.STROKES, false, "- %d -", "", 90))))
                .isEmpty();
        assertThat(unread(
                        "pdf, turned 270°",
                        sheaf -> PdfPrint.of(sheaf, new Style(Rules.BOXES, false, "- %d -", "", 270))))
                .isEmpty();
    }

    @Test
    void columnsWithoutLinesGiveNoWrongNumber() {
        unread("pdf, no lines", sheaf -> PdfPrint.of(sheaf, Style.PLAIN.with(Rules.NONE)));
    }

    /// The cells that were not read, after all that were read were found true. Prints how many.
    private List<String> unread(String name, Function<Sheaf, byte[]> print) {
        var unread = new ArrayList<String>();
        int read = 0;
        for (int i = 0; i < EACH; i++) {
            var sample = Samples.at(SEED, i, Rendering.of(Layout.HTML), Set.of());
            Report report = read(name + " " + i, print.apply(Sheaf.of(sample)));
            assertThat(report.year()).isEqualTo(sample.truth().year());
            assertThat(report.form()).isEqualTo(sample.truth().form());
            assertThat(report.body().name()).isEqualTo(sample.truth().body());
            for (var expected : sample.truth().cells().entrySet()) {
                boolean there = isRead(name + " " + i, expected.getKey(), expected.getValue(), report);
                read += there ? 1 : 0;
                if (!there) {
                    unread.add(i + " " + expected.getKey() + " " + report.cell(expected.getKey()));
                }
            }
        }
        System.out.printf("%s: %d documents, %d cells read, %d not read, 0 wrong%n", name, EACH, read, unread.size());
        return unread;
    }

    private static boolean isRead(String name, String path, Truth.Expected expected, Report report) {
        var cell = report.cell(path).orElse(null);
        if (cell instanceof Cell.Numeric number) {
            assertThat(expected.value()).as("%s: %s is no number", name, path).isNotNull();
            assertThat(number.value()).as("%s: %s", name, path).isEqualByComparingTo(expected.value());
            return true;
        }
        return expected.kind() != Truth.Kind.NUMBER;
    }

    private Report read(String name, byte[] bytes) {
        var reading = reader.read(RawDocument.of(bytes));
        assertThat(reading).as(name).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).report();
    }

    static Rendered sample() {
        return Samples.at(SEED, 1, Rendering.of(Layout.HTML), Set.of());
    }
}
