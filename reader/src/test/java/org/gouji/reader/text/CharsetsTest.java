package org.gouji.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CharsetsTest {

    private static final String TEXT = "本年度报告中所列数据的统计期限自2020年1月1日起至2020年12月31日止，收到政府信息公开申请8件。";

    @Test
    void utf8IsTakenWhateverTheLabelSays() {
        assertThat(Charsets.decode(TEXT.getBytes(StandardCharsets.UTF_8), "gbk"))
                .isEqualTo(new Decoded(TEXT, "UTF-8", false));
    }

    @Test
    void gbkLabelledUtf8IsReadAsGb18030() {
        var decoded = Charsets.decode(TEXT.getBytes(Charset.forName("GBK")), "text/html; charset=utf-8");
        assertThat(decoded).isEqualTo(new Decoded(TEXT, "GB18030", false));
    }

    @Test
    void big5IsDetected() {
        String text = "本年度報告中所列數據的統計期限自2020年1月1日起至2020年12月31日止，收到政府信息公開申請8件。".repeat(3);
        assertThat(Charsets.decode(text.getBytes(Charset.forName("Big5")), null).text())
                .isEqualTo(text);
    }

    @Test
    void aByteOrderMarkDecidesAndIsNoCharacter() {
        var decoded = Charsets.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE), null);
        assertThat(decoded).isEqualTo(new Decoded(TEXT, "UTF-16LE", false));
    }

    @Test
    void wideTextNeedsNoMark() {
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] bytes = (TEXT + "\n").getBytes(charset);
            var decoded = Charsets.decode(bytes, null);
            assertThat(decoded).isEqualTo(new Decoded(TEXT + "\n", charset.name(), false));
            assertThat(Charsets.decodeAs(bytes, decoded.charset())).isEqualTo(decoded.text());
        }
    }

    @Test
    void fourByteCharactersOfGb18030AreWhole() {
        String rare = TEXT + "𠮷㐂䶮";
        assertThat(Charsets.decode(rare.getBytes(Charset.forName("GB18030")), "gb2312")
                        .text())
                .isEqualTo(rare);
    }

    @Test
    void oneBrokenByteDoesNotChangeTheCharset() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[40] = (byte) 0xFF;
        var decoded = Charsets.decode(bytes, null);
        assertThat(decoded.charset()).isEqualTo("UTF-8");
        assertThat(decoded.doubtful()).isTrue();
        assertThat(decoded.text()).contains("2020年12月31日");
    }

    @Test
    void decodingAgainGivesTheSameText() {
        byte[] bytes = TEXT.getBytes(Charset.forName("GB18030"));
        assertThat(Charsets.decodeAs(bytes, Charsets.decode(bytes, null).charset()))
                .isEqualTo(TEXT);
    }
}
