package org.gouji.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.contracts.form.Column;
import org.gouji.contracts.form.Forms;
import org.gouji.contracts.form.Row;
import org.gouji.contracts.form.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a text may be among the labels of the table of applications.
class LabelsTest {

    private static final Table APPLICATIONS = Forms.ALL.getLast().tables().stream()
            .filter(table -> table.key().equals("applications"))
            .findFirst()
            .orElseThrow();

    private final Labels labels = new Labels(APPLICATIONS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、本年新收政府信息公开申请数量",
                "本年新收政府信息公开申请数量",
                " 本年新收 政府信息公开申请数量：",
                "(十)本年新收政府信息公开申请数量",
                "12.本年新收政府信息公开申请数量"
            })
    void aLabelIsToldWithAndWithoutItsOrdinal(String text) {
        assertThat(labels.of(text).score()).isEqualTo(Labels.EXACT);
        assertThat(labels.of(text).isRow()).isTrue();
    }

    /// Remarks of local forms are longer than any label; a sentence that only begins like a label is none.
    @Test
    void aLongRemarkInBracketsStandsBehindItsLabel() {
        String remark = "行政许可(" + "含本机关及所属单位办理的各类事项,".repeat(6) + "以办件系统的数据为准";
        var disclosures = new Labels(Forms.ALL.getLast().tables().getFirst());
        assertThat(disclosures.of(remark + ")").score()).isEqualTo(Labels.REMARKED);
        assertThat(disclosures.of(remark + ")").isRow()).isTrue();
        assertThat(disclosures.isFar(remark + ")")).isFalse();
        assertThat(disclosures.anchors(remark + ")")).isEqualTo(1);
        assertThat(disclosures.of(remark + ")的情况如下。").isLabel()).isFalse();
    }

    @Test
    void aLabelIsTheSameWithBlanksInIt() {
        var texts = APPLICATIONS.blocks().stream()
                .flatMap(block -> Stream.concat(
                        block.rows().stream().map(Row::label),
                        block.columns().stream().map(Column::label)))
                .filter(Objects::nonNull)
                .map(label -> LabelKey.printed(label.zh()))
                .toList();
        assertThat(texts).hasSizeGreaterThan(20).allSatisfy(text -> {
            assertThat(labels.of(text).score()).isEqualTo(Labels.EXACT);
            assertThat(labels.of(text.charAt(0) + " " + text.substring(1))).isEqualTo(labels.of(text));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "本年新收政府信息公开申请数量(含网上申请), " + Labels.REMARKED,
        "本年新收政府信息公开申请数, " + Labels.NEAR,
        "本年新收致府信息公开申请数量, " + Labels.NEAR,
        "木年新收政府信息公开申请数量, " + Labels.NEAR,
        "年新收政府信息公开申请数量, " + Labels.NEAR,
        "本年新收政府信息公开的申请数量, " + Labels.NEAR,
        "木年新收政府信息公开申请致量, 0",
        "本年新收到申请三件, 0",
        "本年, 0",
        "17, 0"
    })
    void aRemarkOrOneWrongCharacterStillLeavesALabel(String text, int score) {
        assertThat(labels.of(text).score()).isEqualTo(score);
        assertThat(labels.isFar(text)).isEqualTo(score == 0);
    }
}
