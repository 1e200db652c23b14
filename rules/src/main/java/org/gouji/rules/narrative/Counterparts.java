package org.gouji.rules.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.rules.sheet.FormPlan;
import org.gouji.rules.sheet.Spot;

/// Which cells of the tables say the same as a claim of the text: for each metric the sums of cells that
/// are allowed, the plainest first.
final class Counterparts {

    private static final Map<String, Counterparts> BY_FORM = new ConcurrentHashMap<>();
    private static final String TOTAL = "total";

    private final FormPlan plan;
    private final Map<String, List<int[]>> sums = new HashMap<>();

    private Counterparts(FormPlan plan) {
        this.plan = plan;
        applications();
        put(Metric.REVIEW_CASES, paths("review_and_litigation.review.total"), indicator("reviews.total"));
        put(
                Metric.LITIGATION_CASES,
                paths(
                        "review_and_litigation.litigation_direct.total",
                        "review_and_litigation.litigation_after_review.total"),
                indicator("litigation.total"));
    }

    static Counterparts of(FormPlan plan) {
        return BY_FORM.computeIfAbsent(plan.form().id(), id -> new Counterparts(plan));
    }

    /// The sums that a claim of this metric may equal; none where the tables say nothing of it.
    List<int[]> of(String metric) {
        return sums.getOrDefault(metric, List.of());
    }

    private void applications() {
        put(
                Metric.RECEIVED,
                row("new_received", TOTAL),
                rows(TOTAL, "new_received", "carried_in"),
                indicator("received.total"));
        put(Metric.CARRIED_IN, row("carried_in", TOTAL));
        put(Metric.CARRIED_FORWARD, row("carried_forward", TOTAL));
        put(Metric.COMPLETED, row("total_processed", TOTAL), indicator("completed.total"));
        put(
                Metric.ANSWERED,
                row("total_processed", TOTAL),
                outcomes("granted", "partially", "denied", "unable", "rejected"),
                outcomes("granted", "partially", "denied", "unable"),
                indicator("answered.total"));
        put(Metric.GRANTED, row("granted", TOTAL), indicator("answered.granted"));
        put(Metric.PARTIALLY_GRANTED, row("partially_granted", TOTAL), indicator("answered.partially_granted"));
        put(Metric.DENIED, outcomes("denied"));
        put(Metric.UNABLE, outcomes("unable"));
        put(Metric.REJECTED, outcomes("rejected"));
        put(Metric.OTHER_PROCESSING, outcomes("other"));
        put(
                Metric.BY_NATURAL_PERSONS,
                row("new_received", "natural_person"),
                rows("natural_person", "new_received", "carried_in"));
        put(Metric.BY_ORGANISATIONS, organisations("new_received"), organisations("new_received", "carried_in"));
    }

    private void put(String metric, int[]... allowed) {
        sums.put(metric, Stream.of(allowed).filter(cells -> cells.length > 0).toList());
    }

    private int[] row(String row, String column) {
        return paths("applications." + row + "." + column);
    }

    /// A row of the statistics table before 2019.
    private int[] indicator(String row) {
        return paths("statistics." + row + ".value");
    }

    private int[] rows(String column, String... rows) {
        return paths(
                Stream.of(rows).map(row -> "applications." + row + "." + column).toArray(String[]::new));
    }

    private int[] outcomes(String... beginnings) {
        return cells(spot -> spot.column().key().equals(TOTAL)
                && Stream.of(beginnings)
                        .anyMatch(b -> key(spot).equals(b) || key(spot).startsWith(b + "_")));
    }

    private int[] organisations(String... rows) {
        return cells(spot -> !spot.column().groups().isEmpty() && List.of(rows).contains(key(spot)));
    }

    private int[] cells(Predicate<Spot> which) {
        var cells = new ArrayList<Integer>();
        plan.rowsOf("applications").forEach(row -> row.stream().filter(which).forEach(s -> cells.add(s.index())));
        return cells.stream().mapToInt(Integer::intValue).toArray();
    }

    private static String key(Spot spot) {
        return String.valueOf(spot.row().key());
    }

    private int[] paths(String... paths) {
        int[] cells = Stream.of(paths).mapToInt(plan::cell).toArray();
        return Stream.of(paths).allMatch(path -> plan.cell(path) >= 0) ? cells : new int[0];
    }
}
