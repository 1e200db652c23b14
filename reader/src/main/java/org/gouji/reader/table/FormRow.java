package org.gouji.reader.table;

import java.util.List;
import org.gouji.contracts.form.Block;
import org.gouji.contracts.form.Equation;
import org.gouji.contracts.form.Row;

/// A row of the form in its block, with the equations inside it.
record FormRow(Block block, Row row, List<Equation> equations) {
    FormRow {
        equations = List.copyOf(equations);
    }
}
