package org.gouji.parse.flow;

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
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.contracts.event.Topics;
import org.junit.jupiter.api.Test;

/// A process of another edition reads the same documents, and its results lie beside those of the first.
@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@TestProfile(EditionTest.Trial.class)
class EditionTest {

    /// A process of the edition `trial`.
    public static class Trial implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gouji.edition", "trial");
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
        try (var pipe = new Pipe(servers)) {
            var report = Pipe.document("REPORT " + body);
            var nothing = Pipe.document("NOTHING " + body);
            var poison = Pipe.document("THROW " + body);
            for (var document : List.of(report, nothing, poison)) {
                pipe.send(document);
            }
            var told = pipe.await("gouji.reports.parsed.trial", r -> text(r).contains(report.uploadId()));
            assertThat(Pipe.header(told, "ce_type")).isEqualTo(Topics.REPORTS_PARSED);
            pipe.await("gouji.documents.rejected.trial", r -> text(r).contains(nothing.uploadId()));
            pipe.await("gouji.documents.received.parse-trial.dead", r -> text(r).contains(poison.uploadId()));
        }
        var store = client.getDatabase(database);
        assertThat(store.listCollectionNames()).contains("reports.trial", "report_versions.trial");
        assertThat(store.getCollection("reports.trial").countDocuments(new Document("_id", body + "/2020")))
                .isEqualTo(1);
        assertThat(store.getCollection("reports").countDocuments()).isZero();
        assertThat(store.getCollection("report_versions").countDocuments()).isZero();
    }

    private static String text(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }
}
