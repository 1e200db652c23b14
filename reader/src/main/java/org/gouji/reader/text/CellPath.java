package org.gouji.reader.text;

import java.util.stream.IntStream;

/// Where a cell stands in an HTML page: the path of its row and its number there, from 1. The path of each cell is
/// only made for what is quoted.
public record CellPath(String row, int cell) {

    /// The form's longest table has some fifty rows.
    private static final int NUMBERS = 64;

    /// The ends of the paths of rows, and the last steps of those of cells.
    private static final String[] ROWS =
            IntStream.range(0, NUMBERS).mapToObj(CellPath::number).toArray(String[]::new);

    private static final String[] CELLS =
            IntStream.range(0, NUMBERS).mapToObj(CellPath::step).toArray(String[]::new);

    /// The path of a row; `rows` is that of its table's rows up to their number.
    public static String row(String rows, int number) {
        return rows.concat(number < NUMBERS ? ROWS[number] : number(number));
    }

    private static String number(int row) {
        return row + "]";
    }

    private static String step(int cell) {
        return "/td[" + cell + ']';
    }

    @Override
    public String toString() {
        return row.concat(cell < NUMBERS ? CELLS[cell] : step(cell));
    }
}
