package org.gouji.validate.flow;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/// Alive while records get on, or wait for a server; ready when topics and indexes are made.
@ApplicationScoped
public class ValidateHealth {

    /// So many validations that never end use up the processors: a new process is rid of them, and their
    /// reports are in the dead letters already.
    private static final int RUNAWAYS = 2;

    private final ValidateReports reports;
    private final ValidateReport validating;

    ValidateHealth(ValidateReports reports, ValidateReport validating) {
        this.reports = reports;
        this.validating = validating;
    }

    @Produces
    @Liveness
    HealthCheck progress() {
        return () -> {
            var trouble = reports.delivery().trouble().orElse("");
            int runaways = validating.runaways();
            return HealthCheckResponse.named("progress")
                    .status(trouble.isEmpty() && runaways < RUNAWAYS)
                    .withData("lag", reports.delivery().lag())
                    .withData("runaways", runaways)
                    .withData("trouble", trouble)
                    .build();
        };
    }

    @Produces
    @Readiness
    HealthCheck prepared() {
        return () -> HealthCheckResponse.named("topics and indexes")
                .status(reports.delivery().ready())
                .build();
    }

    void meter(@Observes StartupEvent event, MeterRegistry meters) {
        meters.gauge(
                "gouji.lag",
                io.micrometer.core.instrument.Tags.of("stage", "validate"),
                this,
                health -> health.reports.delivery().lag());
    }
}
