package org.gouji.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Forms;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Report;
import org.gouji.rules.around.Surroundings;
import org.gouji.rules.sheet.FormPlan;
import org.gouji.rules.sheet.Sheet;
import org.gouji.rules.sheet.Spot;
import org.jspecify.annotations.Nullable;

/// One dossier prepared for the rules: its tables are laid out once, for all of them.
public final class Case {

    private final Dossier dossier;
    private final Settings settings;
    private final @Nullable Sheet sheet;
    private final Finding.Subject subject;
    private @Nullable Sheet lastSheet;

    public Case(Dossier dossier, Settings settings) {
        this.dossier = dossier;
        this.settings = settings;
        var report = dossier.report();
        var plan = FormPlan.of(report.form());
        this.sheet = plan == null ? null : new Sheet(plan, report);
        this.subject = new Finding.Subject(
                report.body().id(), report.year(), report.document().sha256());
    }

    public Report report() {
        return dossier.report();
    }

    public @Nullable Report lastYear() {
        return dossier.lastYear();
    }

    public Surroundings around() {
        return dossier.around();
    }

    /// The tables of last year's report, laid out once; null where that is not known or no table tells its form.
    public @Nullable Sheet lastSheet() {
        var last = dossier.lastYear();
        var plan = last == null ? null : FormPlan.of(last.form());
        if (lastSheet == null && last != null && plan != null) {
            lastSheet = new Sheet(plan, last);
        }
        return lastSheet;
    }

    public Settings settings() {
        return settings;
    }

    /// The tables; null where no table tells which form was used.
    public @Nullable Sheet sheet() {
        return sheet;
    }

    /// The tables where this one of them stands on the page with values; else null, and the checks on it
    /// are skipped.
    public @Nullable Sheet sheet(String table, Tally tally) {
        if (sheet == null) {
            tally.skips(Why.FORM_UNKNOWN);
            return null;
        }
        if (sheet.plan().form().table(table).isEmpty()) {
            tally.skips(Why.NO_SUCH_PART);
            return null;
        }
        if (!sheet.legible(table)) {
            tally.skips(Why.TABLE_LOST, 1, table, name(table, sheet.plan().form()));
            return null;
        }
        return sheet;
    }

    private static Message name(String table, Form form) {
        return form.table(table).map(t -> Names.of(t.title())).orElse(new Message(table, table));
    }

    public Finding.Subject subject() {
        return subject;
    }

    /// The form that was used or, where no table tells, the one meant for the year.
    public @Nullable Form form() {
        if (sheet != null) {
            return sheet.plan().form();
        }
        return Forms.ALL.stream()
                .filter(f -> f.meantFor(report().year()))
                .findFirst()
                .orElse(null);
    }

    /// The id that a finding of a rule about these operands has.
    public String findingId(String rule, List<String> paths) {
        return FindingId.of(subject.body(), subject.year(), rule, paths);
    }

    /// A cell as findings show it.
    public static Operand operand(Spot spot, Cell cell) {
        BigDecimal value = cell instanceof Cell.Numeric number ? number.value() : null;
        return new Operand(spot.fullPath(), spot.label(), value, cell.raw(), cell.source());
    }

    /// A field of the report as findings show it; `name` is also the key of its place.
    public Operand field(String name, String zh, String en, @Nullable String raw) {
        return new Operand(
                name, new Message(zh, en), null, raw, report().sources().get(name));
    }

    /// Cells as findings show them.
    public static List<Operand> operands(Sheet sheet, int... cells) {
        var operands = new ArrayList<Operand>(cells.length);
        for (int cell : cells) {
            operands.add(operand(sheet.plan().spot(cell), sheet.cell(cell)));
        }
        return operands;
    }
}
