package org.gouji.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Report;
import org.junit.jupiter.api.Test;

/// A report of the form of 2021 whose first block has the columns of 2019.
class OtherFormsTest {

    @Test
    void numbersUnderAnotherFormsColumnsAreNotTheForms() {
        var report = read("本年新制作数量", "本年新公开数量", "对外公开总数量");
        assertThat(report.form()).isEqualTo(TextReports.FORM.id());
        assertThat(cell(report, "art20_1.normative_documents.issued"))
                .isInstanceOfSatisfying(
                        Cell.Illegible.class,
                        cell -> assertThat(cell.candidates()).containsExactly(BigDecimal.TWO));
        assertThat(cell(report, "art20_5.admin_license.decisions")).isInstanceOf(Cell.Numeric.class);
    }

    @Test
    void soTheyAreWhereTheirLabelsAreBrokenOverLines() {
        var report = read("本年新", "制作数量", "本年新", "公开数量", "对外公开", "总数量");
        assertThat(cell(report, "art20_1.normative_documents.issued")).isInstanceOf(Cell.Illegible.class);
    }

    @Test
    void oneWordOfAnotherFormIsNoHeader() {
        var report = read("本年制发件数", "本年废止件数", "现行有效件数（对外公开总数量）");
        assertThat(cell(report, "art20_1.normative_documents.issued")).isInstanceOf(Cell.Numeric.class);
    }

    private static Cell cell(Report report, String path) {
        return report.cell("proactive_disclosure." + path).orElseThrow();
    }

    private static Report read(String... header) {
        var lines = new ArrayList<>(List.of("青岚县2022年政府信息公开工作年度报告", "一、总体情况", "全年平稳。", "二、主动公开政府信息情况"));
        lines.addAll(List.of("第二十条第（一）项", "信息内容"));
        lines.addAll(List.of(header));
        lines.addAll(List.of("规章", "0", "0", "0", "规范性文件", "2", "3", "4"));
        lines.addAll(List.of("第二十条第（五）项", "信息内容", "本年处理决定数量", "行政许可", "5"));
        lines.addAll(List.of("第二十条第（六）项", "信息内容", "本年处理决定数量", "行政处罚", "6", "行政强制", "1"));
        lines.addAll(List.of("第二十条第（八）项", "信息内容", "本年收费金额（单位：万元）", "行政事业性收费", "0"));
        lines.add("三、收到和处理政府信息公开申请情况");
        var block =
                TextReports.FORM.table("applications").orElseThrow().blocks().getFirst();
        block.columns().forEach(column -> lines.add(column.label().zh()));
        for (var row : block.rows()) {
            var label = row.label();
            lines.add(label == null ? "" : label.zh());
            lines.addAll(List.of("0", "0", "0", "0", "0", "0", "0"));
        }
        return TextReports.read(lines);
    }
}
