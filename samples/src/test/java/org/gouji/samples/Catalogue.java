package org.gouji.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The samples that are kept as files: both forms, every layout, errors of many kinds, and one body in
/// three consecutive years.
final class Catalogue {

    /// A kept sample. `previous` is the body's report of the year before, where that is kept too. In one that
    /// ran together nothing stands between the cells of a table any more.
    record Sample(
            String name,
            GeneratedReport report,
            Rendering rendering,
            @Nullable Sample previous,
            boolean ranTogether) {

        Sample(String name, GeneratedReport report, Rendering rendering, @Nullable Sample previous) {
            this(name, report, rendering, previous, false);
        }

        String file() {
            return name + (rendering.layout().html() ? ".html" : ".txt");
        }

        Rendered print() {
            var print = Samples.print(report, rendering);
            return ranTogether
                    ? new Rendered(
                            runTogether(new String(print.bytes(), UTF_8)).getBytes(UTF_8),
                            print.fileName(),
                            print.mediaType(),
                            print.report(),
                            print.truth())
                    : print;
        }
    }

    private static final String BAR = " |";

    static final List<Sample> ALL = make();

    private Catalogue() {}

    private static List<Sample> make() {
        var samples = new ArrayList<Sample>();
        samples.add(one("01-html", 3, 2023, Rendering.of(Layout.HTML)));
        samples.add(one("02-pipe-rows", 1, 2020, Rendering.of(Layout.PIPE_ROWS)));
        samples.add(one("03-cell-per-line", 7, 2019, Rendering.of(Layout.CELL_PER_LINE)));
        samples.add(one("04-cell-between-bars", 4, 2022, Rendering.of(Layout.CELL_BETWEEN_BARS)));
        samples.add(one("05-empty-grid", 11, 2023, Rendering.of(Layout.EMPTY_GRID)));
        samples.add(one("06-tables-lost", 13, 2020, Rendering.of(Layout.TABLES_LOST)));
        samples.add(one("07-html-spare-column", 14, 2020, Rendering.of(Layout.HTML_SPARE_COLUMN)));
        samples.add(one(
                "08-traditional-glosses",
                16,
                2019,
                Rendering.of(Layout.PIPE_ROWS).withGlosses()));
        samples.add(
                one("09-traditional-html", 18, 2024, Rendering.of(Layout.HTML).inTraditionalScript()));
        samples.addAll(threeYears());
        samples.add(one("11-total-wrong", 21, 2022, Rendering.of(Layout.HTML), Flaw.TOTAL_WRONG, Flaw.PUBLISHED_LATE));
        samples.add(one(
                "12-claims-wrong",
                22,
                2021,
                Rendering.of(Layout.PIPE_ROWS),
                Flaw.CLAIM_DIFFERS_FROM_TABLE,
                Flaw.SHARE_WRONG));
        samples.add(one(
                "13-cell-wrong", 24, 2020, Rendering.of(Layout.CELL_PER_LINE), Flaw.CELL_WRONG, Flaw.PARTS_DO_NOT_SUM));
        samples.add(one("14-completion-wrong", 27, 2025, Rendering.of(Layout.HTML), Flaw.COMPLETION_RATE_WRONG));
        samples.add(one(
                "15-wrong-form",
                31,
                2022,
                Rendering.of(Layout.HTML).in(Charset.forName("GB18030")),
                Flaw.WRONG_FORM,
                Flaw.SECTION_MISSING));
        samples.add(one(
                "16-zero-claim",
                33,
                2024,
                Rendering.of(Layout.CELL_BETWEEN_BARS),
                Flaw.ZERO_CLAIM,
                Flaw.REVIEW_TOTAL_WRONG));
        samples.add(one(
                "17-published-exceeds",
                35,
                2019,
                Rendering.of(Layout.HTML),
                Flaw.PUBLISHED_EXCEEDS_TOTAL,
                Flaw.BALANCE_BROKEN));
        samples.add(runTogether("21-run-together", 43, 2024));
        samples.add(runTogether("22-run-together-ambiguous", 41, 2020));
        samples.add(one("18-statistics-2016", 41, 2016, Rendering.of(Layout.HTML)));
        samples.add(one("19-statistics-annex-2012", 44, 2012, Rendering.of(Layout.CELL_PER_LINE)));
        samples.add(one(
                "20-statistics-total-wrong",
                47,
                2017,
                Rendering.of(Layout.PIPE_ROWS).worded(3),
                Flaw.STATISTICS_TOTAL_WRONG));
        return List.copyOf(samples);
    }

    private static Sample runTogether(String name, long seed, int year) {
        return new Sample(name, Samples.ofYear(seed, year, Set.of()), Rendering.of(Layout.PIPE_ROWS), null, true);
    }

    /// Takes the bars out of the rows between bars and puts the rows of a table into one line.
    private static String runTogether(String page) {
        var text = new StringBuilder();
        for (var line : page.lines().toList()) {
            boolean row = line.contains(BAR);
            boolean open = !text.isEmpty() && text.charAt(text.length() - 1) != '\n';
            text.append(open && !row ? "\n" : "");
            text.append(row ? line.replaceAll("[ |]", "") : line + "\n");
        }
        return text.toString();
    }

    private static Sample one(String name, long seed, int year, Rendering rendering, Flaw... flaws) {
        var wanted = flaws.length == 0 ? Set.<Flaw>of() : EnumSet.of(flaws[0], flaws);
        return new Sample(name, Samples.ofYear(seed, year, wanted), rendering, null);
    }

    /// The last year does not carry on where the year before ended.
    private static List<Sample> threeYears() {
        var reports = Samples.history(5, 2022, 3, Set.of(Flaw.CARRY_WRONG));
        var first = new Sample("10-year-2022", reports.get(0), Rendering.of(Layout.HTML), null);
        var second = new Sample("10-year-2023", reports.get(1), Rendering.of(Layout.CELL_PER_LINE), first);
        return List.of(first, second, new Sample("10-year-2024", reports.get(2), Rendering.of(Layout.HTML), second));
    }
}
