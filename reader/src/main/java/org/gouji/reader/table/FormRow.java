package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.List;
import org.gouji.contracts.form.Block;
import org.gouji.contracts.form.Equation;
import org.gouji.contracts.form.Row;
import org.gouji.contracts.form.Table;

/// A row of the form in its block, with the equations inside it. Its first cell stands at the place `at` of all
/// cells of the table, the others right behind it. Of each column: the cell's path inside the table and the key of the
/// column's label.
record FormRow(Block block, Row row, int at, List<Equation> equations, List<String> paths, List<String> keys) {
    FormRow {
        equations = List.copyOf(equations);
        paths = List.copyOf(paths);
        keys = List.copyOf(keys);
    }

    /// The rows of a table, in its order; `equations` are all of the table.
    static List<FormRow> of(Table table, List<Equation> equations) {
        var rows = new ArrayList<FormRow>();
        int at = 0;
        for (var block : table.blocks()) {
            var keys = List.copyOf(block.columns().stream()
                    .map(column -> LabelKey.of(column.label().zh()))
                    .toList());
            for (var row : block.rows()) {
                rows.add(new FormRow(block, row, at, equations(row, equations), paths(block, row), keys));
                at += block.columns().size();
            }
        }
        return rows;
    }

    private static List<Equation> equations(Row row, List<Equation> equations) {
        return equations.stream().filter(e -> RowCells.isOfRow(e, row)).toList();
    }

    private static List<String> paths(Block block, Row row) {
        return block.columns().stream().map(column -> block.path(row, column)).toList();
    }

    int columns() {
        return block.columns().size();
    }
}
