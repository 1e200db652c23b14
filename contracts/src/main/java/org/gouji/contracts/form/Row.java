package org.gouji.contracts.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A data row. `groups` are the labels of the spanning cells to its left, outermost first. `key` is null
/// for the single row of a table that has no row labels. `unit` and `quantity` are the row's own, where the
/// form prints a unit for each row; else null, and the column's hold.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Row(
        @Nullable String key,
        @Nullable Label label,
        List<Label> groups,
        @Nullable String unit,
        Column.@Nullable Quantity quantity) {
    public Row {
        groups = groups == null ? List.of() : List.copyOf(groups);
    }
}
