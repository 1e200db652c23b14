package org.gouji.office.word;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.gouji.office.transcript.Refusal;
import org.gouji.office.transcript.Transcript;

/// A DOCX file's transcript: the body in its order, as the document looks when all changes are accepted.
public final class DocxTranscript {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private DocxTranscript() {}

    /// The main part is read as a stream; nothing outside of it is looked at.
    public static Transcript of(PackagePart main) throws Refusal {
        try (var in = main.getInputStream()) {
            var reader = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
            try {
                return new DocxBody(reader).read().done(MEDIA_TYPE);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | IOException e) {
            throw Refusal.damaged("its text is no well-formed XML");
        }
    }
}
