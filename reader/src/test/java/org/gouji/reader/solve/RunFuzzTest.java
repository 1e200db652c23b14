package org.gouji.reader.solve;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.contracts.form.Column;
import org.gouji.contracts.form.Label;
import org.gouji.reader.text.MappedText;
import org.gouji.reader.text.Original;

class RunFuzzTest {

    private static final int MOST_CELLS = 15;

    /// Whatever digits ran together: a proven cell is a part of them.
    @FuzzTest(maxDuration = "8s")
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
