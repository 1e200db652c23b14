package org.gouji.office.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.gouji.office.transcript.Refusal;
import org.gouji.office.transcript.TableText;
import org.gouji.office.word.WordTable.Vertical;

/// A table of a DOC file. Its cells know only where they begin and end, in twentieths of a point: columns are
/// what lies between the ends of any of them.
final class DocTable {

    /// Sides of cells nearer than this are one: two points.
    private static final int SAME = 40;

    /// The largest form has some four hundred cells.
    private static final int MOST_CELLS = 40_000;

    private DocTable() {}

    static TableText text(Table table) throws Refusal {
        var sides = sides(table);
        var text = new WordTable();
        for (int i = 0; i < table.numRows(); i++) {
            var row = table.getRow(i);
            text.row(row.numCells() == 0 ? 0 : index(sides, row.getCell(0).getLeftEdge()));
            for (int c = 0; c < row.numCells(); c++) {
                add(text, row.getCell(c), sides);
            }
        }
        return text.text();
    }

    private static void add(WordTable text, TableCell cell, List<Integer> sides) {
        int columns =
                Math.max(1, index(sides, cell.getLeftEdge() + cell.getWidth()) - index(sides, cell.getLeftEdge()));
        if (cell.isMerged() && !cell.isFirstMerged()) {
            text.widen(columns);
        } else {
            var vertical = cell.isFirstVerticallyMerged()
                    ? Vertical.BEGINS
                    : cell.isVerticallyMerged() ? Vertical.GOES_ON : Vertical.ALONE;
            text.cell(DocText.html(cell), columns, vertical);
        }
    }

    private static List<Integer> sides(Table table) throws Refusal {
        var all = new TreeSet<Integer>();
        int cells = 0;
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            cells += row.numCells();
            if (cells > MOST_CELLS) {
                throw Refusal.tooComplex("more than " + MOST_CELLS + " cells", "表格单元过多");
            }
            for (int c = 0; c < row.numCells(); c++) {
                all.add(row.getCell(c).getLeftEdge());
                all.add(row.getCell(c).getLeftEdge() + row.getCell(c).getWidth());
            }
        }
        var sides = new ArrayList<Integer>();
        for (int side : all) {
            if (sides.isEmpty() || side - sides.getLast() > SAME) {
                sides.add(side);
            }
        }
        return sides;
    }

    private static int index(List<Integer> sides, int side) {
        int nearest = 0;
        for (int i = 1; i < sides.size(); i++) {
            if (Math.abs(sides.get(i) - side) < Math.abs(sides.get(nearest) - side)) {
                nearest = i;
            }
        }
        return nearest;
    }
}
