package org.gouji.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Forms;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.ReaderInfo;
import org.gouji.contracts.report.Rejection;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.ReportId;
import org.gouji.contracts.report.ReportTable;
import org.gouji.contracts.report.TableState;
import org.gouji.reader.Transcriber.Transcription;
import org.gouji.reader.body.BodyResolver;
import org.gouji.reader.claim.ClaimReader;
import org.gouji.reader.page.Enclosed;
import org.gouji.reader.page.HtmlPage;
import org.gouji.reader.page.Page;
import org.gouji.reader.page.TextPage;
import org.gouji.reader.prose.Prose;
import org.gouji.reader.section.SectionLines;
import org.gouji.reader.section.Sections;
import org.gouji.reader.section.Structure;
import org.gouji.reader.table.Tables;
import org.gouji.reader.text.Charsets;
import org.gouji.reader.text.Decoded;
import org.gouji.reader.text.Original;
import org.jspecify.annotations.Nullable;

/// Bytes in, report out. The stages in order: bytes to text, text to page, page to sections, sections to
/// tables and paragraphs, paragraphs to claims, and who reports for which year. Each is a function from
/// one record to the next; none throws for what a document holds.
public final class ReportReader {

    /// Raised with every change that can alter a report.
    public static final String VERSION = "0.1.0";

    /// Fewer of the six sections than this, and no table either, are no report.
    private static final int FEWEST_SECTIONS = 2;

    /// 条例 has been in force since 2008: no earlier year has a report.
    private static final int FIRST_YEAR = 2008;

    private final ClaimReader claims = new ClaimReader();
    private final BodyResolver bodies = new BodyResolver();
    private final Transcriber transcriber;

    /// Reads HTML and text only.
    public ReportReader() {
        this(Transcriber.NONE);
    }

    /// Reads what the transcriber can turn into a transcript, too.
    public ReportReader(Transcriber transcriber) {
        this.transcriber = transcriber;
    }

    /// Reads one document. Never throws for what a document holds.
    public Reading read(RawDocument document) {
        var unreadable = Format.rejection(document.bytes());
        if (unreadable.isPresent()) {
            return new Reading.Rejected(unreadable.get());
        }
        if (Format.of(document.bytes()).isTranscribed()) {
            return switch (transcriber.transcribe(document.bytes())) {
                case Transcription.Refused(var rejection) -> new Reading.Rejected(rejection);
                case Transcription.Made(var html, var mediaType) ->
                    read(document, Decoded.transcript(html), HtmlPage.of(html).as(mediaType));
            };
        }
        var decoded = Charsets.decode(document.bytes(), document.mediaType());
        var whole = new Original(decoded.text());
        var unread = Format.rejection(whole);
        if (unread.isPresent()) {
            return new Reading.Rejected(unread.get());
        }
        var enclosed = Enclosed.in(whole).orElseGet(() -> new Enclosed(whole, Map.of()));
        var text = enclosed.text();
        boolean html = Format.isHtml(text.text());
        return (html ? Optional.<Rejection>empty() : Format.crowded(text.text()))
                .<Reading>map(Reading.Rejected::new)
                .orElseGet(() -> read(
                        document, decoded, (html ? HtmlPage.of(text) : TextPage.of(text)).telling(enclosed.facts())));
    }

    private Reading read(RawDocument document, Decoded decoded, Page page) {
        var told = Tables.form(page.lines()).map(Tables.Evidence::form).orElse(null);
        var structure = told == null ? Structure.latest() : Structure.of(told);
        var sections = Sections.of(page, structure);
        if (told == null && sections.size() <= FEWEST_SECTIONS) {
            structure = Structure.earliest();
            sections = Sections.of(page, structure);
        }
        var when = When.of(page, sections, document.declaredYear());
        boolean few = told == null && sections.size() <= FEWEST_SECTIONS;
        if (few && !(when.isPresent() && CutReport.isBeginning(sections, when.get()))) {
            return notAReport(document, page);
        }
        if (when.isEmpty()) {
            return rejected(Rejection.YEAR_UNKNOWN, "no report year stands in the document", "文件中找不到报告年度");
        }
        return read(document, decoded, new Found(page, structure, sections, when.get(), told));
    }

