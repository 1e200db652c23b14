package org.gouji.samples;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/// An error made on purpose, with the ids of the rules that must answer it. Others may answer too: an
/// error seldom comes alone.
public enum Flaw {
    /// One result of one kind of applicant is not what its row and its column say.
    CELL_WRONG("applications-row-total", "applications-results-total"),
    /// The grand total of the handled applications is wrong.
    TOTAL_WRONG("applications-row-total", "applications-results-total", "applications-balance"),
    /// More came in than was handled and carried forward; rows and results still add up.
    BALANCE_BROKEN("applications-balance"),
    /// The total of the reconsiderations is not the sum of their results.
    REVIEW_TOTAL_WRONG("review-total"),
    /// Before 2019: the applications received are not the sum of the ways in which they came.
    STATISTICS_TOTAL_WRONG("statistics-breakdown"),
    /// More new publications than publications in total.
    PUBLISHED_EXCEEDS_TOTAL("published-exceeds-total"),
    /// The text names another number of applications than the table.
    CLAIM_DIFFERS_FROM_TABLE("claim-contradicts-table"),
    /// The text says that none came, the table counts some.
    ZERO_CLAIM("zero-claim-contradicted"),
    /// A share in percent that the two numbers do not give.
    SHARE_WRONG("share-miscalculated"),
    /// The parts of a list do not make its total.
    PARTS_DO_NOT_SUM("parts-do-not-sum"),
    /// All handled, says the text, while some are carried forward.
    COMPLETION_RATE_WRONG("completion-rate-wrong"),
    /// Published after the deadline.
    PUBLISHED_LATE("published-late"),
    /// Statistics from July to June.
    PERIOD_WRONG("period-not-the-report-year"),
    /// One of the six sections is left out.
    SECTION_MISSING("section-missing"),
    /// The section on problems says nothing.
    PROBLEMS_EMPTY("problems-section-empty"),
    /// The form of other years was used.
    WRONG_FORM("wrong-form-for-year"),
    /// What was carried in is not what was carried forward the year before.
    CARRY_WRONG("applications-carry");

    private final String rules;

    Flaw(String... rules) {
        this.rules = String.join(",", rules);
    }

    /// The rules that must answer.
    public Set<String> rules() {
        return Set.of(rules.split(","));
    }

    /// Whether a report with these figures gives room for the error: where nothing was asked, nothing can
    /// be counted wrong.
    public boolean fits(Map<String, BigDecimal> cells) {
        return switch (this) {
            case CELL_WRONG, TOTAL_WRONG, BALANCE_BROKEN, CLAIM_DIFFERS_FROM_TABLE, ZERO_CLAIM ->
                positive(cells, "applications.new_received.total");
            case STATISTICS_TOTAL_WRONG -> cells.containsKey("statistics.received.total.value");
            case COMPLETION_RATE_WRONG -> positive(cells, "applications.carried_forward.total");
            case PUBLISHED_EXCEEDS_TOTAL -> cells.keySet().stream().anyMatch(path -> path.endsWith(".total_public"));
            default -> true;
        };
    }

    /// Whether the error can only be seen where the tables are on the page.
    public boolean needsFigures() {
        return switch (this) {
            case SHARE_WRONG, PARTS_DO_NOT_SUM, PUBLISHED_LATE, PERIOD_WRONG, SECTION_MISSING, PROBLEMS_EMPTY -> false;
            default -> true;
        };
    }

    private static boolean positive(Map<String, BigDecimal> cells, String path) {
        return cells.getOrDefault(path, BigDecimal.ZERO).signum() > 0;
    }
}
