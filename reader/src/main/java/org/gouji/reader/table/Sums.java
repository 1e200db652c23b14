package org.gouji.reader.table;

import java.util.List;
import java.util.Optional;
import org.gouji.reader.solve.Sum;

/// An equation as a sum over consecutive cells: parts that stand right before their total.
final class Sums {

    private Sums() {}

    /// `cells` are the names of the cells in their order. Empty where the equation's operands lie otherwise.
    static Optional<Sum> of(List<String> left, List<String> right, List<String> cells) {
        return right.size() == 1
                ? of(left, right.getFirst(), cells)
                : left.size() == 1 ? of(right, left.getFirst(), cells) : Optional.empty();
    }

    private static Optional<Sum> of(List<String> parts, String total, List<String> cells) {
        int at = cells.indexOf(total);
        int from = at - parts.size();
        return from >= 0 && cells.subList(from, at).equals(parts) ? Optional.of(new Sum(from, at)) : Optional.empty();
    }
}
