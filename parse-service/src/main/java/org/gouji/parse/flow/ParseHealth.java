package org.gouji.parse.flow;

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
public class ParseHealth {

    /// So many readings that never end use up the processors: a new process is rid of them, and their
    /// documents are in the dead letters already.
    private static final int RUNAWAYS = 2;

    private final ReadDocuments documents;
    private final ReadDocument reading;

    ParseHealth(ReadDocuments documents, ReadDocument reading) {
        this.documents = documents;
        this.reading = reading;
    }

    @Produces
    @Liveness
    HealthCheck progress() {
        return () -> {
            var trouble = documents.delivery().trouble().orElse("");
            int runaways = reading.runaways();
            return HealthCheckResponse.named("progress")
                    .status(trouble.isEmpty() && runaways < RUNAWAYS)
                    .withData("lag", documents.delivery().lag())
                    .withData("runaways", runaways)
                    .withData("trouble", trouble)
                    .build();
        };
    }

    @Produces
    @Readiness
    HealthCheck prepared() {
        return () -> HealthCheckResponse.named("topics and indexes")
                .status(documents.delivery().ready())
                .build();
    }

    void meter(@Observes StartupEvent event, MeterRegistry meters) {
        meters.gauge(
                "gouji.lag",
                io.micrometer.core.instrument.Tags.of("stage", "parse"),
                this,
                health -> health.documents.delivery().lag());
    }
}
