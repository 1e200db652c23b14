package org.gouji.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Table;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Damage;
import org.gouji.contracts.report.Printed;
import org.gouji.contracts.report.ReportTable;
import org.gouji.contracts.report.Script;
import org.gouji.contracts.report.Source;
import org.gouji.contracts.report.TableState;
import org.gouji.reader.date.Published;
import org.gouji.reader.date.StatedPeriod;
import org.gouji.reader.page.Page;
import org.gouji.reader.prose.Prose;
import org.gouji.reader.section.SectionLines;
import org.gouji.reader.text.Decoded;
import org.gouji.reader.text.Glosses;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// What extraction did to a document, each with its place. The body is not blamed for it.
final class Damages {

    /// The note printed over table 3: digits inside it are a page number's.
    private static final Pattern NOTE = Prose.NOTE;

    private static final String NOTE_BEGINS = "本列数据的勾稽关系为";
    private static final int LONGEST_NOTE = 120;

    private static final Cell[] NO_CELLS = {};

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final List<Damage> damage = new ArrayList<>();

    private Damages() {}

    static List<Damage> of(
            Decoded decoded,
            Page page,
            Form form,
            List<SectionLines> sections,
            Map<String, ReportTable> tables,
            @Nullable StatedPeriod period,
            @Nullable Published published) {
        var found = new Damages();
        found.text(decoded, page);
        form.tables().forEach(table -> found.table(table, tables.get(table.key()), sections));
        found.note(page);
        if (period != null && period.repaired()) {
            found.repaired(
                    period.raw(),
                    period.period().from() + " – " + period.period().to(),
                    period.source());
        }
        if (published != null && published.repaired()) {
            found.repaired(published.raw(), published.date().toString(), published.source());
        }
        return found.damage;
    }

    private void text(Decoded decoded, Page page) {
        if (decoded.doubtful()) {
            add(
                    "charset-doubtful",
                    "no charset fits without loss; read as " + decoded.charset(),
                    "字符集存疑，按 " + decoded.charset() + " 读取",
                    null);
        }
        if (page.script() == Script.TRADITIONAL) {
            add(
                    "script-converted",
                    "the page is in traditional script; labels were matched in simplified",
                    "页面为繁体字，按简体比对",
                    null);
        }
        int foreign = page.script() == Script.TRADITIONAL ? -1 : page.original().firstForeign();
        if (foreign >= 0) {
            add(
                    "script-converted",
                    "some characters are in traditional script; they were matched in simplified",
                    "文中夹有繁体字，按简体比对",
                    page.original().source(foreign, foreign + 1));
        }
        int gloss = Glosses.first(page.original().text());
        if (gloss >= 0) {
            add(
                    "pinyin-glosses",
                    "pinyin stands in brackets behind characters",
                    "文字后夹有拼音注音",
                    page.original().source(gloss, gloss + 1));
        }
        int lost = page.original().text().indexOf('\uFFFD');
        if (lost >= 0) {
            add(
                    "text-truncated",
                    "characters are cut off or lost",
                    "文字被截断或丢失",
                    page.original().source(lost, lost + 1));
        }
    }

    private void table(Table table, @Nullable ReportTable read, List<SectionLines> sections) {
        if (read == null) {
            return;
        }
        String title = table.title().zh();
        proven(title, read);
        if (read.state() != TableState.COMPLETE) {
            incomplete(title, read, place(table.section(), sections));
        }
    }

    private static @Nullable Source place(int section, List<SectionLines> sections) {
        return sections.stream()
                .filter(s -> s.number() == section && s.heading() != null)
                .map(s -> Objects.requireNonNull(s.heading()).source())
                .findFirst()
                .orElse(null);
    }

    private void incomplete(String title, ReportTable read, @Nullable Source place) {
        switch (read.state()) {
            case LOST, ABSENT ->
                add(
                        "tables-lost",
                        "the table of “" + title + "” is not in the document",
                        "缺少“" + title + "”的表格",
                        place);
            case BLANK ->
                add(
                        "cells-blank",
                        "the table of “" + title + "” has its grid and no values",
                        "“" + title + "”只有空表格",
                        place);
            case PARTIAL -> partial(title, read, place);
            case COMPLETE -> {}
        }
    }

    private void proven(String title, ReportTable read) {
        var proven = new ArrayList<Cell.Numeric>();
        for (var cell : read.cells().values().toArray(NO_CELLS)) {
            if (cell instanceof Cell.Numeric number && number.repaired() != null) {
                proven.add(number);
            }
        }
        if (!proven.isEmpty()) {
            damage.add(new Damage(
                    "cells-proven",
                    proven.size() + " numbers of “" + title
                            + "” had lost what parts them; the form's equations leave one way",
                    "“" + title + "”有 " + proven.size() + " 个数字失去分隔，按勾稽关系只有一种读法",
                    proven.getFirst().source(),
                    true,
                    proven.getFirst().repaired()));
        }
    }

    private void partial(String title, ReportTable read, @Nullable Source place) {
        long lost = read.cells().values().stream()
                .filter(c -> c instanceof Cell.Lost)
                .count();
        long illegible = read.cells().values().stream()
                .filter(c -> c instanceof Cell.Illegible)
                .count();
        if (lost > 0) {
            add(
                    "cells-lost",
                    lost + " cells of “" + title + "” are lost",
                    "“" + title + "”缺少 " + lost + " 个单元格",
                    place);
        }
        if (illegible > 0) {
            var first = read.cells().values().stream()
                    .filter(c -> c instanceof Cell.Illegible)
                    .findFirst()
                    .orElseThrow();
            add(
                    "cells-run-together",
                    illegible + " cells of “" + title + "” cannot be read for certain",
                    "“" + title + "”有 " + illegible + " 个单元格无法确认",
                    first.source());
        }
    }

    /// The note is a constant of the form, so that what stands in it besides is known exactly.
    private void note(Page page) {
        for (var line : page.lines()) {
            var pieces = line.pieces();
            for (int i = 0; i < pieces.size(); i++) {
                var text = pieces.get(i).text();
                if (mayBeNote(text)) {
                    note(text);
                }
            }
        }
    }

    /// Most pieces are cells, and too short.
    private static boolean mayBeNote(MappedText text) {
        return text.length() >= NOTE_BEGINS.length()
                && text.length() <= LONGEST_NOTE
                && text.text().contains(NOTE_BEGINS);
    }

    private void note(MappedText text) {
        var note = NOTE.matcher(text.text());
        var digits = note.find() ? DIGITS.matcher(text.text()).region(note.start(), text.length()) : null;
        if (digits != null && digits.find()) {
            damage.add(new Damage(
                    "number-injected",
                    "“" + digits.group() + "” stands inside the form's own note",
                    "表头说明中混入了“" + digits.group() + "”",
                    text.source(digits.start(), digits.end()),
                    true,
                    Proof.PRINTED.of("第一项加第二项之和，等于第三项加第四项之和")));
        }
    }

    private void repaired(String marked, String read, @Nullable Source source) {
        String raw = Printed.text(marked);
        damage.add(new Damage(
                "date-repaired",
                "“" + raw + "” is read as " + read,
                "“" + raw + "”读作 " + read,
                source,
                true,
                Proof.YEAR.of()));
    }

    private void add(String kind, String message, String messageZh, @Nullable Source source) {
        damage.add(new Damage(kind, message, messageZh, source, false, null));
    }
}
