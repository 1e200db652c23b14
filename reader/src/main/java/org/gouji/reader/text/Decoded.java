package org.gouji.reader.text;

/// The text of a document and the charset that it was decoded with. `doubtful` where no BOM and no strict
/// decoding decided, or where characters were lost.
public record Decoded(String text, String charset, boolean doubtful) {

    /// A text that was not decoded from the document's bytes but made of them.
    public static Decoded transcript(String text) {
        return new Decoded(text, "UTF-8", false);
    }
}
