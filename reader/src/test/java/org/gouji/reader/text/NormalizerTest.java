package org.gouji.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.gouji.contracts.report.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizerTest {

    @Test
    void glossesGoAndLatinStays() {
        assertThat(normal("政務(wù)公開(kāi)條(tiao)例(li)(li)與手機(APP)", Script.TRADITIONAL))
                .isEqualTo("政务公开条例与手机(APP)");
    }

    @Test
    void aSimplifiedPageKeepsItsCharacters() {
        assertThat(normal("乾县（２０２０年）", Script.SIMPLIFIED)).isEqualTo("乾县(2020年)");
    }

    @Test
    void theLawsOwnWordComesBackAndAnArchiveStays() {
        assertThat(normal("行政規範性檔案與檔案館", Script.TRADITIONAL)).isEqualTo("行政规范性文件与档案馆");
    }

    @Test
    void noNumberIsMadeOfWhatIsNotADigit() {
        assertThat(normal("12²①Ⅳ½", Script.SIMPLIFIED)).isEqualTo("12²①Ⅳ½");
    }

    @Test
    void variantsThatTheDictionaryLacksAreSimplified() {
        assertThat(normal("陜西省衞生廳", Script.TRADITIONAL)).isEqualTo("陕西省卫生厅");
    }

    @Test
    void radicalsAreMended() {
        assertThat(normal("⾃然⼈⻔", Script.SIMPLIFIED)).isEqualTo("自然人门");
    }

    @Test
    void whatNoSimplifiedPageHasIsSimplifiedThereToo() {
        assertThat(normal("建寧縣政府信息公開、乾县著作", Script.SIMPLIFIED)).isEqualTo("建宁县政府信息公开、乾县著作");
    }

    @ParameterizedTest
    @CsvSource({
        "政府資訊公開工作年度報告,政府信息公开工作年度报告",
        "資訊中心,资讯中心",
        "行政覆議與答覆,行政复议与答复",
        "顛覆,颠覆",
        "反覆申請與回覆,反复申请与回复",
        "部份公開,部分公开",
        "一部份,一部份"
    })
    void wordsOfOtherUsagesAreTheLawsAgainWhereTheyAreGuarded(String printed, String meant) {
        assertThat(normal(printed, Script.TRADITIONAL)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "12\u200B3,123",
        "建\u00AD宁\uFE00县,建宁县",
        "\u202A政府\u202C,政府",
        "政\u2003府\u00A0县,政 府 县",
        "金\uF90A\uF9E4,金金理",
        "1\u00002,1 2",
        "北京・通州,北京·通州"
    })
    void whatIsNotPrintedGoesAndBlanksStay(String printed, String meant) {
        assertThat(normal(printed, Script.SIMPLIFIED)).isEqualTo(meant);
    }

    @Test
    void aTextThatIsNormalIsNotCopied() {
        var text = whole("建宁县2020年政府信息公开工作年度报告(本级)");
        assertThat(Normalizer.of(Script.SIMPLIFIED).normal(text)).isSameAs(text);
    }

    /// Over many mixtures of everything that is folded: places only grow, and each stands for a character.
    @Test
    void everyPlaceIsInOrderAndWithinTheOriginal() {
        var parts = List.of(
                "政", "務(wù)", "𠮷", "１", "\u200B", "　", "⼈", "檔案", "(APP)", "性", "\uFE0F", "(li)", "a", "\u0000", "縣");
        var dice = new Random(3);
        for (int i = 0; i < 2000; i++) {
            var made = new StringBuilder();
            for (int n = dice.nextInt(12); n >= 0; n--) {
                made.append(parts.get(dice.nextInt(parts.size())));
            }
            var script = dice.nextBoolean() ? Script.TRADITIONAL : Script.SIMPLIFIED;
            leadsBack(Normalizer.of(script).normal(whole(made.toString())));
        }
    }

    private static void leadsBack(MappedText text) {
        int before = 0;
        for (int i = 0; i < text.length(); i++) {
            assertThat(text.start(i)).isGreaterThanOrEqualTo(before);
            before = text.end(i);
            String stood = text.raw(i, i + 1);
            assertThat(stood).hasSize(1);
            boolean kept = text.charAt(i) < 0x80 || Character.isSurrogate(text.charAt(i));
            assertThat(kept && stood.charAt(0) < 0x7F && stood.charAt(0) >= ' ' && stood.charAt(0) != text.charAt(i))
                    .isFalse();
        }
        assertThat(before).isLessThanOrEqualTo(text.original().length());
    }

    @Test
    void everyCharacterLeadsBack() {
        var text = Normalizer.of(Script.TRADITIONAL).normal(whole("政務(wù)公開"));
        assertThat(text.raw(2, 4)).isEqualTo("公開");
        assertThat(text.source(2, 4).start()).isEqualTo(6);
    }

    @Test
    void theScriptIsThatOfMostTellingCharacters() {
        assertThat(Scripts.of("主動公開政府信息情況")).isEqualTo(Script.TRADITIONAL);
        assertThat(Scripts.of("主动公开政府信息情况")).isEqualTo(Script.SIMPLIFIED);
    }

    private static String normal(String text, Script script) {
        return Normalizer.of(script).normal(whole(text)).text();
    }

    private static MappedText whole(String text) {
        return MappedText.of(new Original(text), 0, text.length());
    }
}
