package org.gouji.reader.text;

import java.util.stream.IntStream;

/// Where a cell stands in an HTML page: the path of its row and its number there, from 1. The path of each cell is
/// only made for what is quoted.
public record CellPath(String row, int cell) {

    /// The form's widest tables have so many cells in a row.
    private static final int COLUMNS = 15;

    /// The last steps of the paths of a row's cells.
    private static final String[] CELLS =
            IntStream.rangeClosed(0, COLUMNS).mapToObj(CellPath::step).toArray(String[]::new);

    private static String step(int cell) {
        return "/td[" + cell + ']';
    }

    @Override
    public String toString() {
        return row.concat(cell < CELLS.length ? CELLS[cell] : step(cell));
    }
}
