package org.gouji.reader.solve;

import java.util.List;
import org.gouji.contracts.form.Column;
import org.gouji.reader.text.MappedText;

/// Characters of several cells without a sure sign of where one ends. `text` has no blanks. With
/// `looseEnd` its last digit may belong to what follows it: the ordinal of the next label.
public record Run(MappedText text, boolean looseEnd, List<Column> columns, List<Sum> sums) {
    public Run {
        columns = List.copyOf(columns);
        sums = List.copyOf(sums);
    }

    int cells() {
        return columns.size();
    }
}
