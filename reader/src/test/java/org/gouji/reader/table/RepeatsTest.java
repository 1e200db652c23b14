package org.gouji.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.gouji.contracts.report.Cell;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.junit.jupiter.api.Test;

/// Tables that a converter wrote out as a grid without spans.
class RepeatsTest {

    private static final String PATH = "proactive_disclosure.art20_5.admin_license.decisions";

    @Test
    void aValueThatFillsTheColumnsOfItsHeaderIsOneValue() {
        assertThat(license("| 行政许可 | 557 | 557 | 557 |", "| 信息内容 | 本年处理决定数量 | 本年处理决定数量 | 本年处理决定数量 |"))
                .isInstanceOfSatisfying(
                        Cell.Numeric.class, cell -> assertThat(cell.value()).isEqualTo(BigDecimal.valueOf(557)));
    }

    @Test
    void valuesThatDifferAreNotOne() {
        assertThat(license("| 行政许可 | 557 | 55 | 557 |", "| 信息内容 | 本年处理决定数量 | 本年处理决定数量 | 本年处理决定数量 |"))
                .isInstanceOf(Cell.Illegible.class);
    }

    @Test
    void aHeaderThatStandsOnceSaysNothingOfRepetitions() {
        assertThat(license("| 行政许可 | 557 | 557 | 557 |", "| 信息内容 | 本年处理决定数量 | | |"))
                .isInstanceOf(Cell.Illegible.class);
    }

    private static Cell license(String row, String header) {
        String text = """
                # 建宁县2022年政府信息公开工作年度报告

                ## 一、总体情况

                公开工作有序开展。

                ## 二、主动公开政府信息情况

                | 第二十条第（一）项 | 第二十条第（一）项 | 第二十条第（一）项 | 第二十条第（一）项 |
                | --- | --- | --- | --- |
                | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
                | 规章 | 0 | 0 | 0 |
                | 行政规范性文件 | 2 | 1 | 9 |
                | 第二十条第（五）项 | 第二十条第（五）项 | 第二十条第（五）项 | 第二十条第（五）项 |
                %s
                %s

                ## 五、存在的主要问题及改进情况

                深度不够。
                """.formatted(header, row);
        var reading = new ReportReader().read(RawDocument.of(text.getBytes(StandardCharsets.UTF_8)));
        return ((Reading.Read) reading).report().cell(PATH).orElseThrow();
    }
}
