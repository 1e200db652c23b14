package org.gouji.ingest;

import com.mongodb.client.MongoClients;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.UUID;
import org.gouji.local.Servers;

/// Runs the service on the servers of the tests, with a database of its own.
public class TestServers implements QuarkusTestResourceLifecycleManager {

    private final String own = "gouji-ingest-test-" + UUID.randomUUID();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "kafka.bootstrap.servers",
                Servers.kafka(),
                "quarkus.mongodb.connection-string",
                Servers.mongodb(),
                "gouji.database",
                own,
                "mp.messaging.incoming.documents-received.group.instance.id",
                own,
                "gouji.ingest.upload-limit",
                "6M");
    }

    @Override
    public void stop() {
        try (var client = MongoClients.create(Servers.mongodb())) {
            client.getDatabase(own).drop();
        }
    }
}
