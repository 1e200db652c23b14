package org.gouji.rules.narrative;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Report;
import org.gouji.rules.Case;
import org.gouji.rules.Identities;
import org.jspecify.annotations.Nullable;

/// How many applications came in and how many were handled, by the table or, where it is lost, by the text.
record Handled(long received, long carriedIn, long done, long carriedForward, List<Operand> operands) {

    /// Decimals of a rate that was printed too coarse to be told from another.
    private static final int MORE_DIGITS = 4;
    private static final String TOTAL = "applications.total_processed.total";
    private static final List<String> CELLS = List.of(
            "applications.new_received.total",
            "applications.carried_in.total",
            TOTAL,
            "applications.carried_forward.total");

    static @Nullable Handled ofTable(Case report) {
        var sheet = report.sheet();
        if (sheet == null) {
            return null;
        }
        int[] cells = CELLS.stream().mapToInt(sheet.plan()::cell).toArray();
        for (int cell : cells) {
            if (cell < 0 || !sheet.whole(cell)) {
                return null;
            }
        }
        return new Handled(
                sheet.value(cells[0]),
                sheet.value(cells[1]),
                sheet.value(cells[2]),
                sheet.value(cells[3]),
                Case.operands(sheet, cells));
    }

    /// By the two figures that the text states right before the rate: a rate further on may be of letters to
    /// the mayor.
    static @Nullable Handled ofText(Claim rate, Report report) {
        Claim received = null;
        Claim completed = null;
        for (var claim : report.claims()) {
            if (claim.source().equals(rate.source())) {
                break;
            }
            received = claim.metric().equals(Metric.RECEIVED) ? claim : received;
            completed = claim.metric().equals(Metric.COMPLETED) ? claim : completed;
            if (claim.metric().equals(Metric.FIGURE) || claim.section() != rate.section()) {
                received = null;
                completed = null;
            }
        }
        if (received == null || completed == null || received.approximate() || completed.approximate()) {
            return null;
        }
        var handled = new Handled(
                received.value().longValue(),
                carriedIn(report),
                completed.value().longValue(),
                0,
                List.of(Metric.operand(received), Metric.operand(completed)));
        return handled.tells(rate.value(), report) ? handled : null;
    }

    /// What was carried in counts, whether the text tells it or not: more handled than came, or a rate too
    /// low for the new ones alone, may be its doing.
    private boolean tells(BigDecimal rate, Report report) {
        boolean carriedInTold =
                report.claims().stream().anyMatch(c -> c.metric().equals(Metric.CARRIED_IN));
        return done <= came() && !isEmpty() && (carriedInTold || fits(rate) || rate.compareTo(rate(rate)) > 0);
    }

    private static long carriedIn(Report report) {
        return report.claims().stream()
                .filter(claim -> claim.metric().equals(Metric.CARRIED_IN))
                .mapToLong(claim -> claim.value().longValue())
                .findFirst()
                .orElse(0);
    }

    boolean isEmpty() {
        return came() == 0;
    }

    long came() {
        return received + carriedIn;
    }

    /// Of all that came in, or of the new ones alone; rounded or cut off.
    boolean fits(BigDecimal rate) {
        return isShare(came(), rate) || (received > 0 && isShare(received, rate));
    }

    private boolean isShare(long base, BigDecimal rate) {
        return Share.of(BigDecimal.valueOf(done), BigDecimal.valueOf(base), rate) != Share.WRONG;
    }

    /// The rate as it should have been printed; with more digits where those printed hide the difference.
    BigDecimal rate(BigDecimal printed) {
        var rate = Share.rounded(BigDecimal.valueOf(done), BigDecimal.valueOf(came()), printed);
        return rate.compareTo(printed) != 0
                ? rate
                : Share.rounded(BigDecimal.valueOf(done), BigDecimal.valueOf(came()), printed.setScale(MORE_DIGITS));
    }

    /// A broken balance of the totals is the root of a rate that does not fit.
    @Nullable String cause(Case report) {
        var sheet = report.sheet();
        if (sheet == null) {
            return null;
        }
        int total = sheet.plan().cell(TOTAL);
        return sheet.broken().stream()
                .filter(balance -> balance.rule().equals("applications-balance") && balance.right()[0] == total)
                .findFirst()
                .map(balance -> Identities.cause(balance, report, sheet))
                .orElse(null);
    }
}
