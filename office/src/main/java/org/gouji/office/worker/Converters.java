package org.gouji.office.worker;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.util.RecordFormatException;
import org.gouji.office.pdf.PdfTranscript;
import org.gouji.office.transcript.Refusal;
import org.gouji.office.transcript.Transcript;
import org.gouji.reader.Format;

/// Finds the converter for a document by its first bytes.
final class Converters {

    private Converters() {}

    /// Never throws for what a document holds, but may well end the process for want of memory.
    static Protocol.Answer answer(byte[] document) {
        try {
            return new Protocol.Answer.Made(transcript(document));
        } catch (Refusal e) {
            return new Protocol.Answer.Refused(e.rejection());
        } catch (EncryptedDocumentException e) {
            return refused(Refusal.encrypted());
        } catch (StackOverflowError e) {
            return refused(Refusal.tooComplex("its parts are nested too deep", "嵌套过深"));
        } catch (RecordFormatException e) {
            return refused(Refusal.tooComplex("one of its parts is larger than any report's", "内容过大"));
        } catch (RuntimeException e) {
            return refused(Refusal.damaged("its format is not kept to"));
        }
    }

    private static Protocol.Answer refused(Refusal refusal) {
        return new Protocol.Answer.Refused(refusal.rejection());
    }

    private static Transcript transcript(byte[] document) throws Refusal {
        var format = Format.of(document);
        return switch (format) {
            case PDF -> PdfTranscript.of(document);
            case ZIP -> PackageTranscript.of(document);
            case COMPOUND -> CompoundTranscript.of(document);
            default -> throw Refusal.unsupported(format.name());
        };
    }
}
