package org.gouji.validate.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.contracts.event.Topics;
import org.gouji.contracts.json.Json;
import org.gouji.delivery.InPlace;
import org.gouji.delivery.TopicSetup;
import org.junit.jupiter.api.Test;

/// A process of another edition reads that edition's reports, and its results lie beside those of the first.
@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@TestProfile(EditionTest.Trial.class)
class EditionTest {

    private static final String PARSED = "gouji.reports.parsed.trial";

    /// A process of the edition `trial`, which finds its topic soon.
    public static class Trial implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gouji.edition", "trial", "mp.messaging.incoming.reports-parsed.metadata.max.age.ms", "1000");
        }
    }

    @Inject
    MongoClient client;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @ConfigProperty(name = "gouji.database")
    String database;

    @Test
    void everythingThatItMakesCarriesItsName() throws Exception {
        String body = "b" + UUID.randomUUID();
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", servers));
                var pipe = new Pipe(servers)) {
            TopicSetup.ensure(admin, new InPlace(), List.of(TopicSetup.topic(PARSED, (short) 1)));
            pipe.send(PARSED, Json.MAPPER.writeValueAsBytes(Pipe.report(body, 1_000, "sum")), Pipe.traceparent());
            var poison = Pipe.report(body, 2_000, "THROW");
            pipe.send(PARSED, Json.MAPPER.writeValueAsBytes(poison), Pipe.traceparent());
            var told = pipe.await("gouji.reports.validated.trial", r -> new String(r.key()).equals(body));
            assertThat(Pipe.header(told, "ce_type")).isEqualTo(Topics.REPORTS_VALIDATED);
            var letter = pipe.await(
                    "gouji.reports.parsed.validate-trial.dead",
                    r -> new String(r.value(), StandardCharsets.UTF_8).contains(poison.uploadId()));
            assertThat(Pipe.header(letter, "dead-topic")).isEqualTo(PARSED);
        }
        var store = client.getDatabase(database);
        var ofThis = new Document("_id", body + "/2020");
        assertThat(store.getCollection("validations.trial").countDocuments(ofThis))
                .isEqualTo(1);
        assertThat(store.getCollection("findings.trial").countDocuments(new Document("reportId", body + "/2020")))
                .isEqualTo(1);
        assertThat(store.getCollection("validations").countDocuments()).isZero();
        assertThat(store.getCollection("findings").countDocuments()).isZero();
    }
}
