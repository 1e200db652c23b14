package org.gouji.reader.claim;

import java.util.List;
import java.util.function.Function;
import org.gouji.reader.search.Search;
import org.jspecify.annotations.Nullable;

/// Names what a statement counts; `figure` where its words leave that open.
final class Metrics {

    static final String FIGURE = "figure";

    private static final Search PLAN = Search.of("下一步|力争|争取|目标是|下一?年度?[,，]");

    /// 历年累计受理申请512件,办结510件: of no year's own, until a year is named again.
    private static final Search ALL_YEARS =
            Search.holding("历年|条例", "(?:历年|条例》?[^,，。;；]{0,8}以来)(?:(?!本年|当年|今年|全年|年度|20\\d\\d年)[^。;；])*$");

    /// 上半年收到申请45件: not the year's, until the year is named again.
    private static final Search LESS_THAN_A_YEAR = Search.holding(
            "半年|季度|月",
            "(?:[上下]半年|第?[一二三四]季度|(?:截[至止]到?(?:20\\d\\d年)?|(?<!\\d)[1-9][-—~至到])(?:[1-9]|1[01])月(?:份|底|末|\\d{1,2}日)?)"
                    + "(?:(?!全年|本年|年度|20\\d\\d年)[^。;；])*$");

    /// The one metric that counts all years together.
    private static final String OF_ALL_YEARS = "proactive_disclosures_cumulative";

    /// The kinds of metrics, the surest first.
    private static final List<Function<Statement, @Nullable String>> KINDS =
            List.of(Growth::of, FeeMetrics::of, InformationMetrics::of, Metrics::byTopic, EventMetrics::of);

    private Metrics() {}

    static String of(Statement statement) {
        if (PLAN.isIn(statement.beforeScanned())) {
            return FIGURE;
        }
        if (statement.inherited()) {
            return FIGURE;
        }
        for (var kind : KINDS) {
            String metric = kind.apply(statement);
            if (metric != null) {
                return isOfTheYear(statement, metric) ? metric : FIGURE;
            }
        }
        return FIGURE;
    }

    private static boolean isOfTheYear(Statement statement, String metric) {
        return switch (metric) {
            case OF_ALL_YEARS, "growth", "decline" -> true;
            default -> !ALL_YEARS.isIn(statement.beforeScanned()) && !LESS_THAN_A_YEAR.isIn(statement.beforeScanned());
        };
    }

    private static @Nullable String byTopic(Statement statement) {
        return switch (Topic.of(statement)) {
            case APPLICATION -> ApplicationMetrics.of(statement);
            case REVIEW -> ReviewMetrics.of(statement);
            case OTHER, UNSAID -> null;
        };
    }
}
