package org.gouji.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.contracts.form.Block;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Tables between bars whose zeros were left blank, as converters of pages write them: rows on one line, filled up
/// to the width of the table, or with a line end in every cell.
class BlanksBetweenBarsTest {

    private static final String TABLE = "applications.";

    private static final Block BLOCK =
            TextReports.FORM.table("applications").orElseThrow().blocks().getFirst();

    /// Rows whose group's label stands before their own.
    private static final Map<String, String> GROUPS = Map.of(
            "granted", "三、本年度办理结果",
            "denied_state_secret", "（三）不予公开",
            "unable_not_held", "（四）无法提供",
            "rejected_petition", "（五）不予处理",
            "other_overdue_correction", "（六）其他处理");

    /// The columns of the form: three of labels and seven of values.
    private static final int WIDTH = 10;

    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    @BeforeEach
    void compose() {
        for (var row : BLOCK.rows()) {
            var label = row.label();
            var cells = new ArrayList<String>();
            String key = String.valueOf(row.key());
            if (GROUPS.containsKey(key)) {
                cells.add(GROUPS.get(key));
            }
            cells.add(label == null ? "" : label.zh());
            cells.addAll(List.of("", "", "", "", "", "", ""));
            rows.put(key, cells);
        }
        set("new_received", "31", "", "", "2", "", "", "33");
        set("carried_in", "", "", "", "", "", "", "0");
        set("granted", "20", "", "", "", "", "", "20");
        set("denied_internal_affairs", "", "", "", "2", "", "", "2");
        set("unable_not_held", "11", "", "", "", "", "", "11");
        set("total_processed", "31", "", "", "2", "", "", "33");
        set("carried_forward", "", "", "", "", "", "", "0");
    }

    @Test
    void aLineEndInEveryCellPartsNoRow() {
        var page = new ArrayList<String>();
        for (var row : rows.values()) {
            row.forEach(cell -> page.add(cell.isEmpty() ? "|" : cell + " |"));
            page.add("|".repeat(WIDTH - row.size()));
        }
        assertRead(read(page));
    }

    @Test
    void whatFillsARowBehindItsLastCellMayStandOnItsLine() {
        var page = new ArrayList<String>();
        for (var row : rows.values()) {
            page.add("|");
            row.subList(0, row.size() - 1).forEach(cell -> page.add(cell.isEmpty() ? "|" : cell + " |"));
            page.add((row.getLast().isEmpty() ? "" : row.getLast() + " ") + "| " + "|".repeat(WIDTH + 3 - row.size()));
        }
        assertRead(read(page));
    }

    @Test
    void aRowBeginsWithABlankWhereAllRowsAreAsLong() {
        var report = read(onOneLine());
        assertRead(report);
        assertThat(cell(report, "denied_internal_affairs.natural_person")).isInstanceOf(Cell.Blank.class);
    }

    @Test
    void aRowThatMayHaveACellTooFewIsNotPlaced() {
        rows.get("denied_internal_affairs").remove(2);
        assertThat(cell(read(onOneLine()), "denied_internal_affairs.total")).isInstanceOf(Cell.Illegible.class);
    }

    @Test
    void theRowOfReviewsBeginsWithABlankWhereAllTotalsHold() {
        var report = read(List.of(), " | 4 | | | 4 | 3 | | | 1 | 4 | | | | | |");
        assertThat(value(report, "review_and_litigation.review.corrected")).isEqualTo(4);
        assertThat(value(report, "review_and_litigation.litigation_direct.total"))
                .isEqualTo(4);
    }

    @Test
    void theRowOfReviewsWhoseTotalsDoNotHoldMayHaveMoved() {
        var report = read(List.of(), " | 4 | | 4 | 3 | | | 1 | 4 | | | | | | |");
        assertThat(report.cell("review_and_litigation.review.corrected").orElseThrow())
                .isInstanceOf(Cell.Illegible.class);
    }

    @Test
    void aRowWithoutATotalMayBeginAnywhere() {
        var rows = List.of("规章 | 1 | 0 | 1 | |", "规范性文件 | | 3 | 5 | |");
        var work = List.of("行政许可", "其他对外管理服务事项", "行政处罚", "行政强制").stream()
                .map(label -> label + " | 2 | 0 | 7 | |")
                .toList();
        var report = TextReports.read("""
                松原口镇2020年政府信息公开工作年度报告
                二、主动公开政府信息情况
                信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |
                %s
                信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
                %s
                三、收到和处理政府信息公开申请情况
                四、政府信息公开行政复议、行政诉讼情况
                """.formatted(String.join("\n", rows), String.join("\n", work)));
        assertThat(value(report, "proactive_disclosure.art20_1.regulations.total_public"))
                .isEqualTo(1);
        assertThat(report.cell("proactive_disclosure.art20_1.normative_documents.total_public")
                        .orElseThrow())
                .isInstanceOf(Cell.Illegible.class);
    }

    private void set(String row, String... values) {
        var cells = rows.get(row);
        for (int i = 0; i < values.length; i++) {
            cells.set(cells.size() - values.length + i, values[i]);
        }
    }

    private List<String> onOneLine() {
        return rows.values().stream()
                .map(row -> String.join(" | ", row) + " | " + "|".repeat(WIDTH - row.size()))
                .toList();
    }

    private void assertRead(Report report) {
        rows.forEach((key, cells) -> {
            int at = cells.size() - 7;
            for (var column : BLOCK.columns()) {
                String printed = cells.get(at++);
                String path = key + "." + column.key();
                if (printed.isEmpty()) {
                    assertThat(cell(report, path)).as(path).isInstanceOf(Cell.Blank.class);
                } else {
                    assertThat(value(report, TABLE + path)).as(path).isEqualTo(Long.parseLong(printed));
                }
            }
        });
    }

    private static Cell cell(Report report, String path) {
        return report.cell(TABLE + path).orElseThrow();
    }

    private static long value(Report report, String path) {
        return ((Cell.Numeric) report.cell(path).orElseThrow()).value().longValueExact();
    }

    private static Report read(List<String> rows) {
        return read(rows, "0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |");
    }

    private static Report read(List<String> rows, String reviews) {
        String document = """
                松原口镇2022年政府信息公开工作年度报告
                三、收到和处理政府信息公开申请情况
                %s
                四、政府信息公开行政复议、行政诉讼情况
                行政复议 | 行政诉讼 | |||||||||||||
                结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 | ||||||||
                结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | |||||
                %s
                五、存在的主要问题及改进情况
                """.formatted(String.join("\n", rows), reviews);
        return TextReports.read(document);
    }
}
