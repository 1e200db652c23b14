package org.gouji.reader.table;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.contracts.form.Block;
import org.gouji.contracts.form.Label;
import org.gouji.reader.page.Line;
import org.gouji.reader.page.Piece;
import org.jspecify.annotations.Nullable;

/// The header cells seen so far, going down the page: at which physical column each of the form's columns
/// stands, and which unit its header prints. Only grids whose spans are known have physical columns.
final class Headers {

    private final Labels labels;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Edges edges;
    private final boolean blanksPart;
    private int grid = -1;

    /// `blanksPart` says that every row of the table whose cells only blanks part has as many as the form.
    Headers(Labels labels, Edges edges, boolean blanksPart) {
        this.blanksPart = blanksPart;
        this.edges = edges;
        this.labels = labels;
    }

    /// Looks at a line; data lines teach nothing.
    void see(Line line) {
        if (line.kind() == Line.Kind.GRID && line.grid() != grid) {
            positions.clear();
            grid = line.grid();
        }
        for (var piece : line.pieces()) {
            var hit = labels.of(piece.text().text());
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

    /// The unit that the column's header prints.
    @Nullable String unit(Label column) {
        return units.get(LabelKey.of(column.zh()));
    }

    /// The physical column of each of the block's columns; empty where the header does not give all of
    /// them in the form's order.
    int[] positions(Block block, int ofGrid) {
        if (ofGrid != grid) {
            return new int[0];
        }
        var found = block.columns().stream()
                .map(c -> positions.get(LabelKey.of(c.label().zh())))
                .flatMap(Stream::ofNullable)
                .mapToInt(Integer::intValue)
                .toArray();
        return found.length == block.columns().size() && increasing(found) ? found : new int[0];
    }

    boolean blanksPart() {
        return blanksPart;
    }

    /// Whether a row ends where most rows of its grid do.
    boolean isUsual(RowGroup row) {
        return edges.isUsual(row);
    }

    private static boolean increasing(int[] numbers) {
        for (int i = 1; i < numbers.length; i++) {
            if (numbers[i] <= numbers[i - 1]) {
                return false;
            }
        }
        return true;
    }
}
