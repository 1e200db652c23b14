package org.gouji.samples.content;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.samples.Flaw;

/// Makes errors in the tables of a report that was right.
final class TableErrors {

    private static final List<String> RESULTS =
            List.of("granted", "partially_granted", "unable_not_held", "rejected_repeat", "denied_third_party");

    private TableErrors() {}

    static Map<String, BigDecimal> make(Map<String, BigDecimal> clean, Set<Flaw> flaws, Dice dice) {
        var cells = new LinkedHashMap<>(clean);
        for (var flaw : Flaw.values()) {
            if (flaws.contains(flaw)) {
                make(flaw, cells, dice);
            }
        }
        return cells;
    }

    private static void make(Flaw flaw, Map<String, BigDecimal> cells, Dice dice) {
        int by = dice.between(1, 9);
        switch (flaw) {
            case CELL_WRONG -> raise(cells, "applications." + dice.pick(RESULTS) + ".natural_person", by);
            case TOTAL_WRONG -> raise(cells, "applications.total_processed.total", by);
            case BALANCE_BROKEN -> {
                raise(cells, "applications.carried_forward.natural_person", by);
                raise(cells, "applications.carried_forward.total", by);
            }
            case REVIEW_TOTAL_WRONG -> raise(cells, "review_and_litigation.review.total", by);
            case STATISTICS_TOTAL_WRONG -> raise(cells, "statistics.received.total.value", by);
            case PUBLISHED_EXCEEDS_TOTAL -> {
                String row = "proactive_disclosure.art20_1.normative_documents.";
                long total = cells.getOrDefault(row + "total_public", BigDecimal.ZERO)
                        .longValue();
                cells.put(row + "new_published", BigDecimal.valueOf(total + by));
            }
            default -> {
                // The other errors are made in the text or in the dates.
            }
        }
    }

    private static void raise(Map<String, BigDecimal> cells, String path, int by) {
        if (cells.computeIfPresent(path, (_, value) -> value.add(BigDecimal.valueOf(by))) == null) {
            throw new IllegalArgumentException("no cell " + path);
        }
    }
}
