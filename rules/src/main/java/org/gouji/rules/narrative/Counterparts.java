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
    private static final Map<String, String> RESULTS =
            Map.of("upheld", "upheld", "corrected", "corrected", "other_results", "other", "pending", "pending");

    private final FormPlan plan;
    private final Map<String, List<int[]>> sums = new HashMap<>();

    private Counterparts(FormPlan plan) {
        this.plan = plan;
        applications();
        outcomes();
        applicants();
        channels();
        disputes("review_", "reviews", "review");
        disputes("litigation_", "litigation", "litigation_direct", "litigation_after_review");
        put(
                Metric.NORMATIVE_ISSUED,
                normative("issued"),
                normative("new_made"),
                normative("new_published"),
                indicator("disclosed.normative_documents_issued"));
        put(Metric.NORMATIVE_REPEALED, normative("repealed"));
        put(Metric.NORMATIVE_VALID, normative("valid"));
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
                indicator("received.total"),
                annex("received"));
        put(Metric.CARRIED_IN, row("carried_in", TOTAL));
        put(Metric.CARRIED_FORWARD, row("carried_forward", TOTAL));
        put(Metric.COMPLETED, row("total_processed", TOTAL), indicator("completed.total"));
        put(
                Metric.HANDLED,
                row("new_received", TOTAL),
                rows(TOTAL, "new_received", "carried_in"),
                row("total_processed", TOTAL));
        put(
                Metric.ANSWERED,
                row("total_processed", TOTAL),
                outcomes("granted", "partially", "denied", "unable", "rejected"),
                outcomes("granted", "partially", "denied", "unable"),
                indicator("answered.total"),
                annex("answered"));
    }

    private void outcomes() {
        put(Metric.GRANTED, row("granted", TOTAL), indicator("answered.granted"), annex("granted"));
        put(
                Metric.PARTIALLY_GRANTED,
                row("partially_granted", TOTAL),
                indicator("answered.partially_granted"),
                annex("partially_granted"));
        put(Metric.GRANTED_IN_WHOLE_OR_PART, rows(TOTAL, "granted", "partially_granted"));
        put(Metric.DENIED, outcomes("denied"), indicator("answered.refused"), annex("refused"));
        put(Metric.UNABLE, outcomes("unable"));
        put(Metric.REJECTED, outcomes("rejected"));
        put(Metric.OTHER_PROCESSING, outcomes("other"));
    }

    private void applicants() {
        Map.of(
                        Metric.BY_NATURAL_PERSONS, "natural_person",
                        Metric.BY_BUSINESSES, "commercial_enterprise",
                        Metric.BY_RESEARCH, "research_institution",
                        Metric.BY_WELFARE, "public_welfare_org",
                        Metric.BY_LEGAL_SERVICES, "legal_service_org",
                        Metric.BY_OTHER_ORGANISATIONS, "other_org")
                .forEach((metric, column) ->
                        put(metric, row("new_received", column), rows(column, "new_received", "carried_in")));
        put(Metric.BY_ORGANISATIONS, organisations("new_received"), organisations("new_received", "carried_in"));
    }

    /// Only the forms before 2019 count how applications came.
    private void channels() {
        put("applications_in_person", indicator("received.in_person"), annex("received_in_person"));
        put("applications_online", indicator("received.online"), annex("received_online"));
        put("applications_by_letter", indicator("received.letter"));
        put("applications_by_fax", indicator("received.fax"));
    }

    /// A result of litigation is told of both ways together or of one of them.
    private void disputes(String metric, String before2019, String... groups) {
        put(metric + "cases", ofGroups(TOTAL, groups), indicator(before2019 + ".total"), annex(before2019));
        RESULTS.forEach((result, column) -> {
            var allowed = new ArrayList<int[]>();
            allowed.add(ofGroups(column, groups));
            if (groups.length > 1) {
                Stream.of(groups).map(group -> ofGroups(column, group)).forEach(allowed::add);
            }
            allowed.add(indicator(before2019 + "." + column));
            put(metric + result, allowed.toArray(int[][]::new));
        });
    }

    private int[] ofGroups(String column, String... groups) {
        return paths(Stream.of(groups)
                .map(group -> "review_and_litigation." + group + "." + column)
                .toArray(String[]::new));
    }

    private int[] normative(String column) {
        return paths("proactive_disclosure.art20_1.normative_documents." + column);
    }

    private int[] annex(String row) {
        return paths("annex." + row + ".this_year");
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
