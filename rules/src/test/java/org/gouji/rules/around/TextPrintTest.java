package org.gouji.rules.around;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.Random;
import java.util.stream.IntStream;
import org.gouji.contracts.report.Report;
import org.gouji.rules.ReportBuilder;
import org.junit.jupiter.api.Test;

class TextPrintTest {

    @Test
    void theSameTextWithOtherNumbersAndAnotherNameLooksTheSame() {
        String text = prose(1, 60);
        var one = TextPrint.of(report(2021, text + "某县人民政府公开1,234条，占56.7%。"));
        var other = TextPrint.of(report(2022, text + "某县人民政府公开987条，占二十三%。"));

        assertThat(one.tells()).isTrue();
        assertThat(one.similarity(other)).isEqualTo(1);
        assertThat(one.bands()).isEqualTo(other.bands());
    }

    @Test
    void differentTextsHaveNothingInCommon() {
        var one = TextPrint.of(report(2022, prose(1, 60)));
        var other = TextPrint.of(report(2022, prose(2, 60)));

        assertThat(one.similarity(other)).isLessThan(0.1);
        assertThat(Collections.disjoint(one.bands(), other.bands())).isTrue();
    }

    @Test
    void theSimilarityIsTheShareOfPiecesInCommon() {
        String common = prose(1, 80);
        var one = TextPrint.of(report(2022, common + prose(2, 10)));
        var other = TextPrint.of(report(2022, common + prose(3, 10)));

        assertThat(one.similarity(other)).isCloseTo(0.8, within(0.1));
        assertThat(Collections.disjoint(one.bands(), other.bands())).isFalse();
    }

    @Test
    void whatTheFormPrescribesIsNobodysOwn() {
        var prescribed = TextPrint.of(
                report(2022, "本报告根据《中华人民共和国政府信息公开条例》编制。本年度报告所列数据的统计期限为2022年1月1日至12月31日。全年未发生行政复议。".repeat(9)));

        assertThat(prescribed.tells()).isFalse();
        assertThat(prescribed.bands()).isEmpty();
        assertThat(prescribed.similarity(prescribed)).isZero();
    }

    @Test
    void aSignatureNeverChanges() {
        assertThat(TextPrint.of(report(2022, prose(1, 60))).bands().getFirst()).isEqualTo("00:df73c44035c89192");
    }

    /// Sentences that no other seed has.
    static String prose(int seed, int sentences) {
        var random = new Random(seed);
        return IntStream.range(0, sentences * 21)
                .mapToObj(i -> i % 21 == 20 ? "。" : Character.toString(0x4e10 + random.nextInt(0x4000)))
                .reduce("", String::concat);
    }

    private static Report report(int year, String text) {
        return ReportBuilder.form2021(year).section(1, text).build();
    }
}
