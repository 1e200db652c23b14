package org.gouji.ingest.archive;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.gouji.contracts.event.Topics;
import org.gouji.delivery.BatchHandler;
import org.gouji.delivery.Consumer;
import org.gouji.delivery.InPlace;
import org.gouji.delivery.LagProbe;
import org.gouji.delivery.Publisher;
import org.gouji.delivery.Watchdog;
import org.gouji.ingest.flow.Topology;
import org.gouji.ingest.store.RawDocuments;
import org.jspecify.annotations.Nullable;

/// Records in, originals kept out.
@ApplicationScoped
class ArchiveDocuments {

    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    private final Topology topology;
    private final String group;
    private final InPlace inPlace = new InPlace();
    private final Watchdog watchdog = new Watchdog(LONGEST_SILENCE, InstantSource.system());
    private final Publisher publisher;
    private final BatchHandler<Optional<RawDocuments.Small>> handler;
    private @Nullable LagProbe probe;

    ArchiveDocuments(
            RawDocuments documents,
            Topology topology,
            MeterRegistry metrics,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "mp.messaging.incoming.documents-received.group.id") String group) {
        this.topology = topology;
        this.group = group;
        publisher = Publisher.connect(kafka, Topology.ARCHIVE, inPlace);
        handler = BatchHandler.of(
                new Consumer(Topology.ARCHIVE, version),
                new ArchiveStep(documents, metrics),
                publisher,
                inPlace,
                watchdog);
    }

    @Incoming("documents-received")
    @Blocking
    void on(ConsumerRecords<byte[], byte[]> batch) {
        handler.handle(batch);
    }

    @Liveness
    HealthCheckResponse getsOn() {
        var health = HealthCheckResponse.named("archive gets on").withData("lag", watchdog.lag());
        var trouble = watchdog.trouble();
        trouble.ifPresent(what -> health.withData("trouble", what));
        return health.status(trouble.isEmpty()).build();
    }

    void start(@Observes StartupEvent start) {
        probe = LagProbe.start(topology.admin(), group, Topics.DOCUMENTS_RECEIVED, watchdog);
    }

    void stop(@Observes ShutdownEvent stop) {
        if (probe != null) {
            probe.close();
        }
        handler.close();
        publisher.close();
    }
}
