package org.gouji.office.pdf;

import java.util.ArrayDeque;
import java.util.List;
import org.gouji.office.pdf.RuledGrid.Box;

/// The fields that can be reached from one without crossing a wall.
final class Region {

    private final boolean[][] left;
    private final boolean[][] above;
    private final int[][] owner;

    Region(boolean[][] left, boolean[][] above, int[][] owner) {
        this.left = left;
        this.above = above;
        this.owner = owner;
    }

    Box from(int row, int column) {
        var open = new ArrayDeque<>(List.of(new int[] {row, column}));
        var seen = new java.util.HashSet<Long>();
        seen.add(key(row, column));
        int minRow = row;
        int maxRow = row;
        int minColumn = column;
        int maxColumn = column;
        while (!open.isEmpty()) {
            int[] field = open.remove();
            minRow = Math.min(minRow, field[0]);
            maxRow = Math.max(maxRow, field[0]);
            minColumn = Math.min(minColumn, field[1]);
            maxColumn = Math.max(maxColumn, field[1]);
            for (int[] next : new int[][] {
                {field[0] - 1, field[1]}, {field[0] + 1, field[1]}, {field[0], field[1] - 1}, {field[0], field[1] + 1}
            }) {
                if (isOpen(field, next) && seen.add(key(next[0], next[1]))) {
                    open.add(next);
                }
            }
        }
        int rows = maxRow - minRow + 1;
        int columns = maxColumn - minColumn + 1;
        boolean whole = minRow == row && minColumn == column && seen.size() == rows * columns;
        return whole
                ? new Box(row, column, rows, columns, isClosed(row, column, rows, columns))
                : new Box(row, column, 1, 1, false);
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }

    private boolean isOpen(int[] from, int[] to) {
        if (to[0] < 0 || to[1] < 0 || to[0] >= owner.length || to[1] >= owner[0].length || owner[to[0]][to[1]] >= 0) {
            return false;
        }
        return from[0] == to[0] ? !left[Math.max(from[1], to[1])][from[0]] : !above[Math.max(from[0], to[0])][from[1]];
    }

    private boolean isClosed(int row, int column, int rows, int columns) {
        boolean closed = true;
        for (int r = row; r < row + rows; r++) {
            closed &= left[column][r] && left[column + columns][r];
        }
        for (int c = column; c < column + columns; c++) {
            closed &= above[row][c] && above[row + rows][c];
        }
        return closed;
    }
}
