package org.gouji.office.transcript;

/// Writes a transcript. Everything that comes from the document is escaped here and nowhere else.
public final class TranscriptWriter {

    /// Some forty times the longest report; a file that unpacks to more is made to fill memory.
    public static final int MOST_CHARACTERS = 4_000_000;

    private final StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html>\n<body>\n");

    /// `unit` is what the document has: page, sheet.
    public void section(String unit, String name) throws Refusal {
        write("<section data-" + unit + "=\"" + escaped(name) + "\">\n");
    }

    public void endSection() throws Refusal {
        write("</section>\n");
    }

    /// `text` is escaped already.
    public void paragraph(String text) throws Refusal {
        if (!text.isBlank()) {
            write("<p>" + text + "</p>\n");
        }
    }

    /// What stands on the page and is no part of the report: kept to be looked at, not read. `text` is escaped.
    public void aside(String what, String text) throws Refusal {
        write("<div hidden data-is=\"" + what + "\">" + text + "</div>\n");
    }

    public void table(TableText table) throws Refusal {
        write(table.html());
    }

    /// Markup of ours, or text that is escaped.
    public void write(String markup) throws Refusal {
        if (html.length() + markup.length() > MOST_CHARACTERS) {
            throw Refusal.tooComplex("more than " + MOST_CHARACTERS + " characters", "文字过多");
        }
        html.append(markup);
    }

    public Transcript done(String mediaType) {
        return new Transcript(html.append("</body>\n</html>\n").toString(), mediaType);
    }

    /// Text as HTML. Control characters are dropped: no document shows them, and a half of a pair of
    /// surrogates is no character.
    public static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (c >= 0xD800 && c <= 0xDFFF) {
                        escaped.append('\uFFFD');
                    } else if ((c >= ' ' && c != 0x7F) || c == '\t' || c == '\n') {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
