package org.gouji.reader.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
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
    }
}
