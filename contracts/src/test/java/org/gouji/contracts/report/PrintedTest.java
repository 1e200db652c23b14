package org.gouji.contracts.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "收到申请8件|收到申请8件",
                "收到申请</span><span lang=\"EN-US\">8</span>件|收到申请8件",
                "收到申请&nbsp;8&#160;件|收到申请 8 件",
                "不足<5件|不足<5件",
                "R&D|R&D"
            })
    void markupIsNotPrinted(String raw, String text) {
        assertThat(Printed.text(raw)).isEqualTo(text);
    }

    @Test
    void aLineEndIsABlank() {
        assertThat(Printed.text("收到申请\n  8件")).isEqualTo("收到申请 8件");
    }
}
