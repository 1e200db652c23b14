package org.gouji.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Rejection;
import org.gouji.contracts.report.TableState;
import org.junit.jupiter.api.Test;

class BadInputTest {

    private static final String REPORT = """
        平川县2022年政府信息公开工作年度报告
        一、总体情况
        2022年收到申请3件。
        二、主动公开政府信息情况
        第二十条第（一）项
        信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
        规章 | 0 | 0 | 0
        行政规范性文件 | 3 | 1 | 12
        三、收到和处理政府信息公开申请情况
        四、政府信息公开行政复议、行政诉讼情况
        五、存在的主要问题及改进情况
        无。
        六、其他需要报告的事项
        无。
        """;

    private final ReportReader reader = new ReportReader();

    @Test
    void anEmptyFileIsRejected() {
        assertThat(code(new byte[0])).isEqualTo(Rejection.EMPTY);
        assertThat(code(" \n\t ".getBytes(StandardCharsets.UTF_8))).isEqualTo(Rejection.EMPTY);
    }

    @Test
    void binaryJunkIsRejected() {
        byte[] junk = new byte[100_000];
        new Random(1).nextBytes(junk);
        assertThat(code(junk)).isEqualTo(Rejection.BINARY);
    }

    @Test
    void aPageThatIsNoReportIsRejected() {
        assertThat(code("<html><body><h1>天气预报</h1><p>明天晴，气温12至15度。</p></body></html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Rejection.NOT_A_REPORT);
    }

    @Test
    void withoutATranscriberOnlyTextIsRead() {
        assertThat(code("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))).isEqualTo(Rejection.UNSUPPORTED_FORMAT);
        assertThat(code(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo(Rejection.UNSUPPORTED_FORMAT);
    }

    @Test
    void picturesNeedRecognition() {
        assertThat(code(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 0}))
                .isEqualTo(Rejection.NEEDS_OCR);
    }

    @Test
    void aTranscriptIsReadAsThePageThatItIs() {
        String html = "<html><body><p>" + REPORT.replace("\n", "</p>\n<p>") + "</p></body></html>";
        var read = (Reading.Read) new ReportReader(_ -> new Transcriber.Transcription.Made(html, "application/pdf"))
                .read(RawDocument.of("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)));
        assertThat(read.original()).isEqualTo(html);
        assertThat(read.report().document().mediaType()).isEqualTo("application/pdf");
        assertThat(read.report().document().characters()).isEqualTo(html.codePointCount(0, html.length()));
    }

    @Test
    void aYearThatNoFormKnowsIsRejected() {
        assertThat(code(REPORT.replace("2022", "1998").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Rejection.YEAR_UNKNOWN);
    }

    @Test
    void aWrongCharsetLabelChangesNothing() {
        var labelled = new RawDocument(
                REPORT.getBytes(Charset.forName("GB18030")),
                "text/plain; charset=utf-8",
                null,
                null,
                null,
                null,
                null,
                null);
        var read = (Reading.Read) reader.read(labelled);
        assertThat(read.original()).isEqualTo(REPORT);
        assertThat(read.report().cell("proactive_disclosure.art20_1.normative_documents.valid"))
                .hasValueSatisfying(
                        cell -> assertThat(((Cell.Numeric) cell).value()).isEqualByComparingTo("12"));
    }

    @Test
    void aTruncatedReportIsAReportWithItsDamage() {
        int half = REPORT.indexOf("行政规范性文件 | 3 | ") + "行政规范性文件 | 3 | ".length();
        var read = (Reading.Read)
                reader.read(RawDocument.of(REPORT.substring(0, half).getBytes(StandardCharsets.UTF_8)));
        var table = read.report().tables().get("proactive_disclosure");
        assertThat(table.state()).isEqualTo(TableState.PARTIAL);
        assertThat(table.cells().get("art20_1.normative_documents.issued")).isNotInstanceOf(Cell.Numeric.class);
        assertThat(read.report().damage()).extracting(d -> d.kind()).contains("cells-lost", "tables-lost");
    }

    private String code(byte[] bytes) {
        return ((Reading.Rejected) reader.read(RawDocument.of(bytes)))
                .rejection()
                .code();
    }
}
