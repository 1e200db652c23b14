package org.gouji.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.contracts.report.Source;
import org.gouji.reader.date.Published;
import org.gouji.reader.date.ReportTitle;
import org.gouji.reader.date.ReportYear;
import org.gouji.reader.date.StatedPeriod;
import org.gouji.reader.date.TitleWords;
import org.gouji.reader.page.Page;
import org.gouji.reader.section.SectionLines;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// For which year a report is, and when it was published. `printedTitle` is the page's own title, or the
/// one that its markup names where the text has lost it.
record When(
        ReportYear year,
        @Nullable ReportTitle title,
        @Nullable String printedTitle,
        @Nullable StatedPeriod period,
        @Nullable Published published) {

    /// No signature is of this year.
    private static final int NO_YEAR = 0;

    /// What follows speaks of the next year: problems and plans.
    private static final int OUTLOOK_FROM = 5;

    /// Empty where nothing tells the year.
    static Optional<When> of(Page page, List<SectionLines> sections, @Nullable Integer declared) {
        var parts = sections.stream().map(Part::of).toList();
        var preface = texts(parts.subList(0, 1));
        var all = texts(parts);
        String markup = page.facts().getOrDefault(Page.TITLE, "");
        TitleWords marked = TitleWords.in(markup);
        var title = ReportTitle.find(preface, marked).orElse(null);
        var period = StatedPeriod.find(all).orElse(null);
        String facts = page.facts().get(Page.PUBLISHED);
        var published = Published.find(all, facts, NO_YEAR).orElse(null);
        return year(title, marked, period, preface, parts, published)
                .or(() -> Published.signed(all).map(date -> new ReportYear(date.getYear() - 1, "published")))
                .or(() -> Optional.ofNullable(declared).map(y -> new ReportYear(y, "declared")))
                .map(year -> new When(
                        year,
                        title,
                        printed(title, markup, marked),
                        period,
                        published != null
                                ? published
                                : Published.find(all, facts, year.year()).orElse(null)));
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
        var texts = List.of(
                texts(parts, s -> s.number() == 1), texts(parts, s -> s.number() > 1 && s.number() < OUTLOOK_FROM));
        var outlook = texts(parts, s -> s.number() >= OUTLOOK_FROM);
        return ReportYear.of(
                titled,
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

    private static List<MappedText> texts(List<Part> parts, Predicate<Part> wanted) {
        return texts(parts.stream().filter(wanted).toList());
    }

    private static List<MappedText> texts(List<Part> parts) {
        var texts = new ArrayList<MappedText>();
        parts.forEach(part -> texts.addAll(part.texts()));
        return texts;
    }

    /// A section's pieces that hold anything.
    private record Part(int number, List<MappedText> texts) {

        static Part of(SectionLines section) {
            var texts = new ArrayList<MappedText>();
            for (var line : section.lines()) {
                for (var piece : line.pieces()) {
                    if (!piece.isBlank()) {
                        texts.add(piece.text());
                    }
                }
            }
            return new Part(section.number(), texts);
        }
    }

    @Nullable Source titleSource() {
        return title == null ? null : title.text().source();
    }
}
