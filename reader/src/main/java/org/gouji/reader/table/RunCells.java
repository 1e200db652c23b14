package org.gouji.reader.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gouji.contracts.form.Column;
import org.gouji.contracts.report.Cell;
import org.gouji.reader.page.Piece;
import org.gouji.reader.solve.Answer;
import org.gouji.reader.solve.Run;
import org.gouji.reader.solve.Sum;
import org.gouji.reader.text.MappedText;
import org.gouji.reader.text.Original;

/// What is known of a run, as cells.
final class RunCells {

    /// One blank may stand inside a number; so many part cells.
    private static final int GAP = 2;

    private RunCells() {}

    /// The values of a row group as one run: single blanks prove nothing there. `bounded` says that what follows is
    /// what the form has behind the row.
    static Run run(RowGroup group, boolean bounded, List<Column> columns, List<Sum> sums) {
        var texts = group.values().stream()
                .map(Piece::text)
                .filter(t -> !t.isBlank())
                .toList();
        var joined = new MappedText.Builder(texts.getFirst().original())
                .path(texts.getFirst().path());
        var ends = new BitSet();
        int length = 0;
        int behind = texts.getFirst().start();
        for (var text : texts) {
            for (int i = 0; i < text.length(); i++) {
                if (!Character.isWhitespace(text.charAt(i))) {
                    ends.set(length, length > 0 && isGap(text.original(), behind, text.start(i)));
                    joined.add(text.charAt(i), text.start(i), text.end(i));
                    behind = text.end(i);
                    length++;
                }
            }
        }
        return new Run(joined.build(), group.looseEnd(), bounded && texts.size() == 1, ends, columns, sums);
    }

    private static boolean isGap(Original original, int from, int to) {
        return to - from >= GAP && isBlank(original, from, to);
    }

    private static boolean isBlank(Original original, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isSpaceChar(original.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// One cell for each column of the run.
    static List<Cell> cells(Run run, Answer answer) {
        var cells = new ArrayList<Cell>();
        boolean joined = answer.cells().stream().anyMatch(cell -> cell.proven() && isJoined(run.text(), cell));
        for (int i = 0; i < run.columns().size(); i++) {
            cells.add(cell(run, answer, i, !joined));
        }
        return cells;
    }

    /// Whether a blank stands inside a number: that a row adds up so is less likely than that it lacks a cell.
    private static boolean isJoined(MappedText text, Answer.CellAnswer cell) {
        for (int i = cell.from() + 1; i < cell.to(); i++) {
            if (text.start(i) > text.end(i - 1) && isBlank(text.original(), text.end(i - 1), text.start(i))) {
                return true;
            }
        }
        return false;
    }

    private static Cell cell(Run run, Answer answer, int index, boolean sure) {
        var known = answer.cells().get(index);
        var column = run.columns().get(index);
        if (known.proven() && sure) {
            var text = run.text().sub(known.from(), known.to());
            var cell = ReadCell.from(text, column, Cell.Method.EQUATIONS);
            if (cell instanceof Cell.Numeric n) {
                return new Cell.Numeric(
                        n.value(), n.raw(), n.source(), n.method(), n.unit(), n.remark(), answer.proof());
            }
            if (cell instanceof Cell.NotApplicable) {
                return cell;
            }
        }
        return new Cell.Illegible(run.text().raw(), run.text().source(), numbers(known.candidates()));
    }

    private static List<BigDecimal> numbers(List<String> texts) {
        return texts.stream()
                .map(text -> text.replaceAll("[^0-9.]", ""))
                .filter(text -> !text.isEmpty() && text.charAt(0) != '.')
                .map(BigDecimal::new)
                .distinct()
                .toList();
    }
}
