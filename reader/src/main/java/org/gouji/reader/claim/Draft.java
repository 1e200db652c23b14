package org.gouji.reader.claim;

import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Claim.Group;
import org.gouji.contracts.report.Claim.Percent;
import org.jspecify.annotations.Nullable;

/// A statement with its metric, before lists are told.
record Draft(Statement statement, String metric) {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年(?!.{0,2}以来|底前|版)");
    private static final Pattern TITLES = Pattern.compile("《[^》]*》|\\([^)]*号\\)");
    private static final int LONGEST_SUBJECT = 40;

    static Draft of(Statement statement) {
        return new Draft(statement, Metrics.of(statement));
    }

    Draft unnamed() {
        return new Draft(statement, Metrics.FIGURE);
    }

    boolean is(String other) {
        return metric.equals(other);
    }

    Claim claim(@Nullable Group group) {
        Quantity quantity = statement.quantity();
        int from = statement.quoteStart();
        return new Claim(
                metric,
                subject(),
                quantity.value(),
                quantity.unit(),
                quantity.approximate(),
                null,
                percent(),
                group,
                Scopes.of(statement),
                year(),
                statement.section(),
                statement.mapped().raw(from, quoteEnd()),
                statement.mapped().source(from, quoteEnd()));
    }

    /// What is counted: the words before the number, or those after it where it comes first.
    private @Nullable String subject() {
        String before = statement.subject();
        String subject = before.length() > 1 ? before : before + statement.right();
        int from = Math.max(0, subject.length() - LONGEST_SUBJECT);
        return subject.isEmpty() ? null : subject.substring(from);
    }

    private int quoteEnd() {
        boolean objectFollows = statement.subject().length() < 2 || statement.quoteStart() >= statement.quantity().start();
        int end = statement.quantity().end();
        return objectFollows && statement.share() == null ? end + statement.right().length() : end;
    }

    private @Nullable Percent percent() {
        Quantity share = statement.share();
        if (share == null) {
            return null;
        }
        BigDecimal value = share.value();
        return new Percent(
                value,
                statement.mapped().raw(share.start(), share.end()),
                statement.mapped().source(share.start(), share.end()));
    }

    /// The year that the sentence names, titles of documents left out.
    private @Nullable Integer year() {
        String sentence = TITLES.matcher(statement.before()).replaceAll("");
        return YEAR.matcher(sentence)
                .results()
                .map((MatchResult year) -> Integer.valueOf(year.group(1)))
                .reduce((_, last) -> last)
                .orElse(null);
    }
}
