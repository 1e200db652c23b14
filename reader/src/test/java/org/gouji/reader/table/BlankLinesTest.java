package org.gouji.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.contracts.form.Block;
import org.gouji.contracts.form.Table;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Report;
import org.junit.jupiter.api.Test;

/// Tables of one cell a line with an empty line between: an empty cell left a line of white space (`_` below).
class BlankLinesTest {

    private final Map<String, String> rows = new HashMap<>(Map.of(
            "new_received", "6 _ _ _ _ 2 8",
            "granted", "5 _ _ _ _ _ 5",
            "rejected_repeat", "_ _ _ _ _ 2 2",
            "total_processed", "5 _ _ _ _ 2 7",
            "carried_forward", "1 _ _ _ _ _ 1",
            "review_and_litigation", "_ 1 _ _ 1 _ _ _ _ _ 2 _ _ _ 2"));

    @Test
    void whereEachCellHasItsLineBlanksAreBlank() {
        assertThat(cells("new_received")).containsExactly("6", "", "", "", "", "2", "8");
        assertThat(cells("rejected_repeat")).containsExactly("", "", "", "", "", "2", "2");
        assertThat(cells("denied_state_secret")).containsOnly("");
    }

    @Test
    void theWideRowToo() {
        assertThat(cells(table("review_and_litigation").blocks(), 0))
                .containsExactly("", "1", "", "", "1", "", "", "", "", "", "2", "", "", "", "2");
    }

    @Test
    void aRowWithAnotherNumberOfCellsIsNotRead() {
        rows.put("granted", "5 _ _ _ _ 5");
        assertThat(cells("granted")).containsOnly("?");
    }

    @Test
    void aRowThatDoesNotAddUpIsNotRead() {
        rows.put("granted", "5 _ _ _ _ _ 4");
        assertThat(cells("granted")).containsOnly("?");
    }

    @Test
    void whiteSpaceBesideACompleteRowIsNoCell() {
        rows.put("granted", "5 0 0 _ 0 0 0 5 _");
        assertThat(cells("granted")).containsExactly("5", "0", "0", "0", "0", "0", "5");
    }

    private List<String> cells(String row) {
        var block = table("applications").blocks().getFirst();
        int at =
                block.rows().stream().map(r -> String.valueOf(r.key())).toList().indexOf(row);
        return cells(List.of(block), at);
    }

    private List<String> cells(List<Block> blocks, int row) {
        var report = read();
        return blocks.stream()
                .flatMap(block -> block.columns().stream()
                        .map(column -> block.path(block.rows().get(row), column)))
                .map(path -> report.cell((blocks.size() == 1 ? "applications." : "review_and_litigation.") + path)
                        .orElseThrow())
                .map(BlankLinesTest::shown)
                .toList();
    }

    private static String shown(Cell cell) {
        return switch (cell) {
            case Cell.Numeric number -> number.value().toPlainString();
            case Cell.Blank _ -> "";
            default -> "?";
        };
    }

    private static Table table(String key) {
        return TextReports.FORM.table(key).orElseThrow();
    }

    private Report read() {
        var lines = new ArrayList<>(List.of("青岚县2023年政府信息公开工作年度报告", "一、总体情况", "全年平稳。", "三、收到和处理政府信息公开申请情况"));
        var block = table("applications").blocks().getFirst();
        block.columns().forEach(column -> lines.add(column.label().zh()));
        for (var row : block.rows()) {
            var label = row.label();
            lines.add(label == null ? "" : label.zh());
            cells(lines, rows.getOrDefault(String.valueOf(row.key()), "_ _ _ _ _ _ _"));
        }
        lines.add("四、政府信息公开行政复议、行政诉讼情况");
        lines.addAll(List.of("行政复议", "行政诉讼", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"));
        for (var group : List.of("未经复议直接起诉", "复议后起诉")) {
            lines.addAll(List.of(group, "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"));
        }
        cells(lines, rows.getOrDefault("review_and_litigation", ""));
        lines.add("五、存在的主要问题及改进情况");
        lines.add("人手不足。");
        return TextReports.read(String.join("\n\n", lines));
    }

    private static void cells(List<String> lines, String row) {
        for (var cell : row.split(" ")) {
            lines.add(cell.equals("_") ? "\u00A0" : cell);
        }
    }
}
