package org.gouji.reader.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.contracts.form.Block;
import org.gouji.contracts.form.Column;
import org.gouji.contracts.form.Equation;
import org.gouji.contracts.form.Identity;
import org.gouji.contracts.form.Row;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Source;
import org.gouji.reader.page.Piece;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// One row group to the cells of one row of the form.
final class RowCells {

    /// No row has more ways to be cut than a person would look at.
    private static final int MOST_CANDIDATES = 16;

    private final Block block;
    private final Row row;
    private final Headers headers;

    RowCells(Block block, Row row, Headers headers) {
        this.block = block;
        this.row = row;
        this.headers = headers;
    }

    /// The cells by their path inside the table; empty where nothing sure parts them. `bounded` says that what
    /// follows the row on the page is what the form has behind it.
    Optional<Map<String, Cell>> read(RowGroup group, List<Equation> ofRow, boolean bounded) {
        boolean run =
                group.separator() == RowGroup.Separator.NONE && (block.columns().size() > 1 || !bounded);
        if (group.filled() > 0 && (run || group.looseEnd())) {
            return Optional.empty();
        }
        var placed = Placement.of(group, block, headers);
        boolean soft = group.separator() == RowGroup.Separator.BLANKS;
        if (placed.isEmpty()) {
            return soft ? Optional.empty() : Optional.of(group.filled() == 0 ? Map.of() : illegible(group));
        }
        var cells = cells(placed.get());
        if (!soft && mayHaveMoved(group, placed.get(), cells, ofRow)) {
            return Optional.of(illegible(group));
        }
        boolean parted = !soft || holds(cells, ofRow) || (ofRow.isEmpty() && headers.blanksPart());
        return parted ? Optional.of(cells) : Optional.empty();
    }

    private Map<String, Cell> cells(Placement placed) {
        var cells = new LinkedHashMap<String, Cell>();
        for (int i = 0; i < placed.pieces().size(); i++) {
            var column = block.columns().get(i);
            var cell = ReadCell.from(
                    placed.pieces().get(i).text(),
                    column,
                    placed.byHeader() ? Cell.Method.LABEL : Cell.Method.POSITION);
            cells.put(block.path(row, column), withUnit(cell, column));
        }
        return cells;
    }

    /// Where spans are lost, a row that lacks a cell is filled up with empty ones at its end. Such a row ends
    /// blank where its total stands, begins with what a wider label covered, or has empty cells left over, and does
    /// not add up.
    private boolean mayHaveMoved(RowGroup group, Placement placed, Map<String, Cell> cells, List<Equation> ofRow) {
        boolean blanks = placed.pieces().stream().anyMatch(Piece::isBlank);
        if (group.isGrid() || !blanks || group.filled() < 2) {
            return false;
        }
        boolean room = group.values().size() > placed.pieces().size()
                || placed.pieces().getFirst().isBlank()
                || placed.pieces().getLast().isBlank();
        return room
                && ofRow.stream()
                        .anyMatch(e -> Equations.holdsWithBlankAsZero(e, cells::get) == Equations.Answer.BROKEN);
    }

    /// The header's own unit, where neither the cell nor the form prints one.
    private Cell withUnit(Cell cell, Column column) {
        @Nullable String unit = headers.unit(column.label());
        if (cell instanceof Cell.Numeric n
                && n.unit() == null
                && unit != null
                && column.quantity() == Column.Quantity.AMOUNT) {
            return new Cell.Numeric(n.value(), n.raw(), n.source(), n.method(), unit, n.remark(), n.repaired());
        }
        return cell;
    }

    /// Single blanks part cells, but also stand inside numbers: the row's own total decides.
    private static boolean holds(Map<String, Cell> cells, List<Equation> equations) {
        return !equations.isEmpty()
                && equations.stream().allMatch(e -> Equations.holds(e, cells::get) == Equations.Answer.HOLDS);
    }

    /// What stands in the row is kept; which cell it belongs to is not told.
    Map<String, Cell> illegible(RowGroup group) {
        var texts = group.values().stream()
                .map(Piece::text)
                .filter(t -> !t.isBlank())
                .toList();
        Source source =
                texts.stream().map(MappedText::source).reduce(Source::to).orElseThrow();
        var cells = new LinkedHashMap<String, Cell>();
        for (var column : block.columns()) {
            cells.put(block.path(row, column), new Cell.Illegible(group.raw(), source, candidates(texts, column)));
        }
        return cells;
    }

    static List<BigDecimal> candidates(List<MappedText> texts, Column column) {
        var candidates = new ArrayList<BigDecimal>();
        for (var text : texts) {
            if (ReadCell.from(text, column, Cell.Method.POSITION) instanceof Cell.Numeric n
                    && !candidates.contains(n.value())) {
                candidates.add(n.value());
            }
        }
        return candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size()));
    }

    static boolean isOfRow(Equation equation, Row row) {
        return equation.each() == Identity.Each.ROW && equation.at().equals(String.valueOf(row.key()));
    }
}
