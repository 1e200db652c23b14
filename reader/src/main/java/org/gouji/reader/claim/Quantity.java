package org.gouji.reader.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number with its measure word. `start` is where the number or its 约, 近, 超 begins, `end` lies after
/// the measure word and a following 以上 or 左右. `unit` is null where none is printed.
record Quantity(
        int start, int end, BigDecimal value, @Nullable String unit, boolean approximate) {

    boolean isShare() {
        return "%".equals(unit);
    }
}
