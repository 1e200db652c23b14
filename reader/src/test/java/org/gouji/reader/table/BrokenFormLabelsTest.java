package org.gouji.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.junit.jupiter.api.Test;

/// What is left of a label of one form is no label of another.
class BrokenFormLabelsTest {

    private static final String PAGE = """
            青岚县2023年政府信息公开工作年度报告
            一、总体情况
            全年平稳。
            二、主动公开政府信息情况
            行政
            规范性文件
            1
            0
            7
            三、收到和处理政府信息公开申请情况
            （六）其他处理
            3.其他
            0
            0
            0
            0
            0
            0
            0
            五、存在的主要问题及改进情况
            人手不足。
            """;

    @Test
    void theEndOfABrokenLabelAndAGroupTellNoOtherForm() {
        isRead(PAGE);
    }

    @Test
    void aGroupInOtherWordsTellsNoOtherFormEither() {
        isRead(PAGE.replace("（六）其他处理", "（六）其它处理"));
    }

    private static void isRead(String page) {
        var reading = new ReportReader().read(RawDocument.of(page.getBytes(StandardCharsets.UTF_8), "page.txt"));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(read.report().form()).isEqualTo("gbgkbh_2021_30"));
    }
}
