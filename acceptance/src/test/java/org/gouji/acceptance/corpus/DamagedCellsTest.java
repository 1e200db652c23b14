package org.gouji.acceptance.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Report;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.gouji.samples.Rendered;
import org.gouji.samples.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Cells are emptied, dropped and added at random, and spans lie: the reader finds the truth or says that it
/// cannot. It never reads another number.
class DamagedCellsTest {

    private static final int DOCUMENTS = 25;
    private static final long SEED = 4_711;

    private static final Pattern HTML_CELL = Pattern.compile("<t[dh][^>]*>\\d+</t[dh]>");
    private static final Pattern SPAN = Pattern.compile("(row|col)span=\"?(\\d+)\"?");
    private static final Pattern LINE = Pattern.compile("(?m)^\\d+$\\n");
    private static final Pattern BARRED = Pattern.compile("\\| (\\d+)(?= )");

    private final ReportReader reader = new ReportReader();

    /// What is done to a page.
    enum Damage {
        SPANS_LOST(true, r -> page -> SPAN.matcher(page).replaceAll("")),
        SPANS_LIE(
                true,
                r -> page -> SPAN.matcher(page)
                        .replaceAll(m -> r.nextInt(20) == 0
                                ? m.group(1) + "span=" + (Integer.parseInt(m.group(2)) + 1)
                                : m.group())),
        CELLS_EMPTIED(true, r -> page -> replace(HTML_CELL, page, r, 12, m -> "<td></td>")),
        CELLS_DROPPED(true, r -> page -> replace(HTML_CELL, page, r, 60, m -> "")),
        CELLS_ADDED(true, r -> page -> replace(HTML_CELL, page, r, 40, m -> m + "<td></td>")),
        LINES_DROPPED(false, r -> page -> replace(LINE, page, r, 30, m -> "")),
        PAGE_NUMBERS(false, r -> page -> replace(LINE, page, r, 30, m -> m + "-" + r.nextInt(30) + "-\n")),
        BARRED_EMPTIED(false, r -> page -> replace(BARRED, page, r, 12, m -> "| ")),
        BARRED_DROPPED(false, r -> page -> replace(BARRED, page, r, 30, m -> ""));

        private final boolean html;
        private final Function<Random, UnaryOperator<String>> hurt;

        Damage(boolean html, Function<Random, UnaryOperator<String>> hurt) {
            this.html = html;
            this.hurt = hurt;
        }

        private static String replace(Pattern what, String page, Random random, int oneIn, UnaryOperator<String> by) {
            return what.matcher(page).replaceAll(m -> random.nextInt(oneIn) == 0 ? by.apply(m.group()) : m.group());
        }
    }

    @ParameterizedTest
    @EnumSource
    void noNumberIsMadeUp(Damage damage) {
        everyNumberIsTrue(damage, page -> page);
    }

    @ParameterizedTest
    @EnumSource(names = {"SPANS_LOST", "SPANS_LIE", "CELLS_DROPPED", "CELLS_ADDED"})
    void norWhereCellsAreEmptyBesides(Damage damage) {
        everyNumberIsTrue(damage, Damage.CELLS_EMPTIED.hurt.apply(new Random(SEED)));
    }

    private void everyNumberIsTrue(Damage damage, UnaryOperator<String> besides) {
        var hurt = damage.hurt.apply(new Random(SEED));
        var wrong = new ArrayList<String>();
        int read = 0;
        for (var sample : pages(damage.html)) {
            String page = hurt.apply(besides.apply(new String(sample.bytes(), StandardCharsets.UTF_8)));
            if (reader.read(RawDocument.of(page.getBytes(StandardCharsets.UTF_8))) instanceof Reading.Read result) {
                read += compare(sample, result.report(), wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(read).as("cells read in spite of it").isGreaterThan(DOCUMENTS * 50);
    }

    /// Adds what is wrong; returns how many numbers are right.
    private static int compare(Rendered sample, Report report, List<String> wrong) {
        int right = 0;
        for (var expected : sample.truth().cells().entrySet()) {
            var truth = expected.getValue().value();
            if (report.cell(expected.getKey()).orElse(null) instanceof Cell.Numeric cell) {
                if (truth != null && cell.value().compareTo(truth) == 0) {
                    right++;
                } else {
                    wrong.add(sample.fileName() + " " + expected.getKey() + ": " + truth + " read as " + cell);
                }
            }
        }
        return right;
    }

    private static List<Rendered> pages(boolean html) {
        return Samples.stream(SEED)
                .filter(sample -> sample.mediaType().startsWith("text/html") == html)
                .limit(DOCUMENTS)
                .toList();
    }
}
