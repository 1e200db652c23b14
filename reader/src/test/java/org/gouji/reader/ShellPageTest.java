package org.gouji.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gouji.contracts.report.Rejection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShellPageTest {

    private static final String URL = "http://www.example.gov.cn/zwgk/2025/t1.html";

    private final ReportReader reader = new ReportReader();

    @Test
    void aPageWithALinkToTheReportNamesTheLink() {
        var rejection = rejection("<p>附件：<a href='../files/a1.pdf'>平川县2024年政府信息公开工作年度报告</a></p>", URL);
        assertThat(rejection.code()).isEqualTo(Rejection.ATTACHMENT_ONLY);
        assertThat(rejection.message()).contains("http://www.example.gov.cn/zwgk/files/a1.pdf");
        assertThat(rejection.messageZh()).contains("http://www.example.gov.cn/zwgk/files/a1.pdf");
    }

    @Test
    void withoutAnAddressTheLinkIsNamedAsItStands() {
        var rejection = rejection("<p><a href='/down?id=7'>年度报告.docx</a></p>", null);
        assertThat(rejection.code()).isEqualTo(Rejection.ATTACHMENT_ONLY);
        assertThat(rejection.message()).endsWith("/down?id=7");
    }

    @Test
    void aViewerIsAskedWhatItShows() {
        var rejection = rejection("<iframe src='/pdfjs/web/viewer.html?file=%2Ffiles%2Fnb.pdf'></iframe>", URL);
        assertThat(rejection.code()).isEqualTo(Rejection.ATTACHMENT_ONLY);
        assertThat(rejection.message()).endsWith("http://www.example.gov.cn/files/nb.pdf");
        assertThat(rejection("<embed src='nb.pdf' type='application/pdf'>", URL).message())
                .endsWith("http://www.example.gov.cn/zwgk/2025/nb.pdf");
    }

    @Test
    void anArticleOfPicturesNeedsRecognition() {
        assertThat(rejection(
                                "<img src='/images/logo.png'><p><img src='W020250101.jpg'></p><p><img"
                                        + " src='W020250102.jpg'></p>",
                                URL)
                        .code())
                .isEqualTo(Rejection.NEEDS_OCR);
    }

    @Test
    void aSitesOwnPicturesAreNoArticle() {
        assertThat(rejection("<img src='/images/logo.png'><img src='a.png' width='30' height='30'>", URL)
                        .code())
                .isEqualTo(Rejection.NOT_A_REPORT);
    }

    @Test
    void aFileOnAPageAboutSomethingElseIsNoReport() {
        var html = "<html><body><h1>招标公告</h1><p><a href='zb.pdf'>附件</a></p></body></html>";
        assertThat(read(html, URL).code()).isEqualTo(Rejection.NOT_A_REPORT);
    }

    private Rejection rejection(String article, @Nullable String url) {
        return read(
                "<html><head><title>年报</title></head><body><h1>平川县2024年政府信息公开工作年度报告</h1><div>" + article
                        + "</div></body></html>",
                url);
    }

    private Rejection read(String html, @Nullable String url) {
        var document =
                new RawDocument(html.getBytes(StandardCharsets.UTF_8), "text/html", null, url, null, null, null, null);
        return ((Reading.Rejected) reader.read(document)).rejection();
    }
}
