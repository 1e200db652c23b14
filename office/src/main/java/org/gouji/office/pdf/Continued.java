package org.gouji.office.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.office.transcript.TableText;
import org.gouji.office.transcript.TableText.Cell;

/// Puts together the two parts of a table that goes on on the next page.
final class Continued {

    /// The same line on the next page stands within this many points.
    private static final double SAME = 4.0;

    /// The table in one, and the header that the second part repeats.
    record Joined(Block.Table table, List<List<Cell>> repeated) {}

    private final Block.Table first;
    private final Block.Table second;

    private Continued(Block.Table first, Block.Table second) {
        this.first = first;
        this.second = second;
    }

    /// Empty where the columns of the two are not the same lines.
    static Optional<Joined> join(Block.Table first, Block.Table second) {
        var joined = new Continued(first, second);
        boolean same = first.ruled()
                && second.ruled()
                && near(first.edges().getFirst(), second.edges().getFirst())
                && near(first.edges().getLast(), second.edges().getLast())
                && (joined.within(first.edges(), second.edges()) || joined.within(second.edges(), first.edges()));
        return same ? Optional.of(joined.join()) : Optional.empty();
    }

    private boolean within(List<Double> few, List<Double> many) {
        return few.stream().allMatch(edge -> many.stream().anyMatch(other -> near(edge, other)));
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= SAME;
    }

    private Joined join() {
        var edges = first.edges().size() >= second.edges().size() ? first.edges() : second.edges();
        var above = placed(first, edges);
        var below = placed(second, edges);
        int header = header(above, below);
        var repeated = below.subList(0, header);
        var rest = new ArrayList<>(below.subList(header, below.size()));
        if (!rest.isEmpty()) {
            rest.set(0, grownTogether(above, rest.getFirst()));
        }
        above.addAll(rest);
        return new Joined(
                new Block.Table(first.top(), second.bottom(), edges, new TableText(above), true),
                List.copyOf(repeated));
    }

    /// The rows with their columns counted along all edges.
    private static List<List<Cell>> placed(Block.Table table, List<Double> edges) {
        var rows = new ArrayList<List<Cell>>();
        for (var row : table.text().rows()) {
            var cells = new ArrayList<Cell>();
            for (var cell : row) {
                int from = index(edges, table.edges().get(cell.column()));
                int to = index(edges, table.edges().get(cell.end()));
                cells.add(new Cell(cell.html(), from, to - from, cell.rowspan()));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static int index(List<Double> edges, double edge) {
        int nearest = 0;
        for (int i = 1; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - edge) < Math.abs(edges.get(nearest) - edge)) {
                nearest = i;
            }
        }
        return nearest;
    }

    /// How many rows at the head of the second part repeat the head of the first. A row of numbers is no header.
    private static int header(List<List<Cell>> above, List<List<Cell>> below) {
        int rows = 0;
        int deepest = 0;
        while (rows < Math.min(above.size(), below.size()) && isHeader(above.get(rows), below.get(rows))) {
            int row = rows;
            deepest = Math.max(
                    deepest,
                    below.get(rows).stream()
                            .mapToInt(cell -> row + cell.rowspan())
                            .max()
                            .orElse(0));
            rows++;
        }
        return deepest <= rows ? rows : 0;
    }

    private static boolean isHeader(List<Cell> row, List<Cell> other) {
        return row.stream()
                        .map(Cell::html)
                        .toList()
                        .equals(other.stream().map(Cell::html).toList())
                && row.stream().anyMatch(cell -> !cell.isBlank())
                && row.stream().noneMatch(cell -> cell.html().chars().allMatch(c -> c <= '9') && !cell.isBlank());
    }

    /// A label that spans rows on both pages is printed on the first, or on both.
    private static List<Cell> grownTogether(List<List<Cell>> above, List<Cell> row) {
        var kept = new ArrayList<Cell>();
        for (var cell : row) {
            if (!grow(above, cell)) {
                kept.add(cell);
            }
        }
        return kept;
    }

    private static boolean grow(List<List<Cell>> above, Cell cell) {
        for (int row = 0; row < above.size() - 1; row++) {
            var cells = above.get(row);
            for (int i = 0; i < cells.size(); i++) {
                var label = cells.get(i);
                if (label.column() == cell.column()
                        && label.colspan() == cell.colspan()
                        && row + label.rowspan() == above.size()
                        && !label.isBlank()
                        && (cell.isBlank() || cell.html().equals(label.html()))) {
                    cells.set(i, label.taller(cell.rowspan()));
                    return true;
                }
            }
        }
        return false;
    }
}
