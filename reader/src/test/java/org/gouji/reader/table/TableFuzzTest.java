package org.gouji.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.contracts.form.Column;
import org.gouji.contracts.form.Forms;
import org.gouji.contracts.form.Label;
import org.gouji.contracts.report.Cell;
import org.gouji.reader.page.HtmlPage;
import org.gouji.reader.page.TextPage;
import org.gouji.reader.section.SectionLines;
import org.gouji.reader.solve.Readings;
import org.gouji.reader.solve.Run;
import org.gouji.reader.solve.Sum;
import org.gouji.reader.text.MappedText;
import org.gouji.reader.text.Original;

class TableFuzzTest {

    private static final int MOST_CELLS = 15;

    /// Tables of every form are read off any text, and each number has digits or words in the original behind it.
    @FuzzTest(maxDuration = "3s")
    void tablesAreReadOffAnyText(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (var page : List.of(TextPage.of(text), HtmlPage.of(text))) {
            for (var form : Forms.ALL) {
                var tables = Tables.read(form, List.of(new SectionLines(2, null, null, page.lines())));
                tables.values().stream()
                        .flatMap(t -> t.cells().values().stream())
                        .forEach(cell -> stands(cell, text));
            }
        }
    }

    private static void stands(Cell cell, String text) {
        if (cell instanceof Cell.Numeric number) {
            assertThat(number.raw()).as(text).isNotBlank();
        }
    }

    /// Whatever digits ran together: a proven cell is a part of them.
    @FuzzTest(maxDuration = "3s")
    void runsAreCutOrLeft(byte[] bytes) {
        String digits = new String(bytes, StandardCharsets.ISO_8859_1).replaceAll("[^0-9]", "");
        int cells = Math.min(MOST_CELLS, digits.length() / 2 + 2);
        var columns = IntStream.range(0, cells)
                .mapToObj(i ->
                        new Column("c" + i, new Label("列", null, List.of()), Column.Quantity.COUNT, null, 1, List.of()))
                .toList();
        var text = MappedText.of(new Original(digits), 0, digits.length());
        var sums = List.of(new Sum(0, cells - 1));
        var answer = Readings.alone(new Run(text, false, true, columns, sums));
        assertThat(answer.cells()).hasSize(cells);
        answer.cells().stream()
                .filter(cell -> cell.proven())
                .forEach(cell -> assertThat(digits).contains(digits.substring(cell.from(), cell.to())));
    }
}
