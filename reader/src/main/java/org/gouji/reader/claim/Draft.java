package org.gouji.reader.claim;

import java.math.BigDecimal;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Claim.Group;
import org.gouji.contracts.report.Claim.Percent;
import org.gouji.reader.search.CharSet;
import org.gouji.reader.search.Endings;
import org.gouji.reader.search.Search;
import org.jspecify.annotations.Nullable;

/// A statement with its metric, before lists are told.
record Draft(Statement statement, String metric, Family family) {

    private static final Endings OBJECT_FOLLOWS = Endings.of(
            "了|的|对|将|共|有|组织|开展|召开|举办|设置|设立|建成|打造|推进|推出|发布|公布|公开|印发|涉及|完成|新增|配备|确定|编制|整合|开设|形成|发生|承办|提出|切实提升|优化|出动|细化|监管");
    /// 全市, 我县.
    private static final CharSet DIVISIONS = CharSet.of("省市县区镇乡");
    private static final CharSet OWN = CharSet.of("全我本");
    private static final Search CAME_TO = Search.of("(?:提高|上升|提升|增|下降|减|降|升)");
    private static final int LONGEST_SUBJECT = 40;
    private static final int SHORTEST_SUBJECT = 6;

    static Draft of(Statement statement) {
        String metric = Metrics.of(statement);
        return new Draft(statement, metric, Family.of(metric));
    }

    Draft unnamed() {
        return new Draft(statement, Metrics.FIGURE, Family.OTHER);
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
                Years.in(statement.beforeScanned()),
                statement.section(),
                statement.mapped().raw(from, quoteEnd()),
                statement.mapped().source(from, quoteEnd()));
    }

    /// What is counted: the words before the number, or those after it where it comes first.
    private @Nullable String subject() {
        String before = statement.subject();
        boolean whole = before.length() > 1 && (!objectFollows() || CAME_TO.begins(statement.right()));
        String subject = whole ? before : before + object();
        return subject.isEmpty() ? null : shortened(subject);
    }

    private boolean objectFollows() {
        String subject = statement.subject();
        int last = subject.length() - 1;
        return OBJECT_FOLLOWS.end(subject)
                || (last > 0 && DIVISIONS.has(subject.charAt(last)) && OWN.has(subject.charAt(last - 1)));
    }

    /// Without the beginning of a long enumeration.
    private static String shortened(String subject) {
        int from = Math.max(0, subject.length() - LONGEST_SUBJECT);
        int mark = from == 0 ? -1 : subject.indexOf('、', from);
        int start = mark > 0 && mark < subject.length() - SHORTEST_SUBJECT ? mark + 1 : from;
        return subject.substring(Character.isLowSurrogate(subject.charAt(start)) ? start + 1 : start);
    }

    /// With what is counted, where it stands behind: 8份政府信息公开申请.
    private int quoteEnd() {
        int end = statement.quantity().end();
        return statement.share() == null ? end + object().length() : end;
    }

    private String object() {
        String right = statement.right();
        return right.endsWith("中") ? right.substring(0, right.length() - 1) : right;
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
