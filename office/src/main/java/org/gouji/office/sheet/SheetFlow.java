package org.gouji.office.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.office.sheet.SheetGrid.Shown;
import org.gouji.office.transcript.Refusal;
import org.gouji.office.transcript.TableText;
import org.gouji.office.transcript.TranscriptWriter;

/// Tells the tables on a sheet from the text around them: text is a row with one cell only that has no
/// border, is long, or begins as a heading does.
final class SheetFlow {

    private static final int LONGEST_LABEL = 60;

    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,3}[、.．].*");

    private final TranscriptWriter writer;
    private final int left;
    private final boolean bordered;
    private final List<List<TableText.Cell>> table = new ArrayList<>();
    private int taken;
    private boolean filled;

    private SheetFlow(SheetGrid grid, TranscriptWriter writer) {
        this.writer = writer;
        this.left = grid.rows().stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isBlank())
                .mapToInt(Shown::column)
                .min()
                .orElse(0);
        this.bordered = grid.rows().stream().flatMap(List::stream).anyMatch(Shown::bordered);
    }

    /// Whether the sheet holds anything.
    static boolean write(SheetGrid grid, TranscriptWriter writer) throws Refusal {
        var flow = new SheetFlow(grid, writer);
        for (var row : grid.rows()) {
            flow.row(row);
        }
        flow.end();
        return flow.filled;
    }

    private void row(List<Shown> row) throws Refusal {
        var texts = row.stream().filter(cell -> !cell.isBlank()).toList();
        filled |= !texts.isEmpty();
        if (texts.isEmpty() && taken == 0 && row.stream().noneMatch(Shown::bordered)) {
            end();
        } else if (taken == 0 && texts.size() == 1 && isText(texts.getFirst(), row)) {
            end();
            writer.paragraph(texts.getFirst().html());
        } else {
            add(row);
        }
    }

    private boolean isText(Shown cell, List<Shown> row) {
        boolean alone = row.stream().noneMatch(other -> !other.equals(cell) && other.bordered());
        return cell.html().length() > LONGEST_LABEL
                || (alone && (bordered ? !cell.bordered() : cell.rows() == 1 && table.isEmpty()))
                || (alone && HEADING.matcher(cell.html()).matches());
    }

    private void add(List<Shown> row) {
        taken = Math.max(0, taken - 1);
        var cells = new ArrayList<TableText.Cell>();
        for (var cell : row) {
            if (cell.column() >= left) {
                cells.add(new TableText.Cell(cell.html(), cell.column() - left, cell.columns(), cell.rows()));
                taken = Math.max(taken, cell.rows() - 1);
            }
        }
        table.add(cells);
    }

    private void end() throws Refusal {
        if (!table.isEmpty()) {
            writer.table(new TableText(table));
            table.clear();
        }
        taken = 0;
    }
}
