package org.gouji.office.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.office.sheet.SheetTranscript;
import org.gouji.office.transcript.Refusal;
import org.gouji.office.transcript.Transcript;
import org.gouji.office.word.DocTranscript;

/// What a compound file of Office 97 holds, told by the names of its streams.
final class CompoundTranscript {

    private CompoundTranscript() {}

    static Transcript of(byte[] bytes) throws Refusal {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            var root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw Refusal.encrypted();
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return DocTranscript.of(root);
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return SheetTranscript.of(root);
            }
            throw Refusal.unsupported(root.hasEntryCaseInsensitive("PowerPoint Document") ? "PPT" : "Office 97");
        } catch (IOException e) {
            throw Refusal.damaged("it cannot be taken apart as an Office 97 file");
        }
    }
}
