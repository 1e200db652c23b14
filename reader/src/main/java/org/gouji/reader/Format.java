package org.gouji.reader;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.contracts.report.Rejection;
import org.gouji.reader.text.Original;

/// What a document is, told by its bytes alone: labels and file names lie.
public enum Format {
    /// HTML or plain text, or nothing that is known.
    TEXT("", ""),
    PDF("PDF", "%PDF-"),
    /// DOCX, XLSX, and everything else that is a ZIP inside.
    ZIP("ZIP (DOCX, XLSX)", "PK\u0003\u0004"),
    /// DOC, XLS, WPS, and encrypted DOCX and XLSX.
    COMPOUND("Office 97 (DOC, XLS)", "\u00D0\u00CF\u0011\u00E0"),
    RTF("RTF", "{\\rtf"),
    JPEG("JPEG", "\u00FF\u00D8\u00FF"),
    PNG("PNG", "\u0089PNG"),
    GIF("GIF", "GIF8"),
    TIFF_LITTLE("TIFF", "II*\u0000"),
    TIFF_BIG("TIFF", "MM\u0000*"),
    RAR("RAR", "Rar!\u001A"),
    SEVEN_ZIP("7-Zip", "7z\u00BC\u00AF"),
    GZIP("GZIP", "\u001F\u008B");

    /// More than any report; a page beyond it is an attack or an archive.
    static final int MOST_BYTES = 64 * 1024 * 1024;

    /// The longest reports, one cell a line, have some thousand lines and bars.
    static final int MOST_PARTS = 50_000;

    /// Where the PDF's own header must begin: what stands before it is ignored by every viewer.
    private static final int PDF_WITHIN = 1024;

    /// Control characters beyond this share of the text are no text.
    private static final double MOST_CONTROLS = 0.02;

    /// One may stand in a text that speaks of markup.
    private static final int FEWEST_TAGS = 2;

    /// How far into a text its markup must begin.
    private static final int MARKUP_WITHIN = 64 * 1024;

    private static final Pattern MARKUP = Pattern.compile(
            "<(?:!doctype|html|head|body|div|table|tbody|tr|td|p|span|br|meta|h1|section)[\\s>/]",
            Pattern.CASE_INSENSITIVE);

    private final String title;
    private final String magic;

    Format(String title, String magic) {
        this.title = title;
        this.magic = magic;
    }

    public static Format of(byte[] bytes) {
        for (var format : values()) {
            if (format != TEXT && format.startsAt(0, bytes)) {
                return format;
            }
        }
        return isLatePdf(bytes) ? PDF : TEXT;
    }

    /// Whether [Transcriber]s exist for it.
    public boolean isTranscribed() {
        return this == PDF || this == ZIP || this == COMPOUND;
    }

    private boolean isPicture() {
        return this == JPEG || this == PNG || this == GIF || this == TIFF_LITTLE || this == TIFF_BIG;
    }

    private boolean startsAt(int at, byte[] bytes) {
        for (int i = 0; i < magic.length(); i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// A page of text may well speak of `%PDF-`; one that begins with markup is none.
    private static boolean isLatePdf(byte[] bytes) {
        for (int i = 1; i < Math.min(bytes.length, PDF_WITHIN) && bytes[i - 1] != '<'; i++) {
            if (PDF.startsAt(i, bytes) && (bytes[i - 1] == '\n' || bytes[i - 1] == '\r')) {
                return true;
            }
        }
        return false;
    }

    /// Why bytes cannot be read at all; empty where they may be text or can be transcribed.
    static Optional<Rejection> rejection(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of(new Rejection(Rejection.EMPTY, "the document has no bytes", "文件是空的"));
        }
        if (bytes.length > MOST_BYTES) {
            return Optional.of(
                    new Rejection(Rejection.TOO_LARGE, "the document has more than " + MOST_BYTES + " bytes", "文件过大"));
        }
        var format = of(bytes);
        return format == TEXT || format.isTranscribed() ? Optional.empty() : Optional.of(unsupported(format));
    }

    static Rejection unsupported(Format format) {
        if (format.isPicture()) {
            return new Rejection(
                    Rejection.NEEDS_OCR,
                    "the document is a picture (" + format.title + "): its text must be recognised first",
                    "文件是图片（" + format.title + "），需先进行文字识别（OCR）");
        }
        return new Rejection(
                Rejection.UNSUPPORTED_FORMAT,
                format.title + " documents are not read here: send HTML, text, PDF, DOCX, XLSX, DOC or XLS",
                "此处不支持 " + format.title + " 格式，请提交 HTML、文本、PDF、DOCX、XLSX、DOC 或 XLS");
    }

    /// Why a decoded text is none; empty where it is one.
    static Optional<Rejection> rejection(Original text) {
        if (text.controls() > text.length() * MOST_CONTROLS) {
            return Optional.of(
                    new Rejection(Rejection.BINARY, "the document is no text: it holds control characters", "文件不是文本"));
        }
        if (text.text().isBlank()) {
            return Optional.of(new Rejection(Rejection.EMPTY, "the document holds only white space", "文件只有空白"));
        }
        return Optional.empty();
    }

    /// Why a text without markup is not read; empty where it is. A line and a cell between bars cost the same memory
    /// whether much stands in them or nothing.
    static Optional<Rejection> crowded(String text) {
        int parts = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            parts += c == '\n' || c == '|' ? 1 : 0;
        }
        return parts <= MOST_PARTS
                ? Optional.empty()
                : Optional.of(new Rejection(
                        Rejection.TOO_LARGE,
                        "the text has more than " + MOST_PARTS + " lines and cells between bars",
                        "文本的行数和“|”分隔的单元格超过 " + MOST_PARTS));
    }

    static boolean isHtml(String text) {
        var markup = MARKUP.matcher(text).region(0, Math.min(text.length(), MARKUP_WITHIN));
        int tags = 0;
        while (tags < FEWEST_TAGS && markup.find()) {
            tags++;
        }
        return tags == FEWEST_TAGS;
    }
}
