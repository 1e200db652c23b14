package org.gouji.office.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gouji.office.pdf.RuledGrid.Box;

/// A table with its characters. `inside[i]` are those of the grid's box `i`; in `doubtful` boxes stands a
/// number that runs over a line, so that nobody can say whose it is.
record RuledTable(RuledGrid grid, List<List<Glyph>> inside, Set<Integer> doubtful) {

    /// A number runs over a line a little where its column is too narrow; this share of it stands in its own.
    private static final double MOSTLY = 0.7;

    /// Puts each character into the box in which its middle stands, but never parts the digits of a number.
    static RuledTable of(RuledGrid grid, List<Glyph> glyphs) {
        var inside = new ArrayList<List<Glyph>>();
        grid.boxes().forEach(_ -> inside.add(new ArrayList<>()));
        var doubtful = new HashSet<Integer>();
        for (var line : TextLine.of(glyphs)) {
            for (var run : runs(line.glyphs())) {
                put(grid, run, inside, doubtful);
            }
        }
        return new RuledTable(grid, inside, doubtful);
    }

    /// Digits that touch, and every other character by itself.
    private static List<List<Glyph>> runs(List<Glyph> glyphs) {
        var runs = new ArrayList<List<Glyph>>();
        Glyph last = null;
        for (var glyph : glyphs) {
            boolean goesOn = last != null
                    && last.isNumeric()
                    && glyph.isNumeric()
                    && glyph.x() - last.end() <= 0.2 * glyph.size();
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(glyph);
            last = glyph;
        }
        return runs;
    }

    private static void put(RuledGrid grid, List<Glyph> run, List<List<Glyph>> inside, Set<Integer> doubtful) {
        int[] boxes = run.stream()
                .mapToInt(g -> grid.at(g.centre(), g.middle()))
                .filter(box -> box >= 0)
                .toArray();
        int[] touched = IntStream.of(boxes).distinct().toArray();
        for (int box : touched) {
            long here = IntStream.of(boxes).filter(b -> b == box).count();
            if (touched.length == 1 || here >= MOSTLY * run.size()) {
                inside.get(box).addAll(run);
                return;
            }
        }
        for (int box : touched) {
            run.stream().filter(g -> grid.at(g.centre(), g.middle()) == box).forEach(inside.get(box)::add);
            doubtful.add(box);
        }
    }

    /// Whether a character is the table's.
    static boolean holds(RuledGrid grid, Glyph glyph) {
        return grid.at(glyph.centre(), glyph.middle()) >= 0;
    }

    /// How near to its cell's sides any text of the table comes, at most the usual margin.
    double margin() {
        return IntStream.range(0, inside.size())
                .filter(i -> grid.boxes().get(i).columns() == 1)
                .mapToObj(i -> TextLine.of(inside.get(i)).stream()
                        .map(line -> line.x() - grid.left(grid.boxes().get(i))))
                .flatMap(gaps -> gaps)
                .filter(gap -> gap >= 0)
                .min(Comparator.naturalOrder())
                .map(gap -> Math.min(gap, CellText.USUAL_MARGIN))
                .orElse(CellText.USUAL_MARGIN);
    }

    /// The text of a box, its lines parted by `<br>` wherever joining them is not certain.
    String text(int box, double margin) {
        String text = CellText.html(TextLine.of(inside.get(box)), forcedWidth(box, margin));
        return doubtful.contains(box) ? text + "\uFFFD" : text;
    }

    /// The width that a line of this cell can fill: what is as wide was broken because it had to be. 0 where
    /// the cell's borders do not prove that its lines are one text.
    private double forcedWidth(int index, double margin) {
        var box = grid.boxes().get(index);
        return box.closed() && box.rows() == 1 && hasNeighbourInOneLine(index, box)
                ? grid.right(box) - grid.left(box) - 2 * margin
                : 0;
    }

    /// If a line between two rows were missing, all cells of the row would have two lines.
    private boolean hasNeighbourInOneLine(int index, Box box) {
        return IntStream.range(0, inside.size())
                .filter(i -> i != index && grid.boxes().get(i).row() == box.row())
                .filter(i -> grid.boxes().get(i).rows() == 1)
                .filter(i -> inside.get(i).stream().anyMatch(Glyph::isDigit)
                        && inside.get(i).stream().allMatch(g -> g.isNumeric() || g.isBlank()))
                .anyMatch(i -> TextLine.of(inside.get(i)).size() == 1);
    }
}
