package org.gouji.acceptance.rules;

import java.util.List;
import org.gouji.samples.GeneratedReport;

/// Findings that a report without an error earns all the same: what is worth knowing need not be wrong. Each is
/// worked out from the report's data, by other code than the rules'.
final class Rightly {

    private static final List<String> DISPUTES = List.of("review", "litigation_direct", "litigation_after_review");

    private Rightly() {}

    static boolean fires(String rule, Years years) {
        return switch (rule) {
            case "carry-forward-share" -> {
                long all = at(years.report(), "applications.new_received.total")
                        + at(years.report(), "applications.carried_in.total");
                yield all >= 5 && 2 * at(years.report(), "applications.carried_forward.total") > all;
            }
            case "applications-all-one-outcome" -> {
                long handled = at(years.report(), "applications.total_processed.total");
                yield handled >= 30
                        && years.report().cells().entrySet().stream()
                                .anyMatch(cell -> cell.getKey().startsWith("applications.")
                                        && !cell.getKey().contains("received")
                                        && !cell.getKey().contains("carried")
                                        && !cell.getKey().contains("processed")
                                        && cell.getKey().endsWith(".total")
                                        && cell.getValue().longValue() == handled);
            }
            case "procurement-unit-missing" -> at(years.report(), AMOUNT) > 0;
            case "disputes-without-applications" -> disputes(years.report()) > 0 && asked(years) == 0;
            case "after-review-exceeds-review" ->
                at(years.report(), "review_and_litigation.litigation_after_review.total") > decided(years);
            // The same document for two years is another matter: here every cell is that of last year.
            case "applications-repeated" -> true;
            default -> false;
        };
    }

    private static final String AMOUNT = "proactive_disclosure.art20_9.government_procurement.total_amount";

    private static long disputes(GeneratedReport report) {
        return DISPUTES.stream()
                .mapToLong(kind -> at(report, "review_and_litigation." + kind + ".total"))
                .sum();
    }

    private static long asked(Years years) {
        return each(years, "applications.new_received.total") + each(years, "applications.carried_in.total");
    }

    private static long decided(Years years) {
        String review = "review_and_litigation.review.";
        return each(years, review + "upheld") + each(years, review + "corrected") + each(years, review + "other");
    }

    private static long each(Years years, String path) {
        var last = years.last();
        return at(years.report(), path) + (last == null ? 0 : at(last, path));
    }

    private static long at(GeneratedReport report, String path) {
        var value = report.cells().get(path);
        return value == null ? 0 : value.longValue();
    }
}
