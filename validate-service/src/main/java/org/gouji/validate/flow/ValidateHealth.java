package org.gouji.validate.flow;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.gouji.delivery.DeliveryHealth;

/// What [DeliveryHealth] says of this service, and its lag.
@ApplicationScoped
public class ValidateHealth {

    private final ValidateReports reports;
    private final ValidateReport validating;

    ValidateHealth(ValidateReports reports, ValidateReport validating) {
        this.reports = reports;
        this.validating = validating;
    }

    @Produces
    @Liveness
    HealthCheck progress() {
        return DeliveryHealth.progress(reports.delivery(), validating::runaways);
    }

    @Produces
    @Readiness
    HealthCheck prepared() {
        return DeliveryHealth.prepared(reports.delivery());
    }

    void meter(@Observes StartupEvent event, MeterRegistry meters) {
        meters.gauge(
                "gouji.lag",
                Tags.of("stage", "validate"),
                this,
                health -> health.reports.delivery().lag());
    }
}
