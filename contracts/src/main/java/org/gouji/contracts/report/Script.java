package org.gouji.contracts.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The script that the page is written in.
public enum Script {
    @JsonProperty("simplified")
    SIMPLIFIED,
    @JsonProperty("traditional")
    TRADITIONAL
}
