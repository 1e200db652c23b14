package org.gouji.reader;

import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Forms;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Quality;
import org.gouji.contracts.report.ReportTable;
import org.gouji.contracts.report.TableState;
import org.gouji.reader.table.Balances;

/// How well the tables could be read. The body's own errors lower the grade to B and no further.
final class Grading {

    /// The equations of each form's tables, made once.
    private static final Map<String, Map<String, Balances>> EQUATIONS =
            Forms.ALL.stream().collect(Collectors.toUnmodifiableMap(Form::id, Balances::of));

    private static final Balances.Count NO_EQUATIONS = new Balances.Count(0, 0);

    private Grading() {}

    /// The tables are those that the report needs, with all their cells.
    static Quality of(Form form, Map<String, ReportTable> tables) {
        var equations = EQUATIONS.getOrDefault(form.id(), Map.of());
        int cells = 0;
        int read = 0;
        boolean repaired = false;
        int evaluable = 0;
        int holding = 0;
        for (var named : tables.entrySet()) {
            var table = named.getValue();
            var all = table.cells().values().toArray(new Cell[0]);
            for (var cell : all) {
                read += isRead(cell, table) ? 1 : 0;
                repaired |= cell instanceof Cell.Numeric number && number.repaired() != null;
            }
            cells += all.length;
            var balances = equations.get(named.getKey());
            var count = balances == null ? NO_EQUATIONS : balances.count(table, all);
            evaluable += count.evaluable();
            holding += count.holding();
        }
        var grade = grade(cells, read, repaired || holding < evaluable);
        return new Quality(grade, cells, read, evaluable, holding);
    }

    /// A blank is read where the table has values; an empty grid says nothing.
    private static boolean isRead(Cell cell, ReportTable table) {
        return cell instanceof Cell.Numeric
                || cell instanceof Cell.NotApplicable
                || (cell instanceof Cell.Blank && table.state() != TableState.BLANK);
    }

    private static Quality.Grade grade(int expected, int read, boolean marred) {
        if (read == 0) {
            return Quality.Grade.D;
        }
        if (read < expected) {
            return Quality.Grade.C;
        }
        return marred ? Quality.Grade.B : Quality.Grade.A;
    }
}
