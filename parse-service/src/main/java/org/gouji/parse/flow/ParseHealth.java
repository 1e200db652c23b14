package org.gouji.parse.flow;

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
public class ParseHealth {

    private final ReadDocuments documents;
    private final ReadDocument reading;

    ParseHealth(ReadDocuments documents, ReadDocument reading) {
        this.documents = documents;
        this.reading = reading;
    }

    @Produces
    @Liveness
    HealthCheck progress() {
        return DeliveryHealth.progress(documents.delivery(), reading::runaways);
    }

    @Produces
    @Readiness
    HealthCheck prepared() {
        return DeliveryHealth.prepared(documents.delivery());
    }

    void meter(@Observes StartupEvent event, MeterRegistry meters) {
        meters.gauge(
                "gouji.lag",
                Tags.of("stage", "parse"),
                this,
                health -> health.documents.delivery().lag());
    }
}
