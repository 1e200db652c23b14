package org.gouji.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.contracts.form.Table;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Report;
import org.junit.jupiter.api.Test;

/// A table of one cell a line: four came, three were granted what they asked, one did not say what.
class OrderedRowsTest {

    private static final String ZEROS = "0 0 0 0 0 0 0";

    private static final Table TABLE = TextReports.FORM.table("applications").orElseThrow();

    private final Map<String, String> rows = new HashMap<>(Map.of(
            "new_received", "3 0 1 0 0 0 4",
            "granted", "2 0 1 0 0 0 3",
            "unable_unclear_after_correction", "1 0 0 0 0 0 1",
            "total_processed", "3 0 1 0 0 0 4"));

    @Test
    void aTableThatAddsUpIsRead() {
        assertThat(numbers("granted")).containsExactly("2", "0", "1", "0", "0", "0", "3");
    }

    @Test
    void aWrongTotalOfTheBodysOwnIsReadAsPrinted() {
        rows.put("granted", "2 0 1 0 0 0 9");
        assertThat(numbers("granted")).containsExactly("2", "0", "1", "0", "0", "0", "9");
    }

    @Test
    void aRowThatLostANumberAndGainedAnotherIsIllegible() {
        rows.put("granted", "0 1 0 0 0 3 7");
        assertThat(numbers("granted")).containsOnly("illegible");
        assertThat(numbers("new_received")).containsExactly("3", "0", "1", "0", "0", "0", "4");
    }

    @Test
    void blanksForZerosChangeNothing() {
        rows.put("granted", "0 1 0 0 0 3 7");
        rows.put("denied_state_secret", "/ / / / / / /");
        assertThat(numbers("granted")).containsOnly("illegible");
    }

    private List<String> numbers(String row) {
        var report = read();
        return TABLE.blocks().getFirst().columns().stream()
                .map(column ->
                        report.cell("applications." + row + "." + column.key()).orElseThrow())
                .map(cell ->
                        cell instanceof Cell.Numeric number ? number.value().toPlainString() : "illegible")
                .toList();
    }

    private Report read() {
        var lines = new ArrayList<>(List.of("青岚县2023年政府信息公开工作年度报告", "一、总体情况", "全年平稳。", "三、收到和处理政府信息公开申请情况"));
        var block = TABLE.blocks().getFirst();
        block.columns().forEach(column -> lines.add(column.label().zh()));
        for (var row : block.rows()) {
            var label = row.label();
            lines.add(label == null ? "" : label.zh());
            lines.addAll(
                    List.of(rows.getOrDefault(String.valueOf(row.key()), ZEROS).split(" ")));
        }
        lines.add("五、存在的主要问题及改进情况");
        lines.add("人手不足。");
        return TextReports.read(lines);
    }
}
