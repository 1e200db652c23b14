package org.gouji.reader.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/// UTF-16 without a byte order mark. Its blanks, digits and line ends have a naught byte each, which no text
/// in another charset has.
final class Wide {

    /// Enough of a document to tell.
    private static final int LOOKED_AT = 16 * 1024;

    /// Nearly all characters of such a text are those of Chinese writing or of markup.
    private static final double SHARE = 0.95;

    private Wide() {}

    static Optional<Charset> of(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT) & ~1;
        if (length < 2 || !hasNaught(bytes, length)) {
            return Optional.empty();
        }
        return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .filter(charset -> isText(new String(bytes, 0, length, charset)))
                .findFirst();
    }

    private static boolean hasNaught(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isText(String text) {
        long usual = text.chars()
                .filter(c -> (c >= ' ' && c < 0x7F)
                        || c == '\n'
                        || c == '\r'
                        || c == '\t'
                        || (c >= 0x3000 && c <= 0x303F)
                        || (c >= 0x4E00 && c <= 0x9FFF)
                        || (c >= 0xFF00 && c <= 0xFF5E))
                .count();
        return usual >= text.length() * SHARE;
    }
}
