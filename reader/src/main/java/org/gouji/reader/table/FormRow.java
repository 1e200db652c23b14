package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.List;
import org.gouji.contracts.form.Block;
import org.gouji.contracts.form.Equation;
import org.gouji.contracts.form.Row;

/// A row of the form in its block, with the equations inside it. Of each column: the cell's path inside the table
/// and the key of the column's label.
record FormRow(Block block, Row row, List<Equation> equations, List<String> paths, List<String> keys) {
    FormRow {
        equations = List.copyOf(equations);
        paths = List.copyOf(paths);
        keys = List.copyOf(keys);
    }

    /// The rows of a block, in its order; `equations` are all of the table.
    static List<FormRow> of(Block block, List<Equation> equations) {
        var keys = block.columns().stream()
                .map(column -> LabelKey.of(column.label().zh()))
                .toList();
        var rows = new ArrayList<FormRow>();
        for (var row : block.rows()) {
            rows.add(new FormRow(
                    block,
                    row,
                    equations.stream().filter(e -> RowCells.isOfRow(e, row)).toList(),
                    block.columns().stream()
                            .map(column -> block.path(row, column))
                            .toList(),
                    keys));
        }
        return rows;
    }

    int columns() {
        return block.columns().size();
    }
}
