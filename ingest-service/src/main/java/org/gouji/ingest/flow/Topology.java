package org.gouji.ingest.flow;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.contracts.event.Topics;
import org.gouji.delivery.InPlace;
import org.gouji.delivery.TopicSetup;

/// Makes the topic that this service owns, with what the order of versions and a replay rely on: records
/// stay for ever and bear the broker's time.
@Singleton
public class Topology {

    private static final int AT_START_SECONDS = 10;
    private static final int ANSWER_SECONDS = 3;

    private final Admin admin;
    private final short replication;
    private final InPlace inPlace = new InPlace();
    private final CountDownLatch ready = new CountDownLatch(1);

    Topology(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "gouji.kafka.replication") short replication) {
        var settings = new HashMap<>(kafka);
        settings.keySet().retainAll(AdminClientConfig.configNames());
        this.admin = Admin.create(settings);
        this.replication = replication;
    }

    /// Before the channels. Where the broker does not answer yet, the service starts all the same, says that
    /// it is not ready, and goes on trying.
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start)
            throws InterruptedException {
        Thread.ofVirtual().name("topic").start(this::make);
        if (!ready.await(AT_START_SECONDS, TimeUnit.SECONDS)) {
            Log.warn("the broker does not answer; documents are taken when it does");
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        inPlace.close();
        admin.close(Duration.ofSeconds(1));
    }

    /// Whether the topic is there.
    public boolean isReady() {
        return ready.getCount() == 0;
    }

    /// Whether the topic is there and the broker answers now.
    public boolean answers() {
        try {
            return isReady()
                    && !admin.describeCluster()
                            .nodes()
                            .get(ANSWER_SECONDS, TimeUnit.SECONDS)
                            .isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    private void make() {
        try {
            TopicSetup.ensure(admin, inPlace, List.of(received()));
            ready.countDown();
        } catch (InPlace.Stopped e) {
            Log.debug("stopped before the topic was made", e);
        }
    }

    private NewTopic received() {
        return TopicSetup.topic(Topics.DOCUMENTS_RECEIVED, replication)
                .configs(Map.of(
                        "retention.ms", "-1",
                        "message.timestamp.type", "LogAppendTime",
                        "max.message.bytes", Integer.toString(Broker.LARGEST_RECORD)));
    }
}
