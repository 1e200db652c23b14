package org.gouji.samples.content;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gouji.contracts.form.Block;
import org.gouji.contracts.form.Column;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Row;
import org.gouji.contracts.form.Table;

/// One row of the table of proactive disclosure: no identity binds it, yet its columns must make sense
/// together (新公开 ≤ 总数, 上一年 + 增减 ≥ 0, no amount without a project).
final class ProactiveRow {

    /// No column of the form: what was in force at the end of last year.
    static final String VALID_BEFORE = "valid_before";

    private static final int MOST_DIGITS = 7;

    private final String prefix;
    private final Map<String, BigDecimal> cells;
    private final Dice dice;
    private final boolean idle;

    private ProactiveRow(String prefix, Map<String, BigDecimal> cells, Dice dice, boolean idle) {
        this.prefix = prefix;
        this.cells = cells;
        this.dice = dice;
        this.idle = idle;
    }

    static void fill(Table table, Block block, Row row, Map<String, BigDecimal> cells, Dice dice) {
        // 规章: only 设区的市 and above issue them; our bodies are below that.
        boolean idle = "regulations".equals(row.key()) || dice.chance(0.25);
        String prefix = table.key() + "." + block.key() + "." + row.key() + ".";
        var filler = new ProactiveRow(prefix, cells, dice, idle);
        cells.computeIfAbsent(prefix + VALID_BEFORE, _ -> BigDecimal.valueOf(idle ? 0 : dice.heavy(30)));
        block.columns().forEach(filler::fill);
    }

    /// The same cells with numbers of any size where no identity binds them, from none to ten million.
    static Map<String, BigDecimal> widened(Form form, Map<String, BigDecimal> cells, Dice dice) {
        var wide = new LinkedHashMap<>(cells);
        double zeros = dice.between(0, 10) / 10.0;
        int digits = dice.between(1, MOST_DIGITS);
        for (var place : form.places()) {
            if (place.table().identities().isEmpty()) {
                wide.put(place.fullPath(), dice.chance(zeros) ? BigDecimal.ZERO : wide(place.column(), digits, dice));
            }
        }
        return wide;
    }

    private static BigDecimal wide(Column column, int digits, Dice dice) {
        long size = (long) Math.pow(10, dice.between(0, 100 * digits) / 100.0);
        return switch (column.quantity()) {
            case COUNT -> BigDecimal.valueOf(size);
            case CHANGE -> BigDecimal.valueOf(dice.chance(0.5) ? size : -size);
            case AMOUNT ->
                BigDecimal.valueOf(size).add(BigDecimal.valueOf(dice.between(0, 999_999), dice.between(0, 6)));
        };
    }

    private void fill(Column column) {
        if (cells.containsKey(prefix + column.key())) {
            return;
        }
        cells.put(
                prefix + column.key(),
                switch (column.quantity()) {
                    case COUNT -> BigDecimal.valueOf(count(column.key()));
                    case CHANGE -> BigDecimal.valueOf(change());
                    case AMOUNT -> amount();
                });
    }

    private long count(String column) {
        if (column.equals("valid")) {
            return valid();
        }
        if (idle) {
            return 0;
        }
        return switch (column) {
            case "new_published" -> Math.min(value("new_made"), dice.heavy(20));
            case "total_public" -> value("new_published") + dice.heavy(60);
            case "repealed" -> Math.min(dice.heavy(3), value(VALID_BEFORE));
            case "decisions" -> dice.heavy(900);
            case "project_count" -> 1 + dice.heavy(25);
            default -> dice.heavy(18);
        };
    }

    /// 现行有效 = 现行有效 of last year + 制发 - 废止.
    private long valid() {
        return value(VALID_BEFORE) + value("issued") - value("repealed");
    }

    private long change() {
        long before = value("prev_year_items");
        return dice.chance(0.5) ? dice.between(0, idle ? 0 : 12) : -Math.min(before, dice.heavy(6));
    }

    private BigDecimal amount() {
        boolean none = cells.containsKey(prefix + "project_count") ? value("project_count") == 0 : idle;
        return none ? BigDecimal.ZERO : dice.decimal(1800, dice.between(0, 6)).add(BigDecimal.ONE);
    }

    private long value(String column) {
        return cells.getOrDefault(prefix + column, BigDecimal.ZERO).longValueExact();
    }
}
