package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.contracts.form.Block;
import org.gouji.contracts.form.Column;
import org.gouji.contracts.form.Equation;
import org.gouji.contracts.form.Identity;
import org.gouji.contracts.form.Row;
import org.gouji.contracts.form.Table;
import org.gouji.contracts.report.Cell;
import org.gouji.reader.solve.Readings;
import org.gouji.reader.solve.Run;
import org.gouji.reader.solve.Sum;
import org.jspecify.annotations.Nullable;

/// The rows of a table whose cells ran together, read all at once: the equations between rows say which of
/// their readings are possible.
final class RunRows {

    private record Open(Block block, Row row, Run run) {}

    /// A cell of an open row: which run, and which cell of it.
    private record At(int run, int cell) {}

    private final Table table;
    private final List<Equation> equations;
    private final List<Open> rows = new ArrayList<>();
    private final Map<String, At> places = new HashMap<>();

    /// `equations` are all of the table.
    RunRows(Table table, List<Equation> equations) {
        this.table = table;
        this.equations = equations;
    }

    /// `bounded` says that what follows the row on the page is what the form has behind it.
    void add(Block block, Row row, RowGroup group, boolean bounded) {
        for (int c = 0; c < block.columns().size(); c++) {
            places.put(block.path(row, block.columns().get(c)), new At(rows.size(), c));
        }
        rows.add(new Open(block, row, RunCells.run(group, bounded, block.columns(), sums(block.columns()))));
    }

    /// The row's total over consecutive columns, as the form has it.
    private List<Sum> sums(List<Column> columns) {
        var keys = columns.stream().map(Column::key).toList();
        return table.identities().stream()
                .filter(i -> i.each() == Identity.Each.ROW)
                .flatMap(i -> Sums.of(i.left(), i.right(), keys).stream())
                .toList();
    }

    /// The cells by their path. `known` are the cells of the other rows.
    Map<String, Cell> read(Map<String, Cell> known) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        var answers = Readings.of(rows.stream().map(Open::run).toList(), links(known));
        var cells = new LinkedHashMap<String, Cell>();
        for (int r = 0; r < rows.size(); r++) {
            var open = rows.get(r);
            var read = RunCells.cells(open.run(), answers.get(r));
            for (int c = 0; c < read.size(); c++) {
                cells.put(open.block().path(open.row(), open.block().columns().get(c)), read.get(c));
            }
        }
        return cells;
    }

    private List<Readings.Link> links(Map<String, Cell> known) {
        return equations.stream()
                .filter(e -> e.each() == Identity.Each.COLUMN)
                .flatMap(e -> link(e, known).stream())
                .toList();
    }

    /// An equation counts where each operand is a number or stands in a run, and one at least stands in one.
    private Optional<Readings.Link> link(Equation equation, Map<String, Cell> known) {
        var left = new Side();
        var right = new Side();
        boolean whole = equation.left().stream().allMatch(path -> left.add(path, known))
                && equation.right().stream().allMatch(path -> right.add(path, known));
        int cell = Math.max(left.cell, right.cell);
        return whole && cell >= 0
                ? Optional.of(new Readings.Link(cell, left.runs, right.runs, left.sum - right.sum))
                : Optional.empty();
    }

    /// One side of an equation.
    private final class Side {
        private final List<Integer> runs = new ArrayList<>();
        private long sum;
        private int cell = -1;

        boolean add(String path, Map<String, Cell> known) {
            @Nullable At at = places.get(path);
            if (at != null) {
                runs.add(at.run());
                cell = at.cell();
                return true;
            }
            if (known.get(path) instanceof Cell.Numeric number && number.value().scale() <= 0) {
                sum += number.value().longValue();
                return true;
            }
            return false;
        }
    }
}
