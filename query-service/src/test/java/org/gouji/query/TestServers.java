package org.gouji.query;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.UUID;
import org.gouji.local.Servers;

/// The servers that the tests run on, with a database of their own.
public class TestServers implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.mongodb.connection-string", Servers.mongodb(),
                "gouji.database", "query-test-" + UUID.randomUUID());
    }

    @Override
    public void stop() {
        // The servers are gone with the JVM.
    }
}
