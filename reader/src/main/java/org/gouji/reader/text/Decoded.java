package org.gouji.reader.text;

/// The text of a document and the charset that it was decoded with. `doubtful` where no BOM and no strict
/// decoding decided, or where characters were lost.
public record Decoded(String text, String charset, boolean doubtful) {}
