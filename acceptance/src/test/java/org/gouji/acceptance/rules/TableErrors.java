package org.gouji.acceptance.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.samples.content.Dice;
import org.jspecify.annotations.Nullable;

/// Errors in tables 3 and 4.
final class TableErrors {

    private static final String BALANCE = "applications-balance";
    private static final String RESULTS = "applications-results-total";
    private static final String ROW = "applications-row-total";
    private static final String EXCEEDS = "applications-processed-exceeds";
    /// What the text says of a number that was changed in the table.
    private static final String[] CLAIMS = {
        "claim-contradicts-table", "completion-rate-wrong", "zero-claim-contradicted", "share-miscalculated"
    };
    private static final String STATISTICS = "statistics.received.total.value";
    private static final List<String> COLUMNS = List.of(
            "natural_person",
            "commercial_enterprise",
            "research_institution",
            "public_welfare_org",
            "legal_service_org",
            "other_org",
            "total");
    private static final List<String> OUTCOMES = List.of(
            "granted",
            "partially_granted",
            "denied_third_party",
            "denied_admin_query",
            "unable_not_held",
            "rejected_repeat",
            "rejected_petition");

    private TableErrors() {}

    static List<SeededError> all() {
        return List.of(
                SeededError.of(
                                "one outcome of one applicant",
                                ROW + "," + RESULTS,
                                (clean, dice) -> asked(clean.add(
                                        cell(dice.pick(OUTCOMES), dice.pick(COLUMNS.subList(0, 6))), more(dice))))
                        .also(CLAIMS),
                SeededError.of(
                                "the total of one outcome",
                                ROW + "," + RESULTS,
                                (clean, dice) -> asked(clean.add(cell(dice.pick(OUTCOMES), "total"), more(dice))))
                        .also(CLAIMS),
                SeededError.of(
                                "the grand total",
                                ROW + "," + RESULTS + "," + BALANCE,
                                (clean, dice) -> asked(clean.add(cell("total_processed", "total"), more(dice))))
                        .also(also(CLAIMS, EXCEEDS)),
                SeededError.of(
                                "those received, of one kind",
                                ROW + "," + BALANCE,
                                (clean, dice) -> asked(
                                        clean.add(cell("new_received", dice.pick(COLUMNS.subList(0, 6))), more(dice))))
                        .also(CLAIMS),
                SeededError.of("an outcome left out", "applications-row-set", (clean, dice) -> {
                    String row = "applications." + dice.pick(OUTCOMES);
                    return clean.has(row + ".total") ? clean.withoutRow(row) : null;
                }),
                SeededError.of(
                                "ways of asking that do not make the whole",
                                "statistics-breakdown",
                                (clean, dice) -> clean.has(STATISTICS) ? clean.add(STATISTICS, more(dice)) : null)
                        .also(CLAIMS),
                SeededError.of("those carried forward, row and total", BALANCE, (clean, dice) -> {
                            int by = more(dice);
                            return asked(clean.add(cell("carried_forward", "natural_person"), by)
                                    .add(cell("carried_forward", "total"), by));
                        })
                        .also(also(CLAIMS, EXCEEDS, "carry-forward-share")),
                SeededError.of("more handled than came in", EXCEEDS + "," + BALANCE, TableErrors::moreHandled)
                        .also(also(CLAIMS, RESULTS)),
                SeededError.of("the total of one row of two cells", ROW, TableErrors::twoCells)
                        .also(also(CLAIMS, RESULTS)),
                SeededError.of("a row moved by some columns", "applications-shifted", TableErrors::moved)
                        .also(also(CLAIMS, ROW, RESULTS, BALANCE, EXCEEDS)),
                SeededError.of("digits in the next cell", "applications-split-digits", TableErrors::recut)
                        .also(also(CLAIMS, ROW, RESULTS, BALANCE, EXCEEDS, "applications-shifted")),
                SeededError.of(
                        "blank cells",
                        "applications-blank-cells",
                        (clean, dice) -> asked(clean.mark(cell(dice.pick(OUTCOMES), dice.pick(COLUMNS)), ""))),
                SeededError.of("one outcome for all", "applications-all-one-outcome", TableErrors::oneOutcome)
                        .also(also(CLAIMS, "applications-carry", "parts-do-not-sum", "outlier")),
                SeededError.of("most carried forward", "carry-forward-share", TableErrors::mostForward)
                        .also(also(CLAIMS, "applications-carry", "parts-do-not-sum", "outlier")),
                SeededError.of(
                                "reconsideration total",
                                "review-total",
                                (clean, dice) -> asked(clean.add("review_and_litigation.review.total", more(dice))))
                        .also(also(CLAIMS, "disputes-without-applications")),
                SeededError.of(
                                "litigation total",
                                "litigation-direct-total",
                                (clean, dice) ->
                                        asked(clean.add("review_and_litigation.litigation_direct.total", more(dice))))
                        .also(also(CLAIMS, "disputes-without-applications")),
                SeededError.of(
                                "litigation after review total",
                                "litigation-after-review-total",
                                (clean, dice) -> asked(
                                        clean.add("review_and_litigation.litigation_after_review.total", more(dice))))
                        .also(also(CLAIMS, "disputes-without-applications", "after-review-exceeds-review")),
                SeededError.of("disputes without applications", "disputes-without-applications", TableErrors::quiet)
                        .also(also(
                                CLAIMS, "applications-carry", "parts-do-not-sum", "outlier", "growth-miscalculated")),
                SeededError.of("litigation after few reviews", "after-review-exceeds-review", TableErrors::afterReview)
                        .also(also(CLAIMS, "disputes-without-applications")));
    }

