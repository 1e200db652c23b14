package org.gouji.office.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.office.transcript.Refusal;
import org.gouji.office.transcript.TableText.Cell;
import org.gouji.office.transcript.Transcript;
import org.gouji.office.transcript.TranscriptWriter;
import org.jspecify.annotations.Nullable;

/// Writes the blocks of all pages one after the other. What goes on on the next page stands in the section of
/// the page on which it began.
final class PdfFlow {

    private final TranscriptWriter writer = new TranscriptWriter();
    private final Paragraphs paragraphs;

    private @Nullable TextLine last;
    private final StringBuilder paragraph = new StringBuilder();
    private Block.@Nullable Table table;
    private final List<String> asides = new ArrayList<>();
    private int open;
    private boolean turned;

    private PdfFlow(List<Page> pages) {
        paragraphs = new Paragraphs(pages.stream()
                .flatMap(page -> page.blocks().stream())
                .flatMap(block -> block instanceof Block.Words(var line)
                        ? java.util.stream.Stream.of(line)
                        : java.util.stream.Stream.empty())
                .toList());
    }

    static Transcript write(List<Page> pages) throws Refusal {
        var flow = new PdfFlow(pages);
        for (var page : pages) {
            flow.page(page);
        }
        flow.end();
        flow.close();
        return flow.writer.done(PdfTranscript.MEDIA_TYPE);
    }

    private void page(Page page) throws Refusal {
        turned = true;
        for (var block : page.blocks()) {
            switch (block) {
                case Block.Words(var line) -> words(line, page.number());
                case Block.Table next -> table(next, page.number());
            }
            turned = false;
        }
        page.margins().forEach(line -> asides.add("margin\">" + TranscriptWriter.escaped(line)));
        if (!page.across().isBlank()) {
            asides.add("across\">" + TranscriptWriter.escaped(page.across()));
        }
    }

    private void words(TextLine line, int page) throws Refusal {
        String html = Paragraphs.html(line);
        if (last != null && paragraphs.goesOn(last, line, turned)) {
            paragraph.append(Paragraphs.between(paragraph.toString(), html)).append(html);
        } else {
            begin(page);
            paragraph.append(html);
        }
        last = line;
    }

    private void table(Block.Table next, int page) throws Refusal {
        var joined =
                table == null || !turned ? java.util.Optional.<Continued.Joined>empty() : Continued.join(table, next);
        if (joined.isPresent()) {
            table = joined.get().table();
            joined.get().repeated().forEach(row -> asides.add("repeated-header\">" + text(row)));
        } else {
            begin(page);
            table = next;
        }
    }

    private static String text(List<Cell> row) {
        return row.stream().map(Cell::html).collect(Collectors.joining(" "));
    }

    /// Ends what was being written, and the page on which it stood.
    private void begin(int page) throws Refusal {
        end();
        if (page != open) {
            close();
            writer.section("page", Integer.toString(page));
            open = page;
        }
    }

    private void end() throws Refusal {
        if (last != null) {
            writer.paragraph(paragraph.toString());
            paragraph.setLength(0);
            last = null;
        }
        if (table != null) {
            writer.table(table.text());
            table = null;
        }
    }

    private void close() throws Refusal {
        for (var aside : asides) {
            writer.write("<div hidden data-is=\"" + aside + "</div>\n");
        }
        asides.clear();
        if (open > 0) {
            writer.endSection();
        }
    }
}
