package org.gouji.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        var texts = new Texts(sections);
        var preface = texts.ofFirst();
        String markup = page.facts().getOrDefault(Page.TITLE, "");
        TitleWords marked = TitleWords.in(markup);
        var title = ReportTitle.find(preface, marked).orElse(null);
        var period = StatedPeriod.find(texts).orElse(null);
        String facts = page.facts().get(Page.PUBLISHED);
        var published = Published.told(texts, facts).orElse(null);
        return year(title, marked, period, preface, texts, published)
                .or(() -> Published.signed(texts.all()).map(date -> new ReportYear(date.getYear() - 1, "published")))
                .or(() -> Optional.ofNullable(declared).map(y -> new ReportYear(y, "declared")))
                .map(year -> new When(
                        year,
                        title,
                        printed(title, markup, marked),
                        titles(title, markup, marked),
                        period,
                        published != null
                                ? published
                                : Published.signed(texts.all(), year.year()).orElse(null)));
    }

    private static Optional<ReportYear> year(
            @Nullable ReportTitle title,
            @Nullable TitleWords marked,
            @Nullable StatedPeriod period,
            List<MappedText> preface,
            Texts texts,
            @Nullable Published published) {
        @Nullable Integer titled = title == null ? null : title.year();
        titled = titled == null && marked != null ? marked.year() : titled;
        if (titled != null) {
            return Optional.of(ReportYear.titled(titled));
        }
        return ReportYear.of(
                period,
                preface,
                List.of(texts.of(n -> n == 1), texts.of(n -> n > 1 && n < OUTLOOK_FROM)),
                texts.of(n -> n >= OUTLOOK_FROM),
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

    @Nullable Source titleSource() {
        return title == null ? null : title.text().source();
    }
}
