package org.gouji.reader;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.report.DocumentInfo;
import org.gouji.contracts.report.ReportTable;
import org.gouji.contracts.report.Section;
import org.gouji.contracts.report.Source;
import org.gouji.reader.body.BodyEvidence;
import org.gouji.reader.date.Published;
import org.gouji.reader.date.StatedPeriod;
import org.gouji.reader.page.Page;
import org.gouji.reader.prose.Prose;
import org.gouji.reader.section.SectionLines;
import org.gouji.reader.text.Decoded;
import org.gouji.reader.text.MappedText;
import org.gouji.reader.text.Passage;
import org.jspecify.annotations.Nullable;

/// The parts of a report that only have to be put together.
final class Assembly {

    /// A signature stands among the last lines of the last section and is short.
    private static final int SIGNATURE_LINES = 8;

    private static final int LONGEST_SIGNATURE = 40;

    private Assembly() {}

    static DocumentInfo document(RawDocument document, Decoded decoded, Page page) {
        return new DocumentInfo(
                sha256(document.bytes()),
                page.mediaType(),
                decoded.charset(),
                document.bytes().length,
                page.original().characters(),
                document.sourceUrl(),
                document.portal(),
                document.receivedAt());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The layout of the table with the most cells that was read.
    static String layout(Map<String, ReportTable> tables) {
        String layout = "tables-lost";
        int most = 0;
        for (var table : tables.values()) {
            String named = table.layout();
            if (named != null && table.cells().size() > most) {
                most = table.cells().size();
                layout = named;
            }
        }
        return layout;
    }

    static List<Section> sections(List<SectionLines> sections, List<Passage> passages, Form form) {
        var made = new ArrayList<Section>();
        for (var section : sections) {
            var heading = section.heading();
            if (heading != null) {
                made.add(new Section(
                        section.number(),
                        title(form, section.number()),
                        heading.raw(),
                        section.ordinal(),
                        text(passages, section.number()),
                        span(heading, section)));
            }
        }
        return made;
    }

    private static String title(Form form, int section) {
        for (var title : form.sections()) {
            if (title.number() == section) {
                return title.title().zh();
            }
        }
        return "";
    }

    private static String text(List<Passage> passages, int section) {
        var text = new StringJoiner("\n");
        for (var passage : passages) {
            if (passage.section() == section) {
                text.add(passage.text().text());
            }
        }
        return text.toString();
    }

    /// From the heading to the last of the section's pieces, wherever they stand.
    private static Source span(MappedText heading, SectionLines section) {
        int start = heading.start();
        var last = heading;
        int lastStart = start;
        for (var line : Prose.article(section)) {
            var pieces = line.pieces();
            for (int i = 0; i < pieces.size(); i++) {
                var text = pieces.get(i).text();
                int from = text.start();
                start = Math.min(start, from);
                last = from >= lastStart ? text : last;
                lastStart = Math.max(lastStart, from);
            }
        }
        return heading.original().source(start, Math.max(heading.end(), last.end()), heading.path());
    }

    static BodyEvidence evidence(
            RawDocument document, Page page, When when, List<SectionLines> sections, List<Passage> passages) {
        String markup = page.facts().get(Page.TITLE);
        return new BodyEvidence(
                when.printedTitle(),
                when.titles(),
                lines(sections.getFirst()),
                reported(passages),
                signatures(sections),
                markup == null ? List.of() : List.of(markup),
                document.sourceUrl(),
                document.declaredBody());
    }

    /// The passages behind the first heading.
    private static List<Passage> reported(List<Passage> passages) {
        var reported = new ArrayList<Passage>(passages.size());
        for (var passage : passages) {
            if (passage.section() > 0) {
                reported.add(passage);
            }
        }
        return reported;
    }

    private static List<String> signatures(List<SectionLines> sections) {
        if (sections.size() < 2) {
            return List.of();
        }
        var lines = lines(sections.getLast());
        lines.removeIf(line -> line.length() > LONGEST_SIGNATURE);
        return lines.subList(Math.max(0, lines.size() - SIGNATURE_LINES), lines.size());
    }

    private static List<String> lines(SectionLines section) {
        var lines = new ArrayList<String>();
        for (var line : Prose.article(section)) {
            var pieces = line.pieces();
            for (int i = 0; i < pieces.size(); i++) {
                if (!pieces.get(i).isBlank()) {
                    lines.add(pieces.get(i).text().text());
                }
            }
        }
        return lines;
    }

    /// Where the facts that have no place of their own were read.
    static Map<String, Source> sources(When when) {
        var sources = new LinkedHashMap<String, Source>();
        put(sources, "title", when.titleSource());
        StatedPeriod period = when.period();
        put(sources, "period", period == null ? null : period.source());
        Published published = when.published();
        put(sources, "published", published == null ? null : published.source());
        return sources;
    }

    private static void put(Map<String, Source> sources, String key, @Nullable Source source) {
        if (source != null) {
            sources.put(key, source);
        }
    }
}
