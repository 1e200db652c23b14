package org.gouji.reader;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.contracts.form.Equation;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Forms;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Quality;
import org.gouji.contracts.report.ReportTable;
import org.gouji.contracts.report.TableState;
import org.gouji.reader.table.Equations;
import org.gouji.reader.table.Equations.Answer;

/// How well the tables could be read. The body's own errors lower the grade to B and no further.
final class Grading {

    /// An equation among the cells of a table, by their paths inside it.
    private record Check(String table, Equation equation) {

        static Check of(Equation equation) {
            String first = equation.left().getFirst();
            return new Check(first.substring(0, first.indexOf('.')), Equations.inside(equation));
        }
    }

    /// The equations of each form, made once.
    private static final Map<String, List<Check>> EQUATIONS = Forms.ALL.stream()
            .collect(Collectors.toUnmodifiableMap(
                    Form::id, form -> form.equations().stream().map(Check::of).toList()));

    private Grading() {}

    /// The tables are those that the report needs, with all their cells.
    static Quality of(Form form, Map<String, ReportTable> tables) {
        int cells = tables.values().stream().mapToInt(t -> t.cells().size()).sum();
        int read = 0;
        boolean repaired = false;
        for (var table : tables.values()) {
            for (var cell : table.cells().values()) {
                read += isRead(cell, table) ? 1 : 0;
                repaired |= cell instanceof Cell.Numeric number && number.repaired() != null;
            }
        }
        int evaluable = 0;
        int holding = 0;
        for (var check : EQUATIONS.getOrDefault(form.id(), List.of())) {
            var table = tables.get(check.table());
            var answer = table == null ? Answer.UNKNOWN : Equations.holds(check.equation(), table.cells()::get);
            evaluable += answer == Answer.UNKNOWN ? 0 : 1;
            holding += answer == Answer.HOLDS ? 1 : 0;
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
