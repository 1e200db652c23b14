package org.gouji.reader.claim;

import java.math.BigDecimal;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Claim.Group;
import org.gouji.contracts.report.Claim.Percent;
import org.gouji.reader.search.CharSet;
import org.gouji.reader.search.Search;
import org.jspecify.annotations.Nullable;

/// A statement with its metric, before lists are told.
record Draft(Statement statement, String metric) {

    private static final Search OBJECT_FOLLOWS = Search.of(
            "(?:[了的对将共有]|组织|开展|召开|举办|设置|设立|建成|打造|推进|推出|发布|公布|公开|印发|涉及|[全我本][省市县区镇乡]|完成|新增|配备|确定|编制|整合|开设|形成|发生|承办|提出|切实提升|优化|出动|细化|监管)$");
    private static final CharSet OBJECT_FOLLOWS_ENDS = CharSet.of("了的对将共有织展开办置立成造进出布开发及省市县区镇乡增备定制合设生升化动管");
    private static final Search CAME_TO = Search.of("(?:提高|上升|提升|增|下降|减|降|升)");
    private static final int LONGEST_SUBJECT = 40;
    private static final int SHORTEST_SUBJECT = 6;

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
        return OBJECT_FOLLOWS_ENDS.ends(statement.subject()) && OBJECT_FOLLOWS.isIn(statement.subjectScanned());
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
