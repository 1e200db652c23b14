/// Reads PDF, Word and spreadsheets for the reader: starts processes of their own for it, keeps them warm, gives
/// each document its time, and replaces the process that a document has brought down. Start with [Transcripts].
///
/// **In:** bytes. **Out:** a transcript (HTML) or a rejection. **Must not know:** Quarkus, Kafka, MongoDB; and
/// no class of PDFBox or POI is ever run in this process.
@org.jspecify.annotations.NullMarked
package org.gouji.office;
