package org.gouji.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.contracts.report.Script;
import org.junit.jupiter.api.Test;

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
    void radicalsAreMended() {
        assertThat(normal("⾃然⼈⻔", Script.SIMPLIFIED)).isEqualTo("自然人门");
    }

    @Test
    void everyCharacterLeadsBack() {
        var text = new Normalizer(Script.TRADITIONAL).normal(whole("政務(wù)公開"));
        assertThat(text.raw(2, 4)).isEqualTo("公開");
        assertThat(text.source(2, 4).start()).isEqualTo(6);
    }

    @Test
    void theScriptIsThatOfMostTellingCharacters() {
        assertThat(Scripts.of("主動公開政府信息情況")).isEqualTo(Script.TRADITIONAL);
        assertThat(Scripts.of("主动公开政府信息情况")).isEqualTo(Script.SIMPLIFIED);
    }

    private static String normal(String text, Script script) {
        return new Normalizer(script).normal(whole(text)).text();
    }

    private static MappedText whole(String text) {
        return MappedText.of(new Original(text), 0, text.length());
    }
}