    static String cell(String row, String column) {
        return "applications." + row + "." + column;
    }

    private static int more(Dice dice) {
        return dice.between(1, 9);
    }

    private static String[] also(String[] some, String... more) {
        var all = new String[some.length + more.length];
        System.arraycopy(some, 0, all, 0, some.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /// Only a report with table 3 has room.
    private static @Nullable Years asked(Years years) {
        return years.has(cell("new_received", "total")) ? years : null;
    }

    private static @Nullable Years moreHandled(Years clean, Dice dice) {
        long came = clean.value(cell("new_received", "total")) + clean.value(cell("carried_in", "total"));
        long by = came - clean.value(cell("total_processed", "total")) + dice.between(1, 9);
        return asked(clean.add(cell("granted", "natural_person"), by)
                .add(cell("granted", "total"), by)
                .add(cell("total_processed", "natural_person"), by)
                .add(cell("total_processed", "total"), by));
    }

    private static @Nullable Years twoCells(Years clean, Dice dice) {
        return asked(clean.add(cell("granted", "natural_person"), dice.between(1, 4))
                .add(cell("granted", "other_org"), dice.between(5, 9)));
    }

    /// Only where the move changes something and the row holds more than two numbers, so that no other row or
    /// way explains it as well.
    private static @Nullable Years moved(Years clean, Dice dice) {
        String row = dice.pick(List.of("new_received", "granted", "total_processed"));
        var values =
                COLUMNS.stream().map(column -> clean.value(cell(row, column))).toList();
        if (values.stream().distinct().count() < 4) {
            return null;
        }
        int by = dice.between(1, 6);
        Map<String, BigDecimal> moved = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            moved.put(cell(row, COLUMNS.get((i + by) % values.size())), BigDecimal.valueOf(values.get(i)));
        }
        return clean.set(moved);
    }

    /// 12 and 3 become 1 and 23.
    private static @Nullable Years recut(Years clean, Dice dice) {
        String row = dice.pick(List.of("new_received", "granted", "total_processed"));
        int at = dice.between(0, 4);
        String left = cell(row, COLUMNS.get(at));
        String right = cell(row, COLUMNS.get(at + 1));
        String digits = Long.toString(clean.value(left));
        if (digits.length() < 2 || digits.endsWith("0") || clean.value(right) == 0) {
            return null;
        }
        int cut = digits.length() - 1;
        return clean.set(left, Long.parseLong(digits.substring(0, cut)))
                .set(right, Long.parseLong(digits.substring(cut) + clean.value(right)));
    }

    private static @Nullable Years oneOutcome(Years clean, Dice dice) {
        return asked(rebuilt(clean, dice.between(30, 400), 0, dice.pick(OUTCOMES)));
    }

    private static @Nullable Years mostForward(Years clean, Dice dice) {
        long all = dice.between(6, 200);
        return asked(rebuilt(clean, all, all / 2 + 1, dice.pick(OUTCOMES)));
    }

    /// Natural persons only: so many came in new, so many are carried forward, the rest has one outcome.
    private static Years rebuilt(Years clean, long received, long forward, String outcome) {
        Map<String, BigDecimal> cells = new HashMap<>();
        clean.report().cells().keySet().stream()
                .filter(path -> path.startsWith("applications."))
                .forEach(path -> cells.put(path, BigDecimal.ZERO));
        if (cells.isEmpty()) {
            return clean;
        }
        Map.of(
                        "new_received",
                        received,
                        outcome,
                        received - forward,
                        "total_processed",
                        received - forward,
                        "carried_forward",
                        forward)
                .forEach((row, value) -> List.of("natural_person", "total")
                        .forEach(column -> cells.put(cell(row, column), BigDecimal.valueOf(value))));
        return silent(clean.set(cells));
    }

    /// A text that names no number of applications.
    private static Years silent(Years years) {
        return years.section(
                1,
                "（一）主动公开。及时更新。",
                "（二）依申请公开。依法办理申请。",
                "（三）政府信息管理。规范管理。",
                "（四）政府信息公开平台建设。维护网站。",
                "（五）监督保障。开展工作考核和社会评议。");
    }

    private static @Nullable Years quiet(Years clean, Dice dice) {
        int reviews = dice.between(1, 9);
        var now = rebuilt(clean, 0, 0, "granted")
                .set("review_and_litigation.review.upheld", reviews)
                .set("review_and_litigation.review.corrected", 0)
                .set("review_and_litigation.review.other", 0)
                .set("review_and_litigation.review.pending", 0)
                .set("review_and_litigation.review.total", reviews);
        var last = clean.last() == null
                ? null
                : rebuilt(new Years(null, clean.last(), clean.page()), 0, 0, "granted")
                        .report();
        return asked(new Years(last, now.report(), now.page()));
    }

    private static @Nullable Years afterReview(Years clean, Dice dice) {
        String after = "review_and_litigation.litigation_after_review.";
        long reviews = decided(clean);
        var last = clean.last();
        if (last == null || !clean.has(after + "total")) {
            return null;
        }
        reviews += decided(new Years(null, last, clean.page()));
        long more = reviews + dice.between(1, 5);
        return silent(clean.set(after + "upheld", more)
                .set(after + "corrected", 0)
                .set(after + "other", 0)
                .set(after + "pending", 0)
                .set(after + "total", more));
    }

    private static long decided(Years years) {
        String review = "review_and_litigation.review.";
        return years.value(review + "upheld") + years.value(review + "corrected") + years.value(review + "other");
    }
}
