package org.gouji.reader.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndingsTest {

    private static final Endings ENDINGS = Endings.of("了|公开|切实提升");

    @ParameterizedTest
    @ValueSource(strings = {"了", "公开", "主动公开", "公开了", "切实提升"})
    void findsAWordAtTheEnd(String text) {
        assertThat(ENDINGS.end(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "开", "了解", "公开信息", "实提升", "确实提升"})
    void nothingElseCounts(String text) {
        assertThat(ENDINGS.end(text)).isFalse();
        assertThat(ENDINGS.longest(text)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"了, 1", "主动公开, 2", "公开了, 1", "切实提升, 4", "年度, 2", "本年度, 3", "度, 1"})
    void theLongestIsTold(String text, int length) {
        assertThat(Endings.of("了|公开|切实提升|度|年度|本年度").longest(text)).isEqualTo(length);
    }
}
