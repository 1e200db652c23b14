package org.gouji.reader.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTest {

    @ParameterizedTest
    @CsvSource({
        "零,0",
        "六,6",
        "两,2",
        "十,10",
        "十二,12",
        "三十七,37",
        "四百,400",
        "一百零五,105",
        "二百五十,250",
        "两千三百,2300",
        "一千零一,1001",
        "一万二千,12000",
        "十三万,130000",
        "二十万零六百,200600",
        "一亿,100000000",
        "一亿二千万,120000000"
    })
    void aWellFormedNumeralHasItsValue(String text, long value) {
        assertThat(ChineseNumber.parse(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"十四五", "二〇二〇", "二零二零", "一二三", "二百五", "百", "万", "十十", "三三", "一百百", "百千"})
    void whatIsNoNumberIsNone(String text) {
        assertThat(ChineseNumber.parse(text)).isNull();
    }
}
