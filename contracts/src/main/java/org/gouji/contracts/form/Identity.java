package org.gouji.contracts.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/// An arithmetic identity of a table (勾稽关系), written once and meant for each row or each column.
///
/// `rule` is the id of the rule that checks it. Terms are row keys when `each` is `column`, column keys
/// when it is `row`, whole paths when it is `once`. The sum of `left` equals the sum of `right`.
public record Identity(String rule, Each each, List<String> left, List<String> right) {

    /// Over what the identity repeats.
    public enum Each {
        @JsonProperty("row")
        ROW,
        @JsonProperty("column")
        COLUMN,
        @JsonProperty("once")
        ONCE
    }

    public Identity {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }
}
