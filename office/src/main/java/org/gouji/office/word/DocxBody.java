package org.gouji.office.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.contracts.report.Rejection;
import org.gouji.office.transcript.Refusal;
import org.gouji.office.transcript.TranscriptWriter;
import org.gouji.office.word.WordTable.Vertical;
import org.jspecify.annotations.Nullable;

/// Reads the main part's elements one after the other. What a container (the body, a cell) holds is collected
/// as HTML until the container ends.
final class DocxBody {

    /// Ten times what word processors write.
    private static final int DEEPEST = 400;

    /// The largest form has some four hundred cells.
    private static final int MOST_CELLS = 40_000;

    /// No table is wider.
    private static final int MOST_COLUMNS = 200;

    /// A report has thousands.
    private static final int FEWEST_CHARACTERS = 60;

    /// What was deleted or moved away, what the same text looks like elsewhere, old properties, pronunciation.
    private static final Set<String> SKIPPED = Set.of(
            "del",
            "moveFrom",
            "Fallback",
            "rPrChange",
            "pPrChange",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
            "sectPrChange",
            "tblGridChange",
            "tblPrExChange",
            "numberingChange",
            "rt",
            "instrText",
            "delText");

    /// A cell under construction.
    private static final class OpenCell {
        private final StringBuilder html = new StringBuilder();
        private int columns = 1;
        private Vertical vertical = Vertical.ALONE;
        private boolean merged;
        private boolean deleted;
    }

    private final XMLStreamReader xml;
    private final TranscriptWriter writer = new TranscriptWriter();
    private final Deque<WordTable> tables = new ArrayDeque<>();
    private final Deque<OpenCell> cells = new ArrayDeque<>();
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final Deque<String> path = new ArrayDeque<>();
    private boolean rowDeleted;
    private @Nullable String mark;
    private boolean unseen;
    private int seen;
    private int count;
    private int characters;
    private int pictures;

    DocxBody(XMLStreamReader xml) {
        this.xml = xml;
    }

    TranscriptWriter read() throws XMLStreamException, Refusal {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(path.pop());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText());
                default -> {}
            }
        }
        if (seen < FEWEST_CHARACTERS) {
            throw pictures > 0
                    ? Refusal.needsOcr("the document holds pictures and hardly any text", "文件只有图片，几乎没有文字")
                    : new Refusal(Rejection.EMPTY, "the document holds hardly any text", "文件几乎没有文字");
        }
        return writer;
    }

    private void start(String name) throws XMLStreamException, Refusal {
        if (SKIPPED.contains(name)) {
            rowDeleted |= name.equals("del") && "trPr".equals(path.peek());
            skip();
            return;
        }
        if (path.size() > DEEPEST) {
            throw Refusal.tooComplex("its parts are nested too deep", "嵌套过深");
        }
        path.push(name);
        switch (name) {
            case "p" -> paragraphs.push(new StringBuilder());
            case "tbl" -> tables.push(new WordTable());
            case "tr" -> row();
            case "gridBefore" -> before();
            case "tc" -> cell();
            case "gridSpan", "vMerge", "hMerge", "cellDel" -> property(name);
            case "r" -> run();
            case "vanish", "strike", "dstrike", "vertAlign" -> look(name);
            case "tab", "ptab", "sym" -> inRun(" ");
            case "br", "cr" -> inRun("<br>");
            case "noBreakHyphen" -> inRun("-");
            case "blip", "imagedata" -> pictures++;
            default -> {}
        }
    }

    private void end(String name) throws Refusal {
        switch (name) {
            case "p" -> paragraph(paragraphs.pop().toString());
            case "tc" -> closeCell(cells.pop());
            case "tr" -> closeRow();
            case "tbl" -> table(tables.pop());
            default -> {}
        }
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void row() {
        rowDeleted = false;
        if (!tables.isEmpty()) {
            tables.element().row(0);
        }
    }

    private void before() {
        if (!tables.isEmpty()) {
            tables.element().dropRow();
            tables.element().row(number(0));
        }
    }

    private void closeRow() {
        if (rowDeleted && !tables.isEmpty()) {
            tables.element().dropRow();
        }
        rowDeleted = false;
    }

    private void cell() throws Refusal {
        cells.push(new OpenCell());
        if (++count > MOST_CELLS) {
            throw Refusal.tooComplex("more than " + MOST_CELLS + " cells", "表格单元过多");
        }
    }

    private void property(String name) {
        if (cells.isEmpty() || !"tcPr".equals(path.stream().skip(1).findFirst().orElse(""))) {
            return;
        }
        var cell = cells.element();
        boolean begins = "restart".equals(value());
        switch (name) {
            case "gridSpan" -> cell.columns = Math.max(1, number(1));
            case "vMerge" -> cell.vertical = begins ? Vertical.BEGINS : Vertical.GOES_ON;
            case "hMerge" -> cell.merged = !begins;
            default -> cell.deleted = true;
        }
    }

    private void closeCell(OpenCell cell) {
        if (tables.isEmpty() || cell.deleted) {
            return;
        }
        if (cell.merged) {
            tables.element().widen(cell.columns);
        } else {
            tables.element().cell(cell.html.toString(), cell.columns, cell.vertical);
        }
    }

    private void run() {
        mark = null;
        unseen = false;
    }

    private void look(String name) {
        boolean on = !Set.of("0", "false", "off", "baseline").contains(String.valueOf(value()));
        boolean ofRun = path.stream().skip(2).findFirst().orElse("").equals("r");
        if (on && ofRun) {
            switch (name) {
                case "vanish" -> unseen = true;
                case "vertAlign" -> mark = "sup";
                default -> mark = "s";
            }
        }
    }

    private void text(String text) throws Refusal {
        if ("t".equals(path.peek())) {
            inRun(TranscriptWriter.escaped(text));
            seen += text.strip().length();
        }
    }

    private void inRun(String html) throws Refusal {
        if (!path.contains("r") || paragraphs.isEmpty() || unseen) {
            return;
        }
        characters += html.length();
        if (characters > TranscriptWriter.MOST_CHARACTERS) {
            throw Refusal.tooComplex("more than " + TranscriptWriter.MOST_CHARACTERS + " characters", "文字过多");
        }
        paragraphs.element().append(mark == null ? html : "<" + mark + ">" + html + "</" + mark + ">");
    }

    private void paragraph(String html) throws Refusal {
        if (cells.isEmpty()) {
            writer.paragraph(html);
        } else if (!html.isBlank()) {
            var text = cells.element().html;
            text.append(text.isEmpty() ? "" : "<br>").append(html);
        }
    }

    private void table(WordTable table) throws Refusal {
        if (cells.isEmpty()) {
            writer.table(table.text());
        } else {
            cells.element().html.append(table.text().html());
        }
    }

    private @Nullable String value() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private int number(int otherwise) {
        String value = value();
        return value != null && value.matches("\\d{1,5}") ? Math.min(MOST_COLUMNS, Integer.parseInt(value)) : otherwise;
    }
}
