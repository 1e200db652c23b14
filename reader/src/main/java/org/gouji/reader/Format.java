package org.gouji.reader;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.contracts.report.Rejection;

/// What a document is, told by its bytes alone: labels and file names lie.
final class Format {

    /// More than any report; a page beyond it is an attack or an archive.
    static final int MOST_BYTES = 64 * 1024 * 1024;

    /// Control characters beyond this share of the text are no text.
    private static final double MOST_CONTROLS = 0.02;

    /// How far into a text its markup must begin.
    private static final int MARKUP_WITHIN = 64 * 1024;

    private static final Pattern MARKUP = Pattern.compile(
            "<(?:!doctype|html|head|body|div|table|tbody|tr|td|p|span|br|meta|h1|section)[\\s>/]",
            Pattern.CASE_INSENSITIVE);

    private Format() {}

    /// Why bytes cannot be text; empty where they may be.
    static Optional<Rejection> rejection(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of(new Rejection(Rejection.EMPTY, "the document has no bytes", "文件是空的"));
        }
        if (bytes.length > MOST_BYTES) {
            return Optional.of(
                    new Rejection(Rejection.TOO_LARGE, "the document has more than " + MOST_BYTES + " bytes", "文件过大"));
        }
        if (starts(bytes, "%PDF-")) {
            return unsupported("PDF");
        }
        if (starts(bytes, "PK\u0003\u0004")) {
            return unsupported("ZIP (DOCX, XLSX)");
        }
        if (bytes.length > 3 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF && bytes[2] == 0x11) {
            return unsupported("Word 97 (DOC)");
        }
        return Optional.empty();
    }

    private static Optional<Rejection> unsupported(String what) {
        return Optional.of(new Rejection(
                Rejection.UNSUPPORTED_FORMAT,
                what + " documents are not read yet: send HTML or text",
                "暂不支持 " + what + " 格式"));
    }

    private static boolean starts(byte[] bytes, String magic) {
        for (int i = 0; i < magic.length(); i++) {
            if (i >= bytes.length || bytes[i] != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Why a decoded text is none; empty where it is one.
    static Optional<Rejection> rejection(String text) {
        long controls = text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        if (controls > text.length() * MOST_CONTROLS) {
            return Optional.of(
                    new Rejection(Rejection.BINARY, "the document is no text: it holds control characters", "文件不是文本"));
        }
        if (text.isBlank()) {
            return Optional.of(new Rejection(Rejection.EMPTY, "the document holds only white space", "文件只有空白"));
        }
        return Optional.empty();
    }

    static boolean isHtml(String text) {
        var head = text.substring(0, Math.min(text.length(), MARKUP_WITHIN));
        return MARKUP.matcher(head).results().limit(2).count() == 2;
    }
}
