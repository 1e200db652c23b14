package org.gouji.contracts.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How much of a table the document holds.
public enum TableState {
    /// Every cell of the form stands on the page.
    @JsonProperty("complete")
    COMPLETE,
    /// Some cells are lost or illegible.
    @JsonProperty("partial")
    PARTIAL,
    /// The grid stands, without any value.
    @JsonProperty("blank")
    BLANK,
    /// The heading stands and the table under it does not.
    @JsonProperty("lost")
    LOST,
    /// Neither the heading nor the table.
    @JsonProperty("absent")
    ABSENT
}
