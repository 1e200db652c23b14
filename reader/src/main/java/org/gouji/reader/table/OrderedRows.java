package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.contracts.form.Equation;
import org.gouji.contracts.report.Cell;

/// Rows whose numbers only their order places: lines and gaps keep no place for a number that was lost, and one
/// that was added moves all behind it.
///
/// A row that contradicts its own total may be the body's own error, which is to be read as printed: then one cell
/// of it is wrong, and one column with it. It may as well have lost a number and gained another: then every column
/// between the two is wrong. More wrong columns than wrong rows prove that some row is no longer in place, and
/// nothing says which.
final class OrderedRows {

    private record Ordered(FormRow row, RowGroup group) {}

    private final List<Equation> columns;
    private final Headers headers;
    private final List<Ordered> rows = new ArrayList<>();

    /// `columns` are the equations between the rows.
    OrderedRows(List<Equation> columns, Headers headers) {
        this.columns = columns;
        this.headers = headers;
    }

    /// A row that was read by the order of its cells; others are none of ours.
    void add(FormRow row, RowGroup group) {
        if (group.separator() == RowGroup.Separator.CELLS && group.isOrdered()) {
            rows.add(new Ordered(row, group));
        }
    }

    /// The cells of the rows that may be out of place, by their path inside the table: illegible.
    Map<String, Cell> doubtful(Map<String, Cell> cells) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        var broken = rows.stream()
                .filter(ordered -> answers(ordered.row().equations(), cells).anyMatch(Equations.Answer.BROKEN::equals))
                .toList();
        if (broken.isEmpty() || columns.isEmpty() || unproven(cells) <= broken.size()) {
            return Map.of();
        }
        var doubtful = new LinkedHashMap<String, Cell>();
        for (var ordered : broken) {
            var row = ordered.row();
            doubtful.putAll(new RowCells(row, headers).illegible(ordered.group()));
        }
        return doubtful;
    }

    /// The columns with an equation that is broken, or that cannot be tried.
    private long unproven(Map<String, Cell> cells) {
        return columns.stream()
                .filter(equation -> Equations.holdsWithBlankAsZero(equation, cells::get) != Equations.Answer.HOLDS)
                .map(Equation::at)
                .distinct()
                .count();
    }

    private static Stream<Equations.Answer> answers(List<Equation> equations, Map<String, Cell> cells) {
        return equations.stream().map(equation -> Equations.holdsWithBlankAsZero(equation, cells::get));
    }
}
