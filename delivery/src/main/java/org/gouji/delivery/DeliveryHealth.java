package org.gouji.delivery;

import java.util.function.IntSupplier;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/// What a consumer says of itself: alive while records get on, or wait for a server; ready when topics and indexes are
/// made.
public final class DeliveryHealth {

    /// So many works that never end use up the processors: a new process is rid of them, and their records are in the
    /// dead
    /// letters already.
    private static final int RUNAWAYS = 2;

    private DeliveryHealth() {}

    public static HealthCheck progress(Delivery<?> delivery) {
        return progress(delivery, () -> 0);
    }

    /// `runaways` counts the works that are past their time and still running.
    public static HealthCheck progress(Delivery<?> delivery, IntSupplier runaways) {
        return () -> {
            var trouble = delivery.trouble().orElse("");
            int running = runaways.getAsInt();
            return HealthCheckResponse.named("progress")
                    .status(trouble.isEmpty() && running < RUNAWAYS)
                    .withData("lag", delivery.lag())
                    .withData("runaways", running)
                    .withData("trouble", trouble)
                    .build();
        };
    }

    public static HealthCheck prepared(Delivery<?> delivery) {
        return () -> HealthCheckResponse.named("topics and indexes")
                .status(delivery.ready())
                .build();
    }
}
