package org.gouji.validate.flow;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.gouji.contracts.finding.RuleOutcome;
import org.gouji.delivery.BadRecord;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/// What the operator sees: one line in the log for every report, and the numbers.
@ApplicationScoped
public class ValidateTelemetry {

    private static final Logger LOG = Logger.getLogger(ValidateTelemetry.class);

    private final MeterRegistry meters;
    private final Timer validating;

    ValidateTelemetry(MeterRegistry meters) {
        this.meters = meters;
        this.validating = Timer.builder("gouji.stage")
                .tag("stage", "validate")
                .description("Time that validating one report takes")
                .publishPercentileHistogram()
                .register(meters);
    }

    <T> T timed(Supplier<T> work) {
        return validating.record(work);
    }

    void done(Validated result) {
        count("validated", "none");
        var event = result.event();
        var validation = event.validation();
        validation.outcomes().stream()
                .filter(outcome -> outcome.outcome() == RuleOutcome.Answer.CRASHED)
                .forEach(outcome -> meters.counter("gouji.rules.crashed", "rule", outcome.rule())
                        .increment());
        var fields = Map.of(
                "report", event.reportId(),
                "documentId", event.documentId(),
                "uploadId", event.uploadId(),
                "traceId", result.trace().id());
        try {
            fields.forEach(MDC::put);
            LOG.infof(
                    "validated %s: %s, %d findings",
                    event.reportId(),
                    validation.verdict(),
                    validation.findings().size());
        } finally {
            fields.keySet().forEach(MDC::remove);
        }
    }

    void dead(BadRecord why) {
        count("dead", why.reason());
    }

    private void count(String outcome, String reason) {
        meters.counter("gouji.documents", "stage", "validate", "outcome", outcome, "reason", reason)
                .increment();
    }
}
