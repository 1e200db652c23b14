package org.gouji.cli.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A cell as one run saw it: its kind as the contract spells it, and its number where it is one.
public record Seen(String kind, @Nullable BigDecimal value) {

    /// What a run that knows no such cell says of it.
    static final Seen NOT = new Seen("absent", null);

    static Seen of(JsonNode cell) {
        var value = cell.path("value");
        return new Seen(
                cell.path("kind").asText(),
                value.isNumber() ? value.decimalValue().stripTrailingZeros() : null);
    }

    boolean isNumber() {
        return value != null;
    }

    @Override
    public String toString() {
        return value == null ? kind : value.toPlainString();
    }
}
