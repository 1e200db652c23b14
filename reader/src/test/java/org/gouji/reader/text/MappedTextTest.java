package org.gouji.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.contracts.report.Source;
import org.junit.jupiter.api.Test;

class MappedTextTest {

    @Test
    void sourcesCountCodePointsNotUtf16Units() {
        var original = new Original("𠮷共12件");
        var number = MappedText.of(original, 0, original.length()).sub(3, 5);
        assertThat(number.text()).isEqualTo("12");
        assertThat(number.source()).isEqualTo(Source.of(2, 4));
        assertThat(original.characters()).isEqualTo(5);
    }

    @Test
    void aQuotationHoldsWhatStoodBetweenTheCharacters() {
        var original = new Original("政務(wù)公開");
        var stripped = new MappedText.Builder(original)
                .add('政', 0, 1)
                .add('务', 1, 2)
                .add('公', 6, 7)
                .add('开', 7, 8)
                .build();
        assertThat(stripped.text()).isEqualTo("政务公开");
        assertThat(stripped.raw(1, 3)).isEqualTo("務(wù)公");
        assertThat(stripped.source()).isEqualTo(Source.of(0, 8));
    }

    @Test
    void stripLeavesOnlyWhatIsPrinted() {
        var original = new Original("\u3000 8 \n");
        assertThat(MappedText.of(original, 0, 5).strip().source()).isEqualTo(Source.of(2, 3));
    }
}
