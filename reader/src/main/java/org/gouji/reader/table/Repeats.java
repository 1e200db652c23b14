package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.reader.page.Piece;

/// Converters write a merged cell out once for each column that it covered. The header tells how often: where it
/// prints a column's label three times in a row, so is every value of that column.
final class Repeats {

    private final Map<String, Integer> times = new HashMap<>();
    private String last = "";
    private boolean any;

    void newLine() {
        last = "";
    }

    /// Looks at the columns that a cell's text may name; one that names none teaches nothing.
    void see(List<String> columns) {
        String column = columns.size() == 1 ? columns.getFirst() : "";
        if (!column.isEmpty()) {
            boolean again = column.equals(last);
            any |= again;
            times.put(column, again ? times.getOrDefault(column, 1) + 1 : 1);
        }
        last = column;
    }

    /// The values without their repetitions; as they are where their number or one of them is not what the header
    /// says. `keys` are those of the row's columns.
    List<Piece> single(List<Piece> values, List<String> keys) {
        if (!any) {
            return values;
        }
        var counts = keys.stream().map(key -> times.getOrDefault(key, 1)).toList();
        int all = counts.stream().mapToInt(Integer::intValue).sum();
        if (all == counts.size() || values.size() != all) {
            return values;
        }
        var single = new ArrayList<Piece>();
        int at = 0;
        for (int count : counts) {
            var first = values.get(at);
            boolean same = values.subList(at, at + count).stream()
                    .allMatch(v -> v.text().text().equals(first.text().text()));
            if (!same) {
                return values;
            }
            single.add(first);
            at += count;
        }
        return single;
    }
}
