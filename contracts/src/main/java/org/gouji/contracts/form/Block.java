package org.gouji.contracts.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a table with columns of its own. `key` is a step of the cells' paths, null where the table is
/// one block. `band` is the full-width line above it, `corner` the header cell over the row labels, `over`
/// the header that spans all columns.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Block(
        @Nullable String key,
        @Nullable Label band,
        @Nullable Label corner,
        @Nullable Label over,
        List<Label> groups,
        List<Column> columns,
        List<Row> rows) {

    public Block {
        groups = groups == null ? List.of() : List.copyOf(groups);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// The path of a cell inside its table.
    public String path(Row row, Column column) {
        var path = new StringBuilder();
        if (key != null) {
            path.append(key).append('.');
        }
        if (row.key() != null) {
            path.append(row.key()).append('.');
        }
        return path.append(column.key()).toString();
    }
}
