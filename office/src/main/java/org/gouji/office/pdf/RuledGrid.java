package org.gouji.office.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gouji.office.transcript.Refusal;

/// The cells that a table's lines enclose. `xs` and `ys` are the places of all lines; `owner[row][column]` is
/// the number of the cell that covers this field, so that merged fields have the same number.
record RuledGrid(double[] xs, double[] ys, int[][] owner, List<Box> boxes) {

    /// The largest form has some four hundred fields.
    private static final int MOST_FIELDS = 40_000;

    /// A line that covers this share of a field's side closes it.
    private static final double CLOSES = 0.5;

    /// A cell's fields: its first row and column and how many it covers. `closed` where lines stand on all four sides.
    record Box(int row, int column, int rows, int columns, boolean closed) {}

    static RuledGrid of(Lattice lattice) throws Refusal {
        return of(
                lattice,
                Lattice.stops(lattice.vertical(), lattice.horizontal()),
                Lattice.stops(lattice.horizontal(), lattice.vertical()));
    }

    private static RuledGrid of(Lattice lattice, double[] xs, double[] ys) throws Refusal {
        int rows = ys.length - 1;
        int columns = xs.length - 1;
        if ((long) rows * columns > MOST_FIELDS) {
            throw Refusal.tooComplex("more than " + MOST_FIELDS + " fields in a table", "表格单元过多");
        }
        boolean[][] left = walls(lattice.vertical(), xs, ys);
        boolean[][] above = walls(lattice.horizontal(), ys, xs);
        return number(xs, ys, left, above);
    }

    /// `walls[line][field]`: whether the line at this stop closes the field's side.
    private static boolean[][] walls(List<Ruling> lines, double[] stops, double[] fields) {
        double[][] covered = new double[stops.length][Math.max(0, fields.length - 1)];
        for (var line : lines) {
            int stop = nearest(stops, line.at());
            for (int i = 0; i < fields.length - 1; i++) {
                covered[stop][i] += line.covers(fields[i], fields[i + 1]);
            }
        }
        boolean[][] walls = new boolean[stops.length][Math.max(0, fields.length - 1)];
        for (int stop = 0; stop < stops.length; stop++) {
            for (int i = 0; i < fields.length - 1; i++) {
                walls[stop][i] = covered[stop][i] >= CLOSES * (fields[i + 1] - fields[i]);
            }
        }
        return walls;
    }

    private static int nearest(double[] stops, double place) {
        int slot = Math.clamp(Lattice.slot(stops, place), 0, stops.length - 1);
        return slot + 1 < stops.length && stops[slot + 1] - place < place - stops[slot] ? slot + 1 : slot;
    }

    /// Fields without a wall between them are one cell if together they are a rectangle; a shape that is none
    /// comes of a line that is missing, and then every field stays alone.
    private static RuledGrid number(double[] xs, double[] ys, boolean[][] left, boolean[][] above) {
        int rows = ys.length - 1;
        int columns = xs.length - 1;
        int[][] owner = new int[rows][columns];
        for (int[] row : owner) {
            java.util.Arrays.fill(row, -1);
        }
        var boxes = new ArrayList<Box>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (owner[row][column] < 0) {
                    var box = new Region(left, above, owner).from(row, column);
                    boxes.add(box);
                    for (int r = row; r < row + box.rows(); r++) {
                        java.util.Arrays.fill(owner[r], column, column + box.columns(), boxes.size() - 1);
                    }
                }
            }
        }
        return new RuledGrid(xs, ys, owner, boxes);
    }

    /// Which cell holds a place; -1 outside.
    int at(double x, double y) {
        int column = Lattice.slot(xs, x);
        int row = Lattice.slot(ys, y);
        return row < 0 || column < 0 || row >= ys.length - 1 || column >= xs.length - 1 ? -1 : owner[row][column];
    }

    double left(Box box) {
        return xs[box.column()];
    }

    double right(Box box) {
        return xs[box.column() + box.columns()];
    }

    double top() {
        return ys[0];
    }

    double bottom() {
        return ys[ys.length - 1];
    }
}
