package org.gouji.reader.claim;

import java.util.Optional;

/// Names what a statement counts; `figure` where its words leave that open.
final class Metrics {

    static final String FIGURE = "figure";

    private Metrics() {}

    static String of(Statement statement) {
        return InformationMetrics.of(statement)
                .or(() -> byTopic(statement))
                .or(() -> EventMetrics.of(statement))
                .orElse(FIGURE);
    }

    private static Optional<String> byTopic(Statement statement) {
        return switch (Topic.of(statement)) {
            case APPLICATION -> ApplicationMetrics.of(statement);
            case REVIEW -> ReviewMetrics.of(statement);
            case OTHER -> Optional.empty();
        };
    }
}
