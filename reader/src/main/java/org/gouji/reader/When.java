package org.gouji.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.contracts.report.Source;
import org.gouji.reader.date.Published;
import org.gouji.reader.date.ReportTitle;
import org.gouji.reader.date.ReportYear;
import org.gouji.reader.date.StatedPeriod;
import org.gouji.reader.date.TitleWords;
import org.gouji.reader.page.Page;
import org.gouji.reader.page.Piece;
import org.gouji.reader.section.SectionLines;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// For which year a report is, and when it was published. `printedTitle` is the page's own title, or the
/// one that its markup names where the text has lost it; `titles` are the texts that are known to be titles, taken
/// apart.
record When(
        ReportYear year,
        @Nullable ReportTitle title,
        @Nullable String printedTitle,
        Map<String, TitleWords> titles,
        @Nullable StatedPeriod period,
        @Nullable Published published) {

    /// What follows speaks of the next year: problems and plans.
    private static final int OUTLOOK_FROM = 5;

    When {
        titles = Map.copyOf(titles);
    }

    /// Empty where nothing tells the year.
    static Optional<When> of(Page page, List<SectionLines> sections, @Nullable Integer declared) {
        var all = new ArrayList<MappedText>();
        var parts = parts(sections, all);
        var preface = parts.getFirst().texts();
        String markup = page.facts().getOrDefault(Page.TITLE, "");
        TitleWords marked = TitleWords.in(markup);
        var title = ReportTitle.find(preface, marked).orElse(null);
        var period = StatedPeriod.find(all).orElse(null);
        String facts = page.facts().get(Page.PUBLISHED);
        var published = Published.told(all, facts).orElse(null);
        return year(title, marked, period, preface, parts, published)
                .or(() -> Published.signed(all).map(date -> new ReportYear(date.getYear() - 1, "published")))
                .or(() -> Optional.ofNullable(declared).map(y -> new ReportYear(y, "declared")))
                .map(year -> new When(
                        year,
                        title,
                        printed(title, markup, marked),
                        titles(title, markup, marked),
                        period,
                        published != null
                                ? published
                                : Published.signed(all, year.year()).orElse(null)));
    }

    private static Optional<ReportYear> year(
            @Nullable ReportTitle title,
            @Nullable TitleWords marked,
            @Nullable StatedPeriod period,
            List<MappedText> preface,
            List<Part> parts,
            @Nullable Published published) {
        @Nullable Integer titled = title == null ? null : title.year();
        titled = titled == null && marked != null ? marked.year() : titled;
        if (titled != null) {
            return Optional.of(ReportYear.titled(titled));
        }
        var texts = List.of(
                texts(parts, s -> s.number() == 1), texts(parts, s -> s.number() > 1 && s.number() < OUTLOOK_FROM));
        var outlook = texts(parts, s -> s.number() >= OUTLOOK_FROM);
        return ReportYear.of(
                period,
                preface,
                texts,
                outlook,
                published == null ? null : published.date().getYear());
    }

    /// The title that tells who reports: the page's own, else the one of its markup.
    private static @Nullable String printed(@Nullable ReportTitle title, String markup, @Nullable TitleWords marked) {
        boolean tells = marked != null && marked.who() != null;
        if (title != null && (title.words().who() != null || !tells)) {
            return title.text().text();
        }
        return marked == null ? null : markup.substring(marked.from(), marked.to());
    }

    private static Map<String, TitleWords> titles(
            @Nullable ReportTitle title, String markup, @Nullable TitleWords marked) {
        var titles = new HashMap<String, TitleWords>();
        if (marked != null) {
            titles.put(markup, marked);
        }
        if (title != null && title.whole()) {
            titles.put(title.text().text(), title.words());
        }
        return titles;
    }

    private static List<MappedText> texts(List<Part> parts, Predicate<Part> wanted) {
        var texts = new ArrayList<MappedText>();
        for (var part : parts) {
            if (wanted.test(part)) {
                texts.addAll(part.texts());
            }
        }
        return texts;
    }

    /// A section's pieces that hold anything: a part of the list of all.
    private record Part(int number, List<MappedText> texts) {}

    /// The parts of the sections, whose texts are added to `all`.
    private static List<Part> parts(List<SectionLines> sections, List<MappedText> all) {
        int[] ends = new int[sections.size()];
        for (int i = 0; i < ends.length; i++) {
            for (var line : sections.get(i).lines()) {
                add(line.pieces(), all);
            }
            ends[i] = all.size();
        }
        var parts = new ArrayList<Part>(ends.length);
        for (int i = 0; i < ends.length; i++) {
            parts.add(new Part(sections.get(i).number(), all.subList(i == 0 ? 0 : ends[i - 1], ends[i])));
        }
        return parts;
    }

    private static void add(List<Piece> pieces, List<MappedText> all) {
        for (int i = 0; i < pieces.size(); i++) {
            if (!pieces.get(i).isBlank()) {
                all.add(pieces.get(i).text());
            }
        }
    }

    @Nullable Source titleSource() {
        return title == null ? null : title.text().source();
    }
}
