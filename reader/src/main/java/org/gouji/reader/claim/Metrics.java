package org.gouji.reader.claim;

import java.util.Optional;
import org.gouji.reader.search.Search;

/// Names what a statement counts; `figure` where its words leave that open.
final class Metrics {

    static final String FIGURE = "figure";

    private static final Search PLAN = Search.of("下一步|力争|争取|目标是|下一?年度?[,，]");

    private Metrics() {}

    static String of(Statement statement) {
        if (PLAN.isIn(statement.beforeScanned())) {
            return FIGURE;
        }
        if (statement.inherited()) {
            return FIGURE;
        }
        return Growth.of(statement)
                .or(() -> FeeMetrics.of(statement))
                .or(() -> InformationMetrics.of(statement))
                .or(() -> byTopic(statement))
                .or(() -> EventMetrics.of(statement))
                .orElse(FIGURE);
    }

    private static Optional<String> byTopic(Statement statement) {
        return switch (Topic.of(statement)) {
            case APPLICATION -> ApplicationMetrics.of(statement);
            case REVIEW -> ReviewMetrics.of(statement);
            case OTHER, UNSAID -> Optional.empty();
        };
    }
}
