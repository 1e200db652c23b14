package org.gouji.office.word;

import java.io.IOException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.gouji.contracts.report.Rejection;
import org.gouji.office.transcript.Refusal;
import org.gouji.office.transcript.Transcript;
import org.gouji.office.transcript.TranscriptWriter;

/// The transcript of a DOC file (Word 97 and later).
public final class DocTranscript {

    public static final String MEDIA_TYPE = "application/msword";

    /// A report has thousands.
    private static final int FEWEST_CHARACTERS = 60;

    private DocTranscript() {}

    public static Transcript of(DirectoryNode root) throws Refusal {
        try (var document = new HWPFDocument(root)) {
            var range = document.getRange();
            if (range.text().strip().length() < FEWEST_CHARACTERS) {
                throw document.getPicturesTable().getAllPictures().isEmpty()
                        ? new Refusal(Rejection.EMPTY, "the document holds hardly any text", "文件几乎没有文字")
                        : Refusal.needsOcr("the document holds pictures and hardly any text", "文件只有图片，几乎没有文字");
            }
            return write(range).done(MEDIA_TYPE);
        } catch (OldFileFormatException e) {
            throw Refusal.unsupported("Word 6/95");
        } catch (IOException e) {
            throw Refusal.damaged("it cannot be taken apart as a Word 97 file");
        }
    }

    private static TranscriptWriter write(Range range) throws Refusal {
        var writer = new TranscriptWriter();
        for (int i = 0; i < range.numParagraphs(); i++) {
            var paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                var table = range.getTable(paragraph);
                writer.table(DocTable.text(table));
                i += Math.max(0, table.numParagraphs() - 1);
            } else {
                writer.paragraph(DocText.html(paragraph));
            }
        }
        return writer;
    }
}
