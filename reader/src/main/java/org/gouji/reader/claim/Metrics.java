package org.gouji.reader.claim;

import java.util.List;
import java.util.function.Function;
import org.gouji.reader.search.Search;
import org.jspecify.annotations.Nullable;

/// Names what a statement counts; `figure` where its words leave that open.
final class Metrics {

    static final String FIGURE = "figure";

    private static final Search PLAN = Search.of("下一步|力争|争取|目标是|下一?年度?[,，]");

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
                return metric;
            }
        }
        return FIGURE;
    }

    private static @Nullable String byTopic(Statement statement) {
        return switch (Topic.of(statement)) {
            case APPLICATION -> ApplicationMetrics.of(statement);
            case REVIEW -> ReviewMetrics.of(statement);
            case OTHER, UNSAID -> null;
        };
    }
}
