package org.gouji.contracts.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A value column. `groups` are the spanning headers above it, outermost first. `unit` is the form's own;
/// null where the form prints none. `span` is how many physical columns the form gives it.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Column(
        String key,
        Label label,
        Quantity quantity,
        @Nullable String unit,
        int span,
        List<Label> groups) {

    /// What numbers may stand in the column.
    public enum Quantity {
        /// A natural number.
        @JsonProperty("count")
        COUNT,
        /// An integer with a sign: 本年增/减.
        @JsonProperty("change")
        CHANGE,
        /// A decimal, not negative: money.
        @JsonProperty("amount")
        AMOUNT
    }

    public Column {
        groups = groups == null ? List.of() : List.copyOf(groups);
        quantity = quantity == null ? Quantity.COUNT : quantity;
        span = span == 0 ? 1 : span;
    }
}
