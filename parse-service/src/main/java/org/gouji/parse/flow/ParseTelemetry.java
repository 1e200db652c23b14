package org.gouji.parse.flow;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.gouji.contracts.event.DocumentReceived;
import org.gouji.delivery.BadRecord;
import org.gouji.parse.flow.Outcome.Parsed;
import org.gouji.parse.flow.Outcome.Rejected;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/// What the operator sees: one line in the log for every document, and the numbers.
@ApplicationScoped
public class ParseTelemetry {

    private static final Logger LOG = Logger.getLogger(ParseTelemetry.class);

    private final MeterRegistry meters;
    private final Timer reading;

    ParseTelemetry(MeterRegistry meters) {
        this.meters = meters;
        this.reading = Timer.builder("gouji.stage")
                .tag("stage", "parse")
                .description("Time that reading one document takes")
                .publishPercentileHistogram()
                .register(meters);
    }

    <T> T timed(Supplier<T> work) {
        return reading.record(work);
    }

    void done(Outcome outcome) {
        switch (outcome) {
            case Parsed(var document, var event, var trace) -> {
                count("parsed");
                say(
                        document,
                        Map.of("report", event.report().id(), "traceId", trace.id()),
                        "parsed " + event.report().id());
            }
            case Rejected(var document, var event, var trace) -> {
                count("rejected");
                say(
                        document,
                        Map.of("code", event.rejection().code(), "traceId", trace.id()),
                        "rejected, " + event.rejection().code());
            }
        }
    }

    void dead(BadRecord why) {
        meters.counter("gouji.documents", "stage", "parse", "outcome", "dead", "reason", why.reason())
                .increment();
    }

    private void count(String outcome) {
        meters.counter("gouji.documents", "stage", "parse", "outcome", outcome, "reason", "none")
                .increment();
    }

    private static void say(DocumentReceived document, Map<String, String> about, String message) {
        var fields = new LinkedHashMap<>(about);
        fields.put("documentId", document.documentId());
        fields.put("uploadId", document.uploadId());
        try {
            fields.forEach(MDC::put);
            LOG.info(message);
        } finally {
            fields.keySet().forEach(MDC::remove);
        }
    }
}
