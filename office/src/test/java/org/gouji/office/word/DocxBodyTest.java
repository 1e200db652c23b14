package org.gouji.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.office.Transcripts;
import org.gouji.office.print.DocxPrint;
import org.gouji.reader.Transcriber.Transcription;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DocxBodyTest {

    private static final Transcripts TRANSCRIPTS = new Transcripts();

    private static final String FILLING = DocxPrint.paragraph("本报告由平川县人民政府办公室编制。".repeat(6));

    @AfterAll
    static void close() {
        TRANSCRIPTS.close();
    }

    @Test
    void whatWasDeletedIsNoText() {
        assertThat(html("<w:p><w:del><w:r><w:delText>12</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>34</w:t></w:r></w:ins></w:p>"))
                .contains("<p>34</p>")
                .doesNotContain("12");
    }

    @Test
    void deletedRowsAreNoRows() {
        String row = "<w:tr>%s<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc></w:tr>";
        assertThat(html("<w:tbl>" + row.formatted("", "甲") + row.formatted("<w:trPr><w:del/></w:trPr>", "乙")
                        + "</w:tbl>"))
                .contains("甲")
                .doesNotContain("乙");
    }

    @Test
    void struckAndRaisedDigitsStandApart() {
        assertThat(html("<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>12</w:t></w:r><w:r><w:t>15</w:t></w:r>"
                        + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r></w:p>"))
                .contains("<p><s>12</s>15<sup>1</sup></p>");
    }

    @Test
    void hiddenTextAndFieldInstructionsAreNotShown() {
        assertThat(html("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>99</w:t></w:r>"
                        + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>3</w:t></w:r></w:p>"))
                .contains("<p>3</p>");
    }

    @Test
    void aTableInACellStaysATable() {
        String inner = "<w:tbl><w:tr><w:tc>" + DocxPrint.paragraph("1") + "</w:tc><w:tc>" + DocxPrint.paragraph("2")
                + "</w:tc></w:tr></w:tbl>";
        assertThat(html("<w:tbl><w:tr><w:tc>" + inner + "<w:p/></w:tc></w:tr></w:tbl>"))
                .contains("<td><table>\n<tr><td>1</td><td>2</td></tr>\n</table>\n</td>");
    }

    private static String html(String body) {
        return ((Transcription.Made) TRANSCRIPTS.transcribe(DocxPrint.file(FILLING + body))).html();
    }
}
