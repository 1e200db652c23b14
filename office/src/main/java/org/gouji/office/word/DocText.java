package org.gouji.office.word;

import org.apache.poi.hwpf.usermodel.Range;
import org.gouji.office.transcript.TranscriptWriter;

/// The characters of a DOC file that a reader of it sees.
final class DocText {

    private static final char FIELD_BEGINS = 0x13;
    private static final char FIELD_SEPARATES = 0x14;
    private static final char FIELD_ENDS = 0x15;
    private static final char LINE_BREAK = 0x0B;
    private static final char NON_BREAKING_HYPHEN = 0x1E;

    private DocText() {}

    /// As HTML, its paragraphs parted by `<br>`. Deleted and hidden text is left out, and the instruction of a
    /// field, whose result stays.
    static String html(Range range) {
        var html = new StringBuilder();
        int instructions = 0;
        for (int i = 0; i < range.numCharacterRuns(); i++) {
            var run = range.getCharacterRun(i);
            boolean seen = !run.isMarkedDeleted() && !run.isVanished();
            var text = new StringBuilder();
            for (char c : run.text().toCharArray()) {
                instructions += c == FIELD_BEGINS ? 1 : c == FIELD_SEPARATES && instructions > 0 ? -1 : 0;
                if (c == FIELD_ENDS && instructions > 0 && run.text().indexOf(FIELD_SEPARATES) < 0) {
                    instructions--;
                } else if (instructions == 0 && seen) {
                    text.append(c == NON_BREAKING_HYPHEN ? '-' : c == LINE_BREAK ? '\r' : c);
                }
            }
            String escaped = TranscriptWriter.escaped(text.toString().replace('\r', '\n'));
            html.append(run.isStrikeThrough() && !escaped.isBlank() ? "<s>" + escaped + "</s>" : escaped);
        }
        return html.toString().strip().replace("\n", "<br>");
    }
}
