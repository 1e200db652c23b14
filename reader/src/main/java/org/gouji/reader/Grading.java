package org.gouji.reader;

import java.util.Map;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Quality;
import org.gouji.contracts.report.ReportTable;
import org.gouji.contracts.report.TableState;
import org.gouji.reader.table.Equations;
import org.gouji.reader.table.Equations.Answer;
import org.jspecify.annotations.Nullable;

/// How well the tables could be read. The body's own errors lower the grade to B and no further.
final class Grading {

    private Grading() {}

    static Quality of(Form form, Map<String, ReportTable> tables) {
        int expected = form.places().size();
        int read = 0;
        boolean repaired = false;
        for (var place : form.places()) {
            var table = tables.get(place.table().key());
            var cell = table == null ? null : table.cells().get(place.path());
            boolean known = cell instanceof Cell.Numeric || cell instanceof Cell.NotApplicable
                    || (cell instanceof Cell.Blank && table != null && table.state() != TableState.BLANK);
            read += known ? 1 : 0;
            repaired |= cell instanceof Cell.Numeric number && number.repaired() != null;
        }
        int evaluable = 0;
        int holding = 0;
        for (var equation : form.equations()) {
            var answer = Equations.holdsAt(equation, path -> cell(tables, path));
            evaluable += answer == Answer.UNKNOWN ? 0 : 1;
            holding += answer == Answer.HOLDS ? 1 : 0;
        }
        return new Quality(grade(expected, read, repaired || holding < evaluable), expected, read, evaluable, holding);
    }

    private static @Nullable Cell cell(Map<String, ReportTable> tables, String path) {
        int dot = path.indexOf('.');
        var table = tables.get(path.substring(0, dot));
        return table == null ? null : table.cells().get(path.substring(dot + 1));
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
