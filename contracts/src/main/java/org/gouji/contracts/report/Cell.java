package org.gouji.contracts.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One table cell as it was read. A blank is not a zero, and neither is a smudge or a loss.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Cell.Numeric.class, name = "number"),
    @JsonSubTypes.Type(value = Cell.Blank.class, name = "blank"),
    @JsonSubTypes.Type(value = Cell.NotApplicable.class, name = "not_applicable"),
    @JsonSubTypes.Type(value = Cell.Illegible.class, name = "illegible"),
    @JsonSubTypes.Type(value = Cell.Lost.class, name = "lost"),
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Cell {

    /// The cell's printed characters; empty where there are none.
    default String raw() {
        return "";
    }

    /// Where the cell stands in the original; null only for what is lost.
    @Nullable Source source();

    /// How a number came to its cell.
    enum Method {
        /// The row's and the column's labels stand on the page.
        @JsonProperty("label")
        LABEL,
        /// Its place in the grid says which cell it is.
        @JsonProperty("position")
        POSITION,
        /// The form's equations leave no other reading.
        @JsonProperty("equations")
        EQUATIONS
    }

    /// A number. `unit` is what the page says (元, 万元), never what we suppose; `remark` is text that
    /// stood in the cell beside it; `repaired` is the proof of a repair, null where nothing was repaired.
    record Numeric(
            BigDecimal value,
            String raw,
            Source source,
            Method method,
            @Nullable String unit,
            @Nullable String remark,
            @Nullable String repaired)
            implements Cell {

        public static Numeric of(long value, String raw, Source source) {
            return new Numeric(BigDecimal.valueOf(value), raw, source, Method.LABEL, null, null, null);
        }
    }

    /// The cell stands on the page and nothing is in it.
    record Blank(Source source) implements Cell {}

    /// The body says that there is nothing to count: "/", "—", "无".
    record NotApplicable(String raw, Source source) implements Cell {}

    /// Something stands here that cannot be read for certain. `candidates` are shown, never used.
    record Illegible(String raw, Source source, List<BigDecimal> candidates) implements Cell {
        public Illegible {
            candidates = candidates == null ? List.of() : List.copyOf(candidates);
        }
    }

    /// The form has this cell and the document does not hold it.
    record Lost() implements Cell {
        @Override
        public @Nullable Source source() {
            return null;
        }
    }
}
