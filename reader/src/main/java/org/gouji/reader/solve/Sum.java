package org.gouji.reader.solve;

/// Inside one run: the cells `[from, total)` sum to the cell `total`. Indexes count cells from 0.
public record Sum(int from, int total) {}
