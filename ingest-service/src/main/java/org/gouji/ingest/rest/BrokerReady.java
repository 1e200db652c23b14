package org.gouji.ingest.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.gouji.ingest.flow.Topology;

/// Ready is who can accept: the topic is there and its broker answers. The store is not asked, as small
/// documents do not wait for it.
@Readiness
@ApplicationScoped
class BrokerReady implements HealthCheck {

    private final Topology topology;

    BrokerReady(Topology topology) {
        this.topology = topology;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("broker takes documents")
                .status(topology.answers())
                .build();
    }
}
