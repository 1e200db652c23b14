package org.gouji.reader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.contracts.report.Source;
import org.gouji.reader.date.Published;
import org.gouji.reader.date.ReportTitle;
import org.gouji.reader.date.ReportYear;
import org.gouji.reader.date.StatedPeriod;
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

    /// Browsers' titles carry the site's name behind a dash, a bar or a low line.
    private static final Pattern SITE = Pattern.compile("\\s*[-_|–—]+\\s*");

    /// Empty where nothing tells the year.
    static Optional<When> of(Page page, List<SectionLines> sections, @Nullable Integer declared) {
        var preface = texts(sections.subList(0, 1));
        var all = texts(sections);
        var title = ReportTitle.find(preface).orElse(null);
        @Nullable String markup = markupTitle(page);
        @Nullable String printed = title == null ? markup : title.text().text();
        var period = StatedPeriod.find(all).orElse(null);
        @Nullable Integer titled = printed == null ? null : ReportTitle.yearIn(printed);
        var overview = texts(sections.stream().filter(s -> s.number() == 1).toList());
        var anyPublished =
                Published.find(all, page.facts().get(Page.PUBLISHED), 0).orElse(null);
        return ReportYear.of(titled, period, preface, overview.isEmpty() ? all : overview, yearOf(anyPublished))
                .or(() -> Optional.ofNullable(declared).map(y -> new ReportYear(y, "declared")))
                .map(year -> new When(
                        year,
                        title,
                        printed,
                        period,
                        Published.find(all, page.facts().get(Page.PUBLISHED), year.year())
                                .orElse(null)));
    }

    private static @Nullable Integer yearOf(@Nullable Published published) {
        return published == null ? null : published.date().getYear();
    }

    private static @Nullable String markupTitle(Page page) {
        String title = page.facts().getOrDefault(Page.TITLE, "");
        return SITE.splitAsStream(title)
                .filter(ReportTitle::isTitle)
                .findFirst()
                .orElse(null);
    }

    private static List<MappedText> texts(List<SectionLines> sections) {
        return sections.stream()
                .flatMap(s -> s.lines().stream())
                .flatMap(line -> line.pieces().stream())
                .map(piece -> piece.text())
                .filter(text -> !text.isBlank())
                .toList();
    }

    @Nullable Source titleSource() {
        return title == null ? null : title.text().source();
    }
}
