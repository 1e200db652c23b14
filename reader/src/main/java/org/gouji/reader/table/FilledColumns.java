package org.gouji.reader.table;

import java.util.BitSet;
import java.util.List;
import org.gouji.reader.page.Piece;

/// Cells that are empty in every row are no columns of the form: editors put one behind each value, or leave one of a
/// wider header. Where exactly as many places hold values as the form has columns, those are its columns.
final class FilledColumns {

    /// So many rows that are filled in the same places are a rule; fewer are where the places are evenly far apart.
    private static final int FEWEST_ROWS = 5;

    private FilledColumns() {}

    /// The pieces of a row at the places that hold values in it or in rows with as many cells; empty where these
    /// are not as many as `columns`, or nothing shows a rule.
    static List<Piece> of(List<Piece> values, List<List<Piece>> alike, int columns) {
        var filled = filled(values);
        alike.forEach(row -> filled.or(filled(row)));
        boolean rule = alike.size() >= FEWEST_ROWS || isEven(filled);
        return rule && filled.cardinality() == columns
                ? filled.stream().mapToObj(values::get).toList()
                : List.of();
    }

    private static BitSet filled(List<Piece> values) {
        var filled = new BitSet(values.size());
        for (int i = 0; i < values.size(); i++) {
            filled.set(i, !values.get(i).isBlank());
        }
        return filled;
    }

    private static boolean isEven(BitSet filled) {
        int first = filled.nextSetBit(0);
        int step = filled.nextSetBit(first + 1) - first;
        return step > 0
                && filled.stream().allMatch(at -> (at - first) % step == 0)
                && filled.length() - 1 == first + step * (filled.cardinality() - 1);
    }
}