    /// What is known of a document before its tables are read. `told` is the form that its tables are of, null
    /// where none tells.
    private record Found(
            Page page,
            Structure structure,
            List<SectionLines> sections,
            When when,
            @Nullable Form told) {}

    private Reading read(RawDocument document, Decoded decoded, Found found) {
        int year = found.when().year().year();
        var told = found.told();
        var form = Optional.ofNullable(told)
                .or(() -> Forms.ALL.stream().filter(f -> f.meantFor(year)).findFirst());
        if (form.isEmpty() || year < FIRST_YEAR) {
            return rejected(
                    Rejection.YEAR_UNKNOWN, "no form is known for the report year " + year, "没有 " + year + " 年度的报告格式");
        }
        var structure = Structure.of(form.get());
        var sections = structure.equals(found.structure()) ? found.sections() : Sections.of(found.page(), structure);
        var tables = Tables.read(form.get(), sections);
        boolean enough = sections.size() > 1 + FEWEST_SECTIONS
                || isFreeReport(structure, sections, found.when())
                || CutReport.isBeginning(sections, found.when());
        if (told == null && !enough && isEmpty(tables)) {
            return rejected(
                    Rejection.NOT_A_REPORT, "the document has too few parts of an annual report", "文件缺少年度报告的主要部分");
        }
        return NoticePage.rejection(sections, found.when(), tables)
                .<Reading>map(Reading.Rejected::new)
                .orElseGet(() -> new Reading.Read(
                        report(document, decoded, found.page(), sections, found.when(), form.get(), tables),
                        decoded.text()));
    }

    /// Where bodies chose their sections themselves, a report's title and two of them are enough.
    private static boolean isFreeReport(Structure structure, List<SectionLines> sections, When when) {
        return structure.equals(Structure.earliest())
                && sections.size() > FEWEST_SECTIONS
                && when.printedTitle() != null;
    }

    private Report report(
            RawDocument document,
            Decoded decoded,
            Page page,
            List<SectionLines> sections,
            When when,
            Form form,
            Map<String, ReportTable> tables) {
        boolean wrapped = page.mediaType().equals(TextPage.MEDIA_TYPE);
        var passages = sections.stream()
                .flatMap(s ->
                        Prose.of(s, text -> Tables.isLabel(form, text), wrapped, form.hasTableIn(s.number())).stream())
                .toList();
        var body = bodies.resolve(Assembly.evidence(document, page, when, sections, passages));
        int year = when.year().year();
        var period = when.period();
        var published = when.published();
        return new Report(
                new ReportId(body.id(), year).key(),
                form.id(),
                body,
                year,
                when.year().told(),
                period == null ? null : period.period(),
                published == null ? null : published.date(),
                when.printedTitle(),
                page.script(),
                Assembly.layout(tables),
                Assembly.document(document, decoded, page),
                Assembly.sections(sections, passages, form),
                tables,
                claims.read(passages, names(body)),
                Damages.of(decoded, page, form, sections, tables, period, published),
                Grading.of(form, tables),
                new ReaderInfo(VERSION),
                Assembly.sources(when));
    }

    private static List<String> names(Body body) {
        return Stream.of(body.name(), body.printed())
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static Reading notAReport(RawDocument document, Page page) {
        return Optional.of(page)
                .filter(p -> p.mediaType().equals(HtmlPage.MEDIA_TYPE))
                .flatMap(p -> ShellPage.rejection(p, document.sourceUrl()))
                .<Reading>map(Reading.Rejected::new)
                .orElseGet(() -> rejected(
                        Rejection.NOT_A_REPORT,
                        "the document has neither the sections nor the tables of an annual report",
                        "文件没有年度报告的章节或表格"));
    }

    private static boolean isEmpty(Map<String, ReportTable> tables) {
        return tables.values().stream().allMatch(t -> t.state() == TableState.LOST || t.state() == TableState.ABSENT);
    }

    private static Reading rejected(String code, String message, String messageZh) {
        return new Reading.Rejected(new Rejection(code, message, messageZh));
    }
}
