package org.gouji.rules.around;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gouji.rules.ReportBuilder;
import org.junit.jupiter.api.Test;

class AlikeTextsTest {

    @Test
    void whatIsAlikeIsFoundAmongWhatIsNot() {
        var texts = new ArrayList<short[]>();
        for (int seed = 0; seed < 30; seed++) {
            texts.add(print(TextPrintTest.prose(seed, 40)));
        }
        texts.add(print(TextPrintTest.prose(7, 40)));
        texts.add(print(TextPrintTest.prose(8, 2)));
        var alike = new AlikeTexts(texts).atLeast(0.7);

        assertThat(alike.keySet()).containsExactlyInAnyOrder(7, 30);
        assertThat(alike.get(7)).containsExactly(30);
        assertThat(alike.get(30)).containsExactly(7);
    }

    @Test
    void inACrowdATextIsComparedWithItsNeighboursOnly() {
        var crowd = new AlikeTexts(Collections.nCopies(1000, print(TextPrintTest.prose(1, 40)))).atLeast(0.7);

        assertThat(crowd).hasSize(1000);
        assertThat(crowd.get(500)).hasSize(AlikeTexts.KEPT).allMatch(other -> other >= 500 - AlikeTexts.NEAR);
    }

    @Test
    void noTextsAreAlikeToNone() {
        assertThat(new AlikeTexts(List.of()).atLeast(0.7)).isEmpty();
    }

    private static short[] print(String text) {
        return TextPrint.of(ReportBuilder.form2021().section(1, text).build()).hashes();
    }
}
