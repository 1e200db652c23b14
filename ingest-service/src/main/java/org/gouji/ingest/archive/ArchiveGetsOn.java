package org.gouji.ingest.archive;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/// Alive while records get on, or wait for a server that does not answer.
@Liveness
@ApplicationScoped
class ArchiveGetsOn implements HealthCheck {

    private final ArchiveDocuments archive;

    ArchiveGetsOn(ArchiveDocuments archive) {
        this.archive = archive;
    }

    @Override
    public HealthCheckResponse call() {
        String trouble = archive.delivery().trouble().orElse("");
        return HealthCheckResponse.named("archive gets on")
                .status(trouble.isEmpty())
                .withData("lag", archive.delivery().lag())
                .withData("trouble", trouble)
                .build();
    }

    void measure(@Observes StartupEvent start, MeterRegistry meters) {
        meters.gauge(
                "gouji.lag",
                Tags.of("stage", "archive"),
                archive,
                it -> it.delivery().lag());
    }
}
