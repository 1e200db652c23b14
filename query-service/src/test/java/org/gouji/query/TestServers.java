package org.gouji.query;

import com.mongodb.client.MongoClients;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.UUID;
import org.gouji.local.Servers;

/// The servers that the tests run on, with a database of their own.
public class TestServers implements QuarkusTestResourceLifecycleManager {

    private final String database = "query-test-" + UUID.randomUUID();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "kafka.bootstrap.servers", Servers.kafka(),
                "quarkus.mongodb.connection-string", Servers.mongodb(),
                "gouji.database", database);
    }

    @Override
    public void stop() {
        try (var client = MongoClients.create(Servers.mongodb())) {
            client.getDatabase(database).drop();
        }
    }
}
