package org.gouji.query.flow;

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
public class QueryHealth {

    private final TakeNews news;

    QueryHealth(TakeNews news) {
        this.news = news;
    }

    @Produces
    @Liveness
    HealthCheck progress() {
        return DeliveryHealth.progress(news.delivery());
    }

    @Produces
    @Readiness
    HealthCheck prepared() {
        return DeliveryHealth.prepared(news.delivery());
    }

    void meter(@Observes StartupEvent event, MeterRegistry meters) {
        meters.gauge(
                "gouji.lag",
                Tags.of("stage", "query"),
                this,
                health -> health.news.delivery().lag());
    }
}
