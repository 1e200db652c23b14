package org.gouji.samples.content;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.gouji.samples.GeneratedReport;

/// What last year's report settles of this year's.
final class CarryOver {

    private CarryOver() {}

    static Map<String, BigDecimal> from(GeneratedReport last) {
        var given = new HashMap<String, BigDecimal>();
        last.cells().forEach((path, value) -> {
            int dot = path.lastIndexOf('.') + 1;
            String row = path.substring(0, dot);
            switch (path.substring(dot)) {
                // 上一年项目数量 + 本年增/减 is next year's 上一年项目数量.
                case "change" ->
                    given.put(
                            row + "prev_year_items",
                            last.cell(row + "prev_year_items").add(value));
                case "valid" -> given.put(row + ProactiveRow.VALID_BEFORE, value);
                default -> {
                    if (path.startsWith("applications.carried_forward.")) {
                        given.put(path.replace("carried_forward", "carried_in"), value);
                    }
                }
            }
        });
        return given;
    }
}
