package org.gouji.reader.solve;

import java.util.List;

/// What is known of a run. Of cell `i` the characters `[from, to)` of the run are proven, or its candidates
/// are all that can be said.
public record Answer(List<CellAnswer> cells, String proof) {

    /// `candidates` hold the characters of each, the likeliest first; one only where it is proven.
    public record CellAnswer(int from, int to, boolean proven, List<String> candidates) {}

    public Answer {
        cells = List.copyOf(cells);
    }
}
