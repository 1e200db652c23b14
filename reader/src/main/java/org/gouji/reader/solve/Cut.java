package org.gouji.reader.solve;

/// One way to cut a run: cell `i` is `[bounds[i], bounds[i + 1])`, its number is `values[i]`; [#NONE] where
/// the cell says that there is nothing, or holds money, which no equation of a form counts.
record Cut(int[] bounds, long[] values) {

    static final long NONE = Long.MIN_VALUE;

    int start(int cell) {
        return bounds[cell];
    }

    int end(int cell) {
        return bounds[cell + 1];
    }

    /// Whether both give the cell the same characters.
    boolean agrees(Cut other, int cell) {
        return start(cell) == other.start(cell) && end(cell) == other.end(cell);
    }
}
