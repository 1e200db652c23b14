package org.gouji.parse.flow;

import com.mongodb.client.MongoClients;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.gouji.contracts.event.Topics;
import org.gouji.delivery.InPlace;
import org.gouji.delivery.TopicSetup;
import org.gouji.local.Servers;

/// A broker with the topic that ingest would make, and a database of its own.
public class ServersForTests implements QuarkusTestResourceLifecycleManager {

    private final String database = "parse-test-" + UUID.randomUUID();

    @Override
    public Map<String, String> start() {
        String kafka = Servers.kafka();
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka))) {
            var received = TopicSetup.topic(Topics.DOCUMENTS_RECEIVED, (short) 1)
                    .configs(Map.of("message.timestamp.type", "LogAppendTime"));
            TopicSetup.ensure(admin, new InPlace(), List.of(received));
        }
        return Map.of(
                "kafka.bootstrap.servers",
                kafka,
                "quarkus.mongodb.connection-string",
                Servers.mongodb(),
                "gouji.database",
                database,
                "gouji.parse.budget",
                "2s");
    }

    @Override
    public void stop() {
        try (var client = MongoClients.create(Servers.mongodb())) {
            client.getDatabase(database).drop();
        }
    }
}
