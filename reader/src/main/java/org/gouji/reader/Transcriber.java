package org.gouji.reader;

import org.gouji.contracts.report.Rejection;

/// Turns a document that is no text (PDF, Word, a spreadsheet) into a *transcript*: one HTML text that holds
/// what the document shows, its tables with their spans. The transcript is the text that every source of
/// the report points into. The same bytes give the same transcript, so that it can be made again.
@FunctionalInterface
public interface Transcriber {

    /// What came of the bytes.
    sealed interface Transcription {

        /// `mediaType` is what the bytes really are.
        record Made(String html, String mediaType) implements Transcription {}

        record Refused(Rejection rejection) implements Transcription {}
    }

    /// Reads nothing: says that the format is not supported here.
    Transcriber NONE = document -> new Transcription.Refused(Format.unsupported(Format.of(document)));

    /// Throws an unchecked exception for a fault of ours only, never for what the document holds.
    Transcription transcribe(byte[] document);
}
