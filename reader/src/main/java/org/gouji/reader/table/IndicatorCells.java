package org.gouji.reader.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.contracts.form.Block;
import org.gouji.contracts.form.Column;
import org.gouji.contracts.form.Row;
import org.gouji.contracts.report.Cell;
import org.gouji.reader.Proof;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// One indicator to the cells of its row. Nothing is placed by taste: as many values as the page's header
/// has columns, or one value where it has one; else what stands there is illegible.
final class IndicatorCells {

    /// No row has more ways to be cut than a person would look at.
    private static final int MOST_CANDIDATES = 8;

    /// A unit that is not in the list is a short word without digits.
    private static final int LONGEST_UNIT = 4;

    private final Block block;
    private final Row row;

    IndicatorCells(Block block, Row row) {
        this.block = block;
        this.row = row;
    }

    /// By path inside the table; `columns` is null where the page does not tell them.
    Map<String, Cell> of(Indicator indicator, IndicatorHeads.@Nullable Columns columns) {
        var values = withoutUnit(indicator, columns);
        var filled = values.stream().filter(v -> !v.isBlank()).toList();
        if (filled.isEmpty()) {
            return values.isEmpty() || !indicator.keepsBlanks() ? Map.of() : blank(values, columns);
        }
        if (columns == null || indicator.doubtful() || contradicts(indicator)) {
            return illegible(filled);
        }
        if (columns.values() == 1 && filled.size() == 1) {
            return placed(filled, new int[] {0}, columns.at(), indicator.unit(), null);
        }
        boolean all = values.size() == columns.values() && (indicator.keepsBlanks() || filled.size() == values.size());
        if (all) {
            return placed(values, null, columns.at(), indicator.unit(), null);
        }
        var cut = filled.size() == 1 && values.size() == 1
                ? cut(filled.getFirst(), columns.values())
                : List.<MappedText>of();
        return cut.isEmpty()
                ? illegible(filled)
                : placed(
                        cut,
                        null,
                        columns.at(),
                        indicator.unit(),
                        Proof.EVEN.of(filled.getFirst().text(), cut.size()));
    }

    /// A blank or unknown unit stands before the values like one of them.
    private static List<MappedText> withoutUnit(Indicator indicator, IndicatorHeads.@Nullable Columns columns) {
        var values = indicator.values();
        if (indicator.unit() != null || values.size() < 2) {
            return values;
        }
        var first = values.getFirst();
        boolean more = columns != null && values.size() == columns.values() + 1;
        boolean word = !first.isBlank()
                && first.length() <= LONGEST_UNIT
                && !ReadCell.isValue(first.text())
                && first.text().chars().noneMatch(Character::isDigit);
        return word || (more && first.isBlank()) ? values.subList(1, values.size()) : values;
    }

    /// Money where pieces are counted, or the other way round: unit and value belong to another row.
    private boolean contradicts(Indicator indicator) {
        var unit = indicator.unit();
        boolean money = row.quantity() == Column.Quantity.AMOUNT;
        return unit != null && Units.isMoney(unit.text()) != money;
    }

    private Map<String, Cell> placed(
            List<MappedText> values,
            int @Nullable [] only,
            int[] at,
            @Nullable MappedText unit,
            @Nullable String proof) {
        var cells = new LinkedHashMap<String, Cell>();
        for (int c = 0; c < block.columns().size(); c++) {
            if (at[c] >= 0) {
                var value = values.get(only == null ? at[c] : only[0]);
                var column = column(block.columns().get(c), unit);
                cells.put(block.path(row, block.columns().get(c)), cell(value, column, proof));
            }
        }
        return cells;
    }

    private static Cell cell(MappedText value, Column column, @Nullable String proof) {
        var cell = ReadCell.from(value, column, proof == null ? Cell.Method.LABEL : Cell.Method.EQUATIONS);
        return proof != null && cell instanceof Cell.Numeric n
                ? new Cell.Numeric(n.value(), n.raw(), n.source(), n.method(), n.unit(), n.remark(), proof)
                : cell;
    }

    /// The column with this row's kind of number and the unit that the page prints; none is supposed.
    private Column column(Column column, @Nullable MappedText unit) {
        var quantity = row.quantity() == null ? column.quantity() : row.quantity();
        return new Column(
                column.key(),
                column.label(),
                quantity,
                unit == null ? null : LabelKey.of(unit.text()),
                column.span(),
                column.groups());
    }

    private Map<String, Cell> blank(List<MappedText> values, IndicatorHeads.@Nullable Columns columns) {
        var cells = new LinkedHashMap<String, Cell>();
        for (int c = 0; c < block.columns().size(); c++) {
            if (columns != null && columns.at()[c] >= 0) {
                cells.put(
                        block.path(row, block.columns().get(c)),
                        new Cell.Blank(values.getLast().source()));
            }
        }
        return cells;
    }

    /// Digits without a separator, cut into natural numbers without leading zeros: only where there is one
    /// way, and where they cannot be one number beside cells whose blanks left no trace.
    private static List<MappedText> cut(MappedText digits, int numbers) {
        String text = digits.text();
        boolean run = numbers == 2 && text.length() > 1 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!run || text.charAt(0) != '0' || (text.charAt(1) == '0' && text.length() > 2)) {
            return List.of();
        }
        return List.of(digits.sub(0, 1), digits.sub(1, text.length()));
    }

    /// What stands in the row is kept; which cell it belongs to is not told.
    private Map<String, Cell> illegible(List<MappedText> filled) {
        var source = filled.getFirst().source().to(filled.getLast().source());
        String raw = String.join(" ", filled.stream().map(MappedText::raw).toList());
        var cells = new LinkedHashMap<String, Cell>();
        for (var column : block.columns()) {
            cells.put(
                    block.path(row, column), new Cell.Illegible(raw, source, candidates(filled, column(column, null))));
        }
        return cells;
    }

    private static List<BigDecimal> candidates(List<MappedText> texts, Column column) {
        var candidates = new ArrayList<BigDecimal>();
        for (var text : texts) {
            if (ReadCell.from(text, column, Cell.Method.POSITION) instanceof Cell.Numeric n
                    && !candidates.contains(n.value())) {
                candidates.add(n.value());
            }
        }
        return candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size()));
    }
}
