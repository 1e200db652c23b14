package org.gouji.rules.around;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gouji.rules.ReportBuilder;
import org.gouji.rules.around.AlikeTexts.Alike;
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
        assertThat(alike.get(7)).containsExactly(new Alike(30, 1));
        assertThat(alike.get(30)).containsExactly(new Alike(7, 1));
    }

    @Test
    void inACrowdATextIsComparedWithItsNeighboursOnly() {
        var crowd = new AlikeTexts(Collections.nCopies(1000, print(TextPrintTest.prose(1, 40)))).atLeast(0.7);

        assertThat(crowd).hasSize(1000);
        assertThat(crowd.get(500)).hasSize(Resemblance.NAMED).allMatch(other -> other.place() >= 500 - AlikeTexts.NEAR);
    }

    @Test
    void theMostSimilarAreKept() {
        var texts = new ArrayList<short[]>();
        for (int same = 30; same <= 40; same++) {
            texts.add(print(TextPrintTest.prose(1, same) + TextPrintTest.prose(same, 40 - same)));
        }
        var alike = new AlikeTexts(texts).atLeast(0.5).get(10);

        assertThat(alike).hasSize(Resemblance.NAMED);
        assertThat(alike.first().place()).isEqualTo(9);
        assertThat(alike).extracting(Alike::place).doesNotContain(0);
    }

    @Test
    void noTextsAreAlikeToNone() {
        assertThat(new AlikeTexts(List.of()).atLeast(0.7)).isEmpty();
    }

    private static short[] print(String text) {
        return TextPrint.of(ReportBuilder.form2021().section(1, text).build()).hashes();
    }
}
