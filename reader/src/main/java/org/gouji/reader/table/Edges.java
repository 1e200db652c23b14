package org.gouji.reader.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.reader.page.Line;

/// Where the rows of each grid end. A row that ends elsewhere than most has a cell too many or too few, and
/// its physical columns are no proof.
final class Edges {

    private final Map<Integer, Integer> usual = new HashMap<>();

    Edges(List<RowGroup> groups) {
        var counts = new HashMap<Integer, Map<Integer, Integer>>();
        for (var group : groups) {
            if (group.isGrid()) {
                counts.computeIfAbsent(group.line().grid(), grid -> new HashMap<>())
                        .merge(edge(group.line()), 1, Integer::sum);
            }
        }
        counts.forEach((grid, edges) -> edges.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(edge -> usual.put(grid, edge.getKey())));
    }

    boolean isUsual(Line line) {
        return usual.getOrDefault(line.grid(), -1) == edge(line);
    }

    private static int edge(Line line) {
        return line.pieces().stream().mapToInt(p -> p.column() + p.span()).max().orElse(0);
    }
}
