package org.gouji.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Report;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.gouji.samples.content.Dice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Reports before 2019: what stands on the page is read, and nothing else.
class StatisticsReportsTest {

    private static final int REPORTS = 40;
    private static final int DAMAGED = 300;

    private final ReportReader reader = new ReportReader();

    @ParameterizedTest
    @EnumSource(Layout.class)
    void everyNumberIsReadInEveryLayoutAndWording(Layout layout) {
        for (int i = 0; i < REPORTS; i++) {
            var rendering = Rendering.of(layout).worded(i);
            var sample = Samples.before2019(7, i, i % 3 == 0 ? rendering.inTraditionalScript() : rendering);
            var report = read(sample.bytes(), sample);
            assertThat(report.form()).isEqualTo("pre_2019");
            assertThat(report.year()).isEqualTo(sample.truth().year());
            sample.truth()
                    .tables()
                    .forEach((table, state) -> assertThat(report.tables().get(table))
                            .as(table)
                            .extracting(read -> read.state())
                            .isEqualTo(state));
            assertThat(wrong(report, sample)).isEmpty();
            assertThat(unread(report, sample)).as(sample.fileName()).isEmpty();
        }
    }

    @Test
    void aLineThatIsLostMakesNoWrongNumber() {
        var layouts = List.of(Layout.PIPE_ROWS, Layout.CELL_PER_LINE, Layout.CELL_BETWEEN_BARS);
        for (int i = 0; i < DAMAGED; i++) {
            var sample = Samples.before2019(11, i, Rendering.of(layouts.get(i % layouts.size())));
            var lines = new ArrayList<>(Arrays.asList(new String(sample.bytes(), UTF_8).split("\n", -1)));
            lines.remove(Dice.of(13, i).between(lines.size() / 3, lines.size() - 1));
            var report = read(String.join("\n", lines).getBytes(UTF_8), sample);
            assertThat(wrong(report, sample)).as("before2019(11, " + i + ")").isEmpty();
        }
    }

    private Report read(byte[] bytes, Rendered sample) {
        var document = new RawDocument(bytes, sample.mediaType(), sample.fileName(), null, null, null, null, null);
        if (reader.read(document) instanceof Reading.Read read) {
            return read.report();
        }
        throw new AssertionError(sample.fileName() + " was rejected");
    }

    private static List<String> wrong(Report report, Rendered sample) {
        var wrong = new ArrayList<String>();
        report.tables()
                .forEach((table, read) -> read.cells().forEach((path, cell) -> {
                    var truth = sample.truth().cells().get(table + "." + path);
                    boolean right = truth != null && truth.value() != null;
                    if (cell instanceof Cell.Numeric number
                            && !(right && number.value().compareTo(truth.value()) == 0)) {
                        wrong.add(table + "." + path + " " + number);
                    }
                }));
        return wrong;
    }

    private static List<String> unread(Report report, Rendered sample) {
        return sample.truth().cells().entrySet().stream()
                .filter(entry -> entry.getValue().kind() == Truth.Kind.NUMBER)
                .filter(entry -> !(report.cell(entry.getKey()).orElseThrow() instanceof Cell.Numeric))
                .map(entry -> entry.getKey())
                .toList();
    }
}
