package org.gouji.contracts.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who reports.
///
/// `id` is the division code for a government (`350430`, nine digits for a township), the code with a
/// suffix made from the name for its departments, and `x-` with such a suffix where no division is
/// known. `name` is the full official one, `printed` what the page says. `candidates` are shown where
/// several divisions fit; none is chosen then.
public record Body(
        String id,
        @Nullable String name,
        @Nullable String printed,
        Kind kind,
        Level level,
        @Nullable String division,
        boolean inferred,
        List<Candidate> candidates) {

    /// Governments are due on 31 March, departments on 31 January (条例 art. 49).
    public enum Kind {
        @JsonProperty("government")
        GOVERNMENT,
        @JsonProperty("department")
        DEPARTMENT,
        @JsonProperty("unknown")
        UNKNOWN
    }

    /// The level of the place; `department` bodies carry the level of the place they belong to.
    public enum Level {
        @JsonProperty("state")
        STATE,
        @JsonProperty("province")
        PROVINCE,
        @JsonProperty("prefecture_city")
        PREFECTURE_CITY,
        @JsonProperty("county")
        COUNTY,
        @JsonProperty("township")
        TOWNSHIP,
        @JsonProperty("development_zone")
        DEVELOPMENT_ZONE,
        @JsonProperty("unknown")
        UNKNOWN
    }

    /// A body that the page may mean.
    public record Candidate(String id, String name) {}

    public Body {
        candidates = candidates == null ? List.of() : List.copyOf(candidates);
    }
}
