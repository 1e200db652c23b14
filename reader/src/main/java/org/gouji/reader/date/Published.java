package org.gouji.reader.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.contracts.report.Source;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// When the report was published: what the page's own line says (发布时间, 发布日期 …), else its markup,
/// else the signature's date. A signature counts only in the year after the report's, and so does a date
/// that lost a character.
public record Published(LocalDate date, @Nullable Source source, boolean repaired, String raw) {

    private static final Pattern TERM = Pattern.compile("(?:发布|公开|成文|生成|发文|发稿|更新|印发)(?:时间|日期)|(?:^|[ |])(?:日期|时间)[:：]");

    /// Between the term and its date stand a colon and blanks.
    private static final int REACH = 24;

    /// A signature's date stands among the last lines.
    private static final int LAST_LINES = 30;

    public static Optional<Published> find(List<MappedText> lines, @Nullable String markup, int reportYear) {
        return lines.stream()
                .flatMap(line -> labelled(line).stream())
                .findFirst()
                .or(() -> fromMarkup(markup))
                .or(() -> signature(lines, reportYear));
    }

    private static Optional<Published> labelled(MappedText line) {
        var term = TERM.matcher(line.text());
        while (term.find()) {
            var near = line.sub(term.end(), Math.min(line.length(), term.end() + REACH));
            var date = ReadDate.all(near).stream().filter(ReadDate::whole).findFirst();
            if (date.isPresent()) {
                return date.map(d -> of(near, d));
            }
        }
        return Optional.empty();
    }

    private static Published of(MappedText text, ReadDate date) {
        return new Published(
                date.date(), text.source(date.from(), date.to()), !date.whole(), text.raw(date.from(), date.to()));
    }

    private static Optional<Published> fromMarkup(@Nullable String markup) {
        return markup == null
                ? Optional.empty()
                : ReadDate.all(markup).stream().findFirst().map(d -> new Published(d.date(), null, false, markup));
    }

    /// A date that stands alone on its line near the end.
    private static Optional<Published> signature(List<MappedText> lines, int reportYear) {
        return lines.reversed().stream()
                .limit(LAST_LINES)
                .flatMap(line -> ReadDate.all(line).stream()
                        .filter(d -> d.from() == 0
                                && d.to() == line.length()
                                && d.date().getYear() == reportYear + 1)
                        .map(d -> of(line, d)))
                .findFirst();
    }
}
