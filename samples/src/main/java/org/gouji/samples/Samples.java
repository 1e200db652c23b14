package org.gouji.samples;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gouji.samples.content.Agencies;
import org.gouji.samples.content.Dice;
import org.gouji.samples.content.Reports;
import org.gouji.samples.page.Printer;

/// Any number of reports from a seed. The same seed gives the same reports, and the n-th of a stream can
/// be made without those before it.
public final class Samples {

    private static final int FIRST_STATISTICS = 2009;
    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2025;

    private Samples() {}

    /// Clean reports of both forms in all layouts, without end.
    public static Stream<Rendered> stream(long seed) {
        return LongStream.iterate(0, index -> index + 1).mapToObj(index -> at(seed, index));
    }

    /// Clean reports in one way of printing, without end.
    public static Stream<Rendered> stream(long seed, Rendering rendering) {
        return LongStream.iterate(0, index -> index + 1).mapToObj(index -> at(seed, index, rendering, Set.of()));
    }

    /// The report of that place in the stream.
    public static Rendered at(long seed, long index) {
        var dice = Dice.of(~seed, index);
        return at(seed, index, rendering(dice), Set.of());
    }

    /// A report with errors made on purpose. A [Flaw#CARRY_WRONG] needs a [#history].
    public static Rendered at(long seed, long index, Rendering rendering, Set<Flaw> flaws) {
        var dice = Dice.of(seed, index);
        return print(Reports.draw(Agencies.draw(dice), year(flaws, dice), flaws, dice), rendering);
    }

    /// A report from before there was a national form: free sections, a statistics table behind them.
    public static Rendered before2019(long seed, long index, Rendering rendering) {
        var dice = Dice.of(seed, index);
        int year = dice.between(FIRST_STATISTICS, FIRST_YEAR - 1);
        return print(Reports.draw(Agencies.draw(dice), year, Set.of(), dice), rendering);
    }

    /// A report of a given year as data.
    public static GeneratedReport ofYear(long seed, int year, Set<Flaw> flaws) {
        var dice = new Dice(seed);
        return Reports.draw(Agencies.draw(dice), year, flaws, dice);
    }

    /// One body in consecutive years; the flaws are made in the last.
    public static List<GeneratedReport> history(long seed, int firstYear, int years, Set<Flaw> flaws) {
        var dice = new Dice(seed);
        return Reports.history(Agencies.draw(dice), firstYear, years, flaws, dice);
    }

    public static Rendered print(GeneratedReport report, Rendering rendering) {
        return Printer.print(report, rendering);
    }

    private static Rendering rendering(Dice dice) {
        var rendering = Rendering.of(dice.pick(List.copyOf(EnumSet.allOf(Layout.class))));
        return switch (dice.between(0, 9)) {
            case 0 -> rendering.inTraditionalScript();
            case 1 -> rendering.withGlosses();
            default -> rendering;
        };
    }

    /// Some errors are possible in one form only.
    private static int year(Set<Flaw> flaws, Dice dice) {
        int year = dice.between(FIRST_YEAR, LAST_YEAR);
        if (flaws.contains(Flaw.STATISTICS_TOTAL_WRONG)) {
            return year - (LAST_YEAR - FIRST_YEAR) - 1;
        }
        return flaws.contains(Flaw.PUBLISHED_EXCEEDS_TOTAL) ? FIRST_YEAR + year % 2 : year;
    }
}
