package org.gouji.query.flow;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/// Alive while news get on, or wait for a server; ready when topics and indexes are made.
@ApplicationScoped
public class QueryHealth {

    private final TakeNews news;

    QueryHealth(TakeNews news) {
        this.news = news;
    }

    @Produces
    @Liveness
    HealthCheck progress() {
        return () -> {
            var trouble = news.delivery().trouble().orElse("");
            return HealthCheckResponse.named("progress")
                    .status(trouble.isEmpty())
                    .withData("lag", news.delivery().lag())
                    .withData("trouble", trouble)
                    .build();
        };
    }

    @Produces
    @Readiness
    HealthCheck prepared() {
        return () -> HealthCheckResponse.named("topics and indexes")
                .status(news.delivery().ready())
                .build();
    }

    void meter(@Observes StartupEvent event, MeterRegistry meters) {
        meters.gauge(
                "gouji.lag",
                Tags.of("stage", "query"),
                this,
                health -> health.news.delivery().lag());
    }
}
