package org.gouji.office.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.gouji.office.transcript.Refusal;
import org.gouji.office.transcript.TableText;

/// A page as blocks from the top down.
/// `margins` are its page number and running heads.
record Page(int number, double width, double height, List<Block> blocks, List<String> margins, String across) {

    static Page of(PageContent content) throws Refusal {
        var left = new ArrayList<>(content.glyphs());
        var blocks = new ArrayList<Block>();
        for (var lattice : Lattice.of(content.rulings())) {
            var grid = RuledGrid.of(lattice);
            var inside = left.stream().filter(g -> RuledTable.holds(grid, g)).toList();
            if (grid.boxes().size() > 1 && inside.stream().anyMatch(g -> !g.isBlank())) {
                left.removeAll(new HashSet<>(inside));
                blocks.add(table(RuledTable.of(grid, inside)));
            }
        }
        blocks.addAll(OpenTables.of(TextLine.of(left), content.width()));
        blocks.sort(Comparator.comparingDouble(Block::top));
        return new Page(content.number(), content.width(), content.height(), blocks, List.of(), content.across());
    }

    Page without(Set<TextLine> lines) {
        var kept = blocks.stream()
                .filter(block -> !(block instanceof Block.Words(var line) && lines.contains(line)))
                .toList();
        return new Page(
                number, width, height, kept, lines.stream().map(TextLine::text).toList(), across);
    }

    private static Block table(RuledTable table) {
        var grid = table.grid();
        double margin = table.margin();
        var rows = new ArrayList<List<TableText.Cell>>();
        for (int row = 0; row < grid.ys().length - 1; row++) {
            rows.add(new ArrayList<>());
        }
        IntStream.range(0, grid.boxes().size()).forEach(i -> {
            var box = grid.boxes().get(i);
            rows.get(box.row()).add(new TableText.Cell(table.text(i, margin), box.column(), box.columns(), box.rows()));
        });
        return new Block.Table(
                grid.top(), grid.bottom(), DoubleStream.of(grid.xs()).boxed().toList(), new TableText(rows), true);
    }
}
