package org.gouji.reader.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.contracts.report.Source;
import org.gouji.reader.search.Search;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// When the report was published: what the page's own line says (发布时间, 发布日期 …), else its markup,
/// else the signature's date. A signature counts only in the year after the report's, and so does a date
/// that lost a character.
public record Published(LocalDate date, @Nullable Source source, boolean repaired, String raw) {

    private static final Search PUBLISHED = Search.of("(?:发布|公布|刊发|发表)(?:时间|日期|于)");

    private static final Search TERM =
            Search.of("(?:公开|成文|生成|发文|发稿|更新|印发|上传|录入|编辑|信息|添加)(?:时间|日期)|(?:^|[ |\\[(（【])(?:日 {0,4}期|时 {0,4}间)[:：]");

    private static final Search BESIDE = Search.of(
            "20\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?: \\d{1,2}:\\d{2}(?::\\d{2})?)? ?(?:发布(?:[:： |]|$)|(?:信息|文章)?来源[:：])");

    /// Between the term and its date stand a colon and blanks.
    private static final int REACH = 24;

    /// A signature's date stands among the last lines.
    private static final int LAST_LINES = 30;

    /// A date that stands alone on its line, or behind the name that signs.
    private static final Search SIGNED =
            Search.of("[" + Search.HAN + "()（） ]{0,30}(?:[\\w.-]{4,60}\\.(?:cn|com|net|org)/? )?[(（]?$");

    /// Behind the date may stand its time and where the text is from.
    private static final Search AFTER =
            Search.of("[)）。]?|(?:[ T]?\\d{1,2}:\\d{2}(?::\\d{2})?)?(?: ?(?:文章|信息)?来源 ?[:：].{0,30})?");

    private static final int LONGEST_SIGNATURE = 60;

    /// A label and the shortest date, 发布于20210101, take more than this.
    private static final int SHORTEST = 10;

    /// What the page says of it: a line of its own, else its markup.
    public static Optional<Published> told(Iterable<MappedText> lines, @Nullable String markup) {
        var others = new ArrayList<MappedText>();
        for (var line : lines) {
            if (mayLabel(line.text())) {
                var found = labelled(line, PUBLISHED);
                if (found.isPresent()) {
                    return found;
                }
                others.add(line);
            }
        }
        return labelled(others, TERM).or(() -> beside(lines)).or(() -> fromMarkup(markup));
    }

    /// The date of the signature, which is of the year after the report's.
    public static Optional<Published> signed(List<MappedText> lines, int reportYear) {
        return signature(lines.reversed(), reportYear).or(() -> signature(lines, reportYear));
    }

    private static Optional<Published> labelled(List<MappedText> lines, Search term) {
        for (var line : lines) {
            var found = labelled(line, term);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// Every label ends in 时间, 日期 or 于, and a date has digits.
    private static boolean mayLabel(String line) {
        return line.length() > SHORTEST
                && ((line.indexOf('间') >= 0 && (line.contains("时间") || line.contains("时 ")))
                        || (line.indexOf('期') >= 0 && (line.contains("日期") || line.contains("日 ")))
                        || line.contains("布于"));
    }

    private static Optional<Published> labelled(MappedText line, Search labels) {
        var term = labels.in(line.text());
        while (term.next()) {
            var near = line.sub(term.end(), Math.min(line.length(), term.end() + REACH));
            var date = whole(near);
            if (date != null) {
                return Optional.of(of(near, date));
            }
        }
        return Optional.empty();
    }

    /// 2021-02-09 发布, 2022年01月18日来源：…: the word behind its date.
    private static Optional<Published> beside(Iterable<MappedText> lines) {
        for (var line : lines) {
            var date = BESIDE.begins(line.text()) ? whole(line) : null;
            if (date != null) {
                return Optional.of(of(line, date));
            }
        }
        return Optional.empty();
    }

    /// The first date that lost nothing.
    private static @Nullable ReadDate whole(MappedText text) {
        for (var date : ReadDate.all(text)) {
            if (date.whole()) {
                return date;
            }
        }
        return null;
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

    /// The date of the signature, whatever its year.
    public static Optional<LocalDate> signed(List<MappedText> lines) {
        return lines.reversed().stream()
                .limit(LAST_LINES)
                .filter(line -> line.length() <= LONGEST_SIGNATURE)
                .flatMap(line -> ReadDate.all(line).stream().filter(d -> d.whole() && stands(line.text(), d)))
                .map(ReadDate::date)
                .findFirst();
    }

    /// A date that stands alone on its line, near one end of the document.
    private static Optional<Published> signature(List<MappedText> lines, int reportYear) {
        return lines.stream()
                .limit(LAST_LINES)
                .filter(line -> line.length() <= LONGEST_SIGNATURE)
                .flatMap(line -> ReadDate.all(line).stream()
                        .filter(d -> d.date().getYear() == reportYear + 1 && stands(line.text(), d))
                        .map(d -> of(line, d)))
                .findFirst();
    }

    private static boolean stands(String line, ReadDate date) {
        String rest = line.substring(date.to());
        boolean separated = line.substring(date.from(), date.to()).chars().anyMatch(c -> !Character.isDigit(c));
        return separated && SIGNED.is(line.substring(0, date.from())) && AFTER.is(rest);
    }
}
