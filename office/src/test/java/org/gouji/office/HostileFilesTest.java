package org.gouji.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.contracts.report.Rejection;
import org.gouji.office.print.DocxPrint;
import org.gouji.office.print.PdfFile;
import org.gouji.office.print.PdfPrint;
import org.gouji.office.print.PdfPrint.Style;
import org.gouji.office.print.Sheaf;
import org.gouji.reader.Transcriber.Transcription;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Files that are broken, locked or made to do harm: each is refused with its reason, and the next one is read.
class HostileFilesTest {

    private static final Transcripts TRANSCRIPTS =
            new Transcripts(new Limits(Duration.ofSeconds(30), 64, 1, Duration.ofMinutes(1)));

    private static final byte[] GOOD = PdfPrint.of(Sheaf.of(PrintedSamplesTest.sample()), Style.PLAIN);

    @AfterAll
    static void close() {
        TRANSCRIPTS.close();
    }

    @AfterEach
    void theNextDocumentIsRead() {
        assertThat(TRANSCRIPTS.transcribe(GOOD)).isInstanceOf(Transcription.Made.class);
    }

    @Test
    void cutFilesAreDamaged() {
        assertThat(code(Arrays.copyOf(GOOD, 300))).isEqualTo(Rejection.DAMAGED_FILE);
        byte[] docx = DocxPrint.of(Sheaf.of(PrintedSamplesTest.sample()));
        assertThat(code(Arrays.copyOf(docx, docx.length / 2))).isEqualTo(Rejection.DAMAGED_FILE);
        assertThat(code(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3}))
                .isEqualTo(Rejection.DAMAGED_FILE);
    }

    @Test
    void lockedFilesNeedTheirPassword() throws Exception {
        var leaf = new PdfFile.Leaf(PdfFile.text("密", 100, 700, 12), 0);
        assertThat(code(PdfFile.of(List.of(leaf), "secret"))).isEqualTo(Rejection.ENCRYPTED);
        assertThat(code(lockedDocx())).isEqualTo(Rejection.ENCRYPTED);
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        assertThat(code(bomb())).isEqualTo(Rejection.TOO_COMPLEX);
    }

    @Test
    void entitiesOfOtherFilesAreNotRead() {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + DocxPrint.paragraph("平川县人民政府二〇二二年政府信息公开工作年度报告".repeat(5))
                + "<w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
        switch (TRANSCRIPTS.transcribe(DocxPrint.document(xml))) {
            case Transcription.Made(var html, var _) -> assertThat(html).doesNotContain("root:");
            case Transcription.Refused(var rejection) ->
                assertThat(rejection.code()).isEqualTo(Rejection.DAMAGED_FILE);
        }
    }

    @Test
    void aPageOfMillionsOfOperatorsIsTooComplex() {
        var leaf = new PdfFile.Leaf("q\nQ\n".repeat(1_600_000), 0);
        assertThat(code(PdfFile.of(List.of(leaf)))).isEqualTo(Rejection.TOO_COMPLEX);
    }

    @Test
    void aFileThatFillsTheMemoryIsTooComplex() {
        var letters = new StringBuilder("<w:document>");
        new Random(1).ints(40_000_000, 'a', 'z').forEach(c -> letters.append((char) c));
        assertThat(code(DocxPrint.document(letters.toString()))).isEqualTo(Rejection.TOO_COMPLEX);
    }

    @Test
    void aFileThatTakesForEverHasItsTimeAndNoMore() {
        var leaf = new PdfFile.Leaf("q\nQ\n".repeat(1_400_000), 0);
        byte[] slow = PdfFile.of(java.util.Collections.nCopies(60, leaf));
        try (var hasty = new Transcripts(new Limits(Duration.ofSeconds(8), 256, 1, Duration.ofMinutes(1)))) {
            assertThat(code(hasty, slow)).isEqualTo(Rejection.TIMED_OUT);
            assertThat(hasty.transcribe(GOOD)).isInstanceOf(Transcription.Made.class);
        }
    }

    @Test
    void otherArchivesAreNotSupported() {
        assertThat(code(DocxPrint.zip(Map.of("a.html", "<p>a</p>")))).isEqualTo(Rejection.UNSUPPORTED_FORMAT);
        assertThat(code(DocxPrint.zip(Map.of("OFD.xml", "<OFD/>")))).isEqualTo(Rejection.UNSUPPORTED_FORMAT);
    }

    @Test
    void picturesOfPagesNeedRecognition() {
        assertThat(code(PdfFile.of(List.of(new PdfFile.Leaf("0 0 m 10 10 l S\n", 0)))))
                .isEqualTo(Rejection.NEEDS_OCR);
        String unseen = "BT 3 Tr ET\n" + PdfFile.text("一、总体情况收到申请三件".repeat(20), 60, 700, 9);
        assertThat(code(PdfFile.of(List.of(new PdfFile.Leaf(unseen, 0))))).isEqualTo(Rejection.NEEDS_OCR);
    }

    @Test
    void blankFilesAreEmpty() {
        assertThat(code(DocxPrint.file("<w:p/>"))).isEqualTo(Rejection.EMPTY);
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(nothing);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] lockedDocx() throws Exception {
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(DocxPrint.file(DocxPrint.paragraph("密")));
            }
            var bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static String code(byte[] bytes) {
        return code(TRANSCRIPTS, bytes);
    }

    private static String code(Transcripts transcripts, byte[] bytes) {
        var transcription = transcripts.transcribe(bytes);
        assertThat(transcription).isInstanceOf(Transcription.Refused.class);
        return ((Transcription.Refused) transcription).rejection().code();
    }
}
