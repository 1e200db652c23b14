package org.gouji.reader.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    private final FormRow row;
    private final Headers headers;

    RowCells(FormRow row, Headers headers) {
        this.row = row;
        this.headers = headers;
    }

    /// Sets the row's cells; false where nothing sure parts them. `bounded` says that what follows the row on the
    /// page is what the form has behind it.
    boolean read(RowGroup printed, boolean bounded, Cells read) {
        var spaced = bounded ? printed.withBlanks(row.columns()) : null;
        if (spaced != null && read(spaced.values(), false, read)) {
            return true;
        }
        var group = printed.with(headers.single(printed, row));
        boolean run = group.separator() == RowGroup.Separator.NONE && (row.columns() > 1 || !bounded);
        if ((run || group.looseEnd()) && group.filled() > 0) {
            return false;
        }
        var placed = Placement.of(group, row, headers);
        boolean soft = group.separator() == RowGroup.Separator.BLANKS;
        if (placed == null) {
            if (!soft && group.filled() > 0) {
                read.putAll(illegible(group));
            }
            return !soft;
        }
        var cells = cells(placed);
        if (soft) {
            prove(cells);
        } else if (mayHaveMoved(group, placed, cells)) {
            read.putAll(illegible(group));
            return true;
        }
        boolean parted =
                !soft || holds(cells, row.equations()) || (row.equations().isEmpty() && headers.blanksPart());
        if (soft && !parted && isBroken(cells)) {
            // As many numbers as cells stand apart: what breaks the total may be the body's error, and is not cut anew.
            read.putAll(illegible(group));
            return true;
        }
        for (int i = 0; i < cells.length && parted; i++) {
            read.set(row.at() + i, cells[i]);
        }
        return parted;
    }

    /// Sets the row's cells where all of them are told, the empty ones, too; false where none are. One whose cells are
    /// not `inPlace` beyond doubt adds up, if the form gives it a total.
    boolean read(List<Piece> told, boolean inPlace, Cells read) {
        if (told.isEmpty()) {
            return false;
        }
        var cells = cells(new Placement(told, false));
        boolean sure = inPlace || holdsWithBlanks(cells);
        for (int i = 0; i < cells.length && sure; i++) {
            read.set(row.at() + i, cells[i]);
        }
        return sure;
    }

    private boolean holdsWithBlanks(Cell[] cells) {
        return row.equations().stream()
                .allMatch(e -> Equations.holdsWithBlankAsZero(e, byPath(cells)) == Equations.Answer.HOLDS);
    }

    private Cell[] cells(Placement placed) {
        var columns = row.block().columns();
        var cells = new Cell[columns.size()];
        var method = placed.byHeader() ? Cell.Method.LABEL : Cell.Method.POSITION;
        for (int i = 0; i < cells.length; i++) {
            var column = columns.get(i);
            var cell = ReadCell.from(placed.pieces().get(i).text(), column, method);
            cells[i] = withUnit(cell, column, row.keys().get(i));
        }
        return cells;
    }

    /// Letters where digits were hide the row's own total, which decides whether its blanks part cells.
    private void prove(Cell[] cells) {
        var byPath = new LinkedHashMap<String, Cell>();
        for (int i = 0; i < cells.length; i++) {
            byPath.put(row.paths().get(i), cells[i]);
        }
        LookAlikeProof.proven(byPath, row.equations())
                .forEach((path, cell) -> cells[row.paths().indexOf(path)] = cell);
    }

    private Function<String, @Nullable Cell> byPath(Cell[] cells) {
        return path -> {
            int column = row.paths().indexOf(path);
            return column < 0 ? null : cells[column];
        };
    }

    /// Where spans are lost, a row that lacks a cell is filled up with empty ones at its end. Such a row ends
    /// blank where its total stands, begins with what a wider label covered, or has empty cells left over, and does
    /// not add up.
    private boolean mayHaveMoved(RowGroup group, Placement placed, Cell[] cells) {
        if (group.isGrid() || !placed.hasBlank() || !group.isFilled()) {
            return false;
        }
        boolean room = group.values().size() > placed.pieces().size()
                || placed.pieces().getFirst().isBlank()
                || placed.pieces().getLast().isBlank();
        return room && isBroken(cells);
    }

    private boolean isBroken(Cell[] cells) {
        return row.equations().stream()
                .anyMatch(e -> Equations.holdsWithBlankAsZero(e, byPath(cells)) == Equations.Answer.BROKEN);
    }

    /// The header's own unit, where neither the cell nor the form prints one.
    private Cell withUnit(Cell cell, Column column, String key) {
        @Nullable String unit = column.quantity() == Column.Quantity.AMOUNT ? headers.unit(key) : null;
        if (cell instanceof Cell.Numeric n && n.unit() == null && unit != null) {
            return new Cell.Numeric(n.value(), n.raw(), n.source(), n.method(), unit, n.remark(), n.repaired());
        }
        return cell;
    }

    /// Single blanks part cells, but also stand inside numbers: the row's own total decides.
    private boolean holds(Cell[] cells, List<Equation> equations) {
        return !equations.isEmpty()
                && equations.stream().allMatch(e -> Equations.holds(e, byPath(cells)) == Equations.Answer.HOLDS);
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
        for (int i = 0; i < row.columns(); i++) {
            var column = row.block().columns().get(i);
            cells.put(row.paths().get(i), new Cell.Illegible(group.raw(), source, candidates(texts, column)));
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
