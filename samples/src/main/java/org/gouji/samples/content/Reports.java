package org.gouji.samples.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Forms;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.Period;
import org.gouji.samples.Agency;
import org.gouji.samples.Flaw;
import org.gouji.samples.GeneratedReport;

/// Draws whole reports as data.
public final class Reports {

    /// A report on a busy day gives room for any error; this many throws always found one so far.
    private static final int MOST_THROWS = 1000;

    private Reports() {}

    public static GeneratedReport draw(Agency agency, int year, Set<Flaw> flaws, Dice dice) {
        return draw(agency, year, Map.of(), flaws, dice);
    }

    /// A report without errors whose figures come from the widest range: hardly any busy body is like it, and a
    /// reader must read it all the same.
    public static GeneratedReport drawWide(Agency agency, int year, Dice dice) {
        Form form = form(year, false);
        var cells = Figures.draw(form, Map.of(), Scale.wide(dice), dice);
        var narrative = new Narrative(agency, year, form, Story.of(cells, Set.of(), dice), Set.of(), dice);
        return new GeneratedReport(
                agency,
                year,
                form,
                ProactiveRow.widened(form, cells, dice),
                marks(cells, dice),
                narrative.preface(),
                narrative.sections(),
                period(year, Set.of()),
                published(agency, year, false, dice),
                Set.of());
    }

    /// Reports of one body in consecutive years, each carrying on from the one before. `flaws` are made in
    /// the last.
    public static List<GeneratedReport> history(Agency agency, int firstYear, int years, Set<Flaw> flaws, Dice dice) {
        var reports = new ArrayList<GeneratedReport>();
        for (int i = 0; i < years; i++) {
            var given = reports.isEmpty() ? Map.<String, BigDecimal>of() : CarryOver.from(reports.getLast());
            var wanted = i == years - 1 ? flaws : Set.<Flaw>of();
            if (wanted.contains(Flaw.CARRY_WRONG)) {
                given = new HashMap<>(given);
                given.merge("applications.carried_in.natural_person", BigDecimal.ONE, BigDecimal::add);
            }
            reports.add(draw(agency, firstYear + i, given, wanted, dice));
        }
        return reports;
    }

    private static GeneratedReport draw(
            Agency agency, int year, Map<String, BigDecimal> given, Set<Flaw> flaws, Dice dice) {
        Form form = form(year, flaws.contains(Flaw.WRONG_FORM));
        var clean = needed(form, figures(form, given, flaws, dice), flaws, dice);
        var narrative = new Narrative(agency, year, form, Story.of(clean, flaws, dice), flaws, dice);
        return new GeneratedReport(
                agency,
                year,
                form,
                TableErrors.make(clean, flaws, dice),
                marks(clean, dice),
                narrative.preface(),
                narrative.sections(),
                period(year, flaws),
                published(agency, year, flaws.contains(Flaw.PUBLISHED_LATE), dice),
                flaws);
    }

    /// Share of the bodies that filled in the provincial annex in place of the national table.
    private static final double ANNEX = 0.3;

    /// Of tables that are printed instead of one another a body fills in one.
    private static Map<String, BigDecimal> needed(
            Form form, Map<String, BigDecimal> cells, Set<Flaw> flaws, Dice dice) {
        var others = form.tables().stream()
                .filter(table -> table.insteadOf() != null)
                .toList();
        if (others.isEmpty()) {
            return cells;
        }
        var other = dice.pick(others);
        boolean instead = !flaws.contains(Flaw.STATISTICS_TOTAL_WRONG) && dice.chance(ANNEX);
        String chosen = instead ? other.key() : String.valueOf(other.insteadOf());
        var kept = new LinkedHashMap<>(cells);
        kept.keySet().removeIf(path -> !path.startsWith(chosen + "."));
        return kept;
    }

    private static Map<String, BigDecimal> figures(
            Form form, Map<String, BigDecimal> given, Set<Flaw> flaws, Dice dice) {
        for (int i = 0; i < MOST_THROWS; i++) {
            var cells = Figures.draw(form, given, dice);
            if (flaws.stream().allMatch(flaw -> flaw.fits(cells))) {
                return cells;
            }
        }
        throw new IllegalArgumentException("the form " + form.id() + " gives no room for " + flaws);
    }

    private static Form form(int year, boolean wrong) {
        return Forms.ALL.reversed().stream()
                .filter(form -> form.meantFor(year) != wrong)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no form for " + year));
    }

    /// Bodies that cannot issue regulations often strike the row out.
    private static Map<String, String> marks(Map<String, BigDecimal> cells, Dice dice) {
        var marks = new HashMap<String, String>();
        boolean struck = dice.chance(0.15);
        String mark = dice.pick(List.of("/", "—", "无"));
        cells.forEach((path, value) -> {
            if (struck && path.contains(".regulations.") && value.signum() == 0) {
                marks.put(path, mark);
            }
        });
        return marks;
    }

    private static Period period(int year, Set<Flaw> flaws) {
        return flaws.contains(Flaw.PERIOD_WRONG)
                ? new Period(LocalDate.of(year - 1, 7, 1), LocalDate.of(year, 6, 30))
                : new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /// 条例 art. 49: departments by 31 January, governments by 31 March. Townships are not named there;
    /// ours publish in January.
    private static LocalDate published(Agency agency, int year, boolean late, Dice dice) {
        boolean untilMarch = agency.kind() == Body.Kind.GOVERNMENT && agency.level() != Body.Level.TOWNSHIP;
        var newYear = LocalDate.of(year + 1, 1, 1);
        int inTime = dice.between(4, untilMarch ? 85 : 28);
        return late ? newYear.plusDays(inTime + 100L) : newYear.plusDays(inTime);
    }
}
