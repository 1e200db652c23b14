/// PDF to transcript: characters and ruling lines by their positions, from these the tables with their spans.
/// Start with [PdfTranscript].
@org.jspecify.annotations.NullMarked
package org.gouji.office.pdf;
