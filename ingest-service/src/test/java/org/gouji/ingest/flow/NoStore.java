package org.gouji.ingest.flow;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.UUID;
import org.gouji.local.Servers;

/// A broker, and an address where no store answers.
public class NoStore implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "kafka.bootstrap.servers",
                Servers.kafka(),
                "quarkus.mongodb.connection-string",
                "mongodb://127.0.0.1:1",
                "quarkus.mongodb.server-selection-timeout",
                "300ms",
                "mp.messaging.incoming.documents-received.group.instance.id",
                UUID.randomUUID().toString());
    }

    @Override
    public void stop() {}
}
