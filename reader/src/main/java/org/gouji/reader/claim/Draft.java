package org.gouji.reader.claim;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Claim.Group;
import org.gouji.contracts.report.Claim.Percent;
import org.jspecify.annotations.Nullable;

/// A statement with its metric, before lists are told.
record Draft(Statement statement, String metric) {

    private static final Pattern OF_WHICH = Pattern.compile("中$");
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
                Years.in(statement.before()),
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

    /// With what is counted, where it stands behind: 8份政府信息公开申请.
    private int quoteEnd() {
        int end = statement.quantity().end();
        String object = OF_WHICH.matcher(statement.right()).replaceFirst("");
        return statement.share() == null ? end + object.length() : end;
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
}
