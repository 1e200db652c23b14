package org.gouji.query.flow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gouji.contracts.event.DocumentReceived;
import org.gouji.contracts.event.DocumentRejected;
import org.gouji.contracts.event.ReportParsed;
import org.gouji.contracts.event.ReportValidated;
import org.gouji.contracts.event.Topics;
import org.gouji.contracts.json.Json;
import org.gouji.contracts.report.Rejection;
import org.gouji.delivery.DeadLetters;
import org.gouji.delivery.Received;
import org.jspecify.annotations.Nullable;

/// One record to what it tells; the topic says which kind it is.
final class ReadNews {

    private static final String NO_TRACE = "0".repeat(32);

    private ReadNews() {}

    static News from(Received received) {
        String trace = received.trace().id();
        @Nullable String traceId = trace.equals(NO_TRACE) ? null : trace;
        return switch (Topics.first(received.record().topic())) {
            case Topics.DOCUMENTS_RECEIVED ->
                new News.Received(received.payload(DocumentReceived.class, DocumentReceived.VERSION), traceId);
            case Topics.REPORTS_PARSED ->
                new News.Parsed(received.payload(ReportParsed.class, ReportParsed.VERSION), traceId);
            case Topics.REPORTS_VALIDATED ->
                new News.Validated(received.payload(ReportValidated.class, ReportValidated.VERSION), traceId);
            case Topics.DOCUMENTS_REJECTED ->
                new News.Rejected(received.payload(DocumentRejected.class, DocumentRejected.VERSION), traceId);
            default -> dead(received, traceId);
        };
    }

    /// What two of the events have in common.
    private record Named(
            @Nullable String uploadId, @Nullable String documentId) {}

    /// A dead letter may hold anything. One that tells no upload is none of our business.
    private static News dead(Received received, @Nullable String traceId) {
        try {
            var named = Json.MAPPER.readValue(received.record().value(), Named.class);
            if (named != null && named.uploadId() != null && named.documentId() != null) {
                return new News.Dead(named.uploadId(), named.documentId(), why(received), traceId);
            }
        } catch (IOException | IllegalArgumentException _) {
            // Said above.
        }
        return new News.Nothing();
    }

    private static Rejection why(Received received) {
        return new Rejection(
                header(received, DeadLetters.REASON),
                "put aside by " + header(received, DeadLetters.CONSUMER) + ", to be tried again",
                "处理出错，已搁置，待重试（" + header(received, DeadLetters.CONSUMER) + "）");
    }

    private static String header(Received received, String name) {
        var header = received.record().headers().lastHeader(name);
        return header == null || header.value() == null
                ? "unknown"
                : new String(header.value(), StandardCharsets.UTF_8);
    }
}
