package org.gouji.samples.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gouji.samples.Flaw;

/// The figures that the narrative tells, taken from the tables, before any error is made in them; the
/// errors of the narrative are made here.
record Story(
        long received,
        long carriedIn,
        long natural,
        long organisations,
        long processed,
        long forwarded,
        Map<String, Long> outcomes,
        long reviews,
        long lawsuits,
        String completion) {

    private static final String APPLICATIONS = "applications.";
    private static final String DISPUTES = "review_and_litigation.";

    static Story of(Map<String, BigDecimal> cells, Set<Flaw> flaws, Dice dice) {
        long received = at(cells, "new_received.total") + receivedBefore2019(cells);
        long carriedIn = at(cells, "carried_in.total");
        long processed = at(cells, "total_processed.total");
        long natural = at(cells, "new_received.natural_person");
        long wrong = flaws.contains(Flaw.CLAIM_DIFFERS_FROM_TABLE) ? carriedIn + dice.between(2, 9) : 0;
        return new Story(
                received + wrong,
                carriedIn,
                natural,
                received + wrong - natural,
                processed,
                at(cells, "carried_forward.total"),
                outcomes(cells),
                count(cells, DISPUTES + "review.total"),
                count(cells, DISPUTES + "litigation_direct.total")
                        + count(cells, DISPUTES + "litigation_after_review.total"),
                flaws.contains(Flaw.COMPLETION_RATE_WRONG) ? "100" : percent(processed, received + carriedIn));
    }

    /// A share as printed: two decimals at most, rounded half up, no zero at the end.
    static String percent(long part, long whole) {
        var share = BigDecimal.valueOf(part * 100)
                .divide(BigDecimal.valueOf(whole == 0 ? 1 : whole), 2, RoundingMode.HALF_UP);
        return share.signum() == 0 ? "0" : share.stripTrailingZeros().toPlainString();
    }

    /// What a report before 2019 tells.
    static long receivedBefore2019(Map<String, BigDecimal> cells) {
        return count(cells, "statistics.received.total.value") + count(cells, "annex.received.this_year");
    }

    boolean quiet() {
        return received == 0 && carriedIn == 0;
    }

    private static Map<String, Long> outcomes(Map<String, BigDecimal> cells) {
        var outcomes = new LinkedHashMap<String, Long>();
        outcomes.put("予以公开", sum(cells, "granted"));
        outcomes.put("部分公开", sum(cells, "partially_granted"));
        outcomes.put("不予公开", sum(cells, "denied_"));
        outcomes.put("无法提供", sum(cells, "unable_"));
        outcomes.put("不予处理", sum(cells, "rejected_"));
        outcomes.put("其他处理", sum(cells, "other_"));
        return outcomes;
    }

    private static long sum(Map<String, BigDecimal> cells, String row) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getKey().startsWith(APPLICATIONS + row)
                        && cell.getKey().endsWith(".total"))
                .mapToLong(cell -> cell.getValue().longValueExact())
                .sum();
    }

    private static long at(Map<String, BigDecimal> cells, String path) {
        return count(cells, APPLICATIONS + path);
    }

    private static long count(Map<String, BigDecimal> cells, String path) {
        return cells.getOrDefault(path, BigDecimal.ZERO).longValueExact();
    }
}
