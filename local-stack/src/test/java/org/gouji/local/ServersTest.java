package org.gouji.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ServersTest {

    @Test
    void theBrokerIsStartedOnceAndAnswers() throws Exception {
        assertThat(Servers.kafka()).isEqualTo(Servers.kafka());
        try (var admin = Admin.create(Map.of("bootstrap.servers", Servers.kafka()))) {
            assertThat(admin.describeCluster().nodes().get()).isNotEmpty();
        }
    }

    @Test
    void theStoreIsStartedOnceAndAnswers() {
        assertThat(Servers.mongodb()).isEqualTo(Servers.mongodb());
        try (var client = MongoClients.create(Servers.mongodb())) {
            assertThat(client.getDatabase("admin").runCommand(new Document("ping", 1)))
                    .containsEntry("ok", 1.0);
        }
    }
}
