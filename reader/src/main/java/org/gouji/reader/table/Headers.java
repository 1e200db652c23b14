package org.gouji.reader.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.reader.page.Line;
import org.gouji.reader.page.Piece;
import org.jspecify.annotations.Nullable;

/// The header cells seen so far, going down the page: at which physical column each of the form's columns
/// stands, and which unit its header prints. Only grids whose spans are known have physical columns.
final class Headers {

    private static final int[] NONE = {};

    private final Labels labels;
    private final Repeats repeats;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Edges edges;
    private final boolean blanksPart;
    private int grid = -1;

    /// The positions of the columns that were asked for last, until another header line is seen.
    private List<String> asked = List.of();

    private int[] answer = NONE;

    /// `blanksPart` says that every row of the table whose cells only blanks part has as many as the form.
    Headers(Labels labels, Edges edges, boolean blanksPart) {
        this.blanksPart = blanksPart;
        this.edges = edges;
        this.labels = labels;
        this.repeats = new Repeats();
    }

    /// The row's values, each as often as it was printed before a converter wrote out its spans.
    List<Piece> single(RowGroup row, FormRow form) {
        return repeats.single(row.values(), form.keys());
    }

    /// Looks at a line; data lines teach nothing.
    void see(Line line) {
        if (line.kind() == Line.Kind.GRID && line.grid() != grid) {
            positions.clear();
            grid = line.grid();
        }
        asked = List.of();
        repeats.newLine();
        for (var piece : line.pieces()) {
            var hit = labels.of(piece.text().text());
            repeats.see(hit.columns());
            for (var column : hit.columns()) {
                unit(column, piece);
                if (line.kind() == Line.Kind.GRID) {
                    positions.put(column, piece.column());
                }
            }
        }
    }

    private void unit(String column, Piece piece) {
        String text = piece.text().text();
        if (text.contains("万元")) {
            units.put(column, "万元");
        } else if (text.endsWith("元") || text.endsWith("元)") || text.endsWith("元）")) {
            units.put(column, "元");
        } else {
            units.remove(column);
        }
    }

    /// The unit that the header of the column with this key prints.
    @Nullable String unit(String column) {
        return units.get(column);
    }

    /// The physical column of each of a block's columns; empty where the header does not give all of them in the
    /// form's order. `columns` are their keys.
    int[] positions(List<String> columns, int ofGrid) {
        if (ofGrid != grid) {
            return NONE;
        }
        if (!columns.equals(asked)) {
            asked = columns;
            answer = positions(columns);
        }
        return answer;
    }

    /// Whether the header names some of the columns and not all.
    boolean lacks(List<String> columns, int ofGrid) {
        long named = columns.stream().filter(positions::containsKey).count();
        return ofGrid == grid && named > 0 && named < columns.size();
    }

    private int[] positions(List<String> columns) {
        int[] found = new int[columns.size()];
        for (int i = 0; i < found.length; i++) {
            Integer position = positions.get(columns.get(i));
            if (position == null || (i > 0 && position <= found[i - 1])) {
                return NONE;
            }
            found[i] = position;
        }
        return found;
    }

    boolean blanksPart() {
        return blanksPart;
    }

    /// Whether nearly all rows of a row's lines of bars have as many cells behind their labels as this one.
    boolean isEven(RowGroup row) {
        return edges.isEven(row);
    }

    /// The cells behind the labels of the rows of the same lines that have as many as this one, itself among them.
    List<List<Piece>> alike(RowGroup row) {
        return edges.alike(row);
    }

    /// Whether a row ends where most rows of its grid do.
    boolean isUsual(RowGroup row) {
        return edges.isUsual(row);
    }
}
