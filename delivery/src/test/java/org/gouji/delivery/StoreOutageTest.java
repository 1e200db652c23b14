package org.gouji.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.Document;
import org.gouji.delivery.GuardedUpserts.Guarded;
import org.gouji.local.Servers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The store goes away in the middle of the work and comes back.
class StoreOutageTest {

    private final String database = "delivery-test-" + UUID.randomUUID();
    private final AtomicInteger tries = new AtomicInteger();
    private Cable cable;
    private MongoClient client;
    private MongoCollection<Document> rows;

    @BeforeEach
    void connect() throws Exception {
        var host = new ConnectionString(Servers.mongodb()).getHosts().getFirst().split(":");
        cable = new Cable(host[0], Integer.parseInt(host[1]));
        client = MongoClients.create("mongodb://127.0.0.1:" + cable.port()
                + "/?directConnection=true&serverSelectionTimeoutMS=300&connectTimeoutMS=300&retryWrites=false");
        rows = client.getDatabase(database).getCollection("rows");
    }

    @AfterEach
    void drop() throws Exception {
        client.getDatabase(database).drop();
        client.close();
        cable.close();
    }

    @Test
    void theBatchWaitsAndGoesOnWithoutAnyDeadLetter() throws Exception {
        var producer = new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
        var inPlace = new InPlace(Duration.ofMillis(10), Duration.ofMillis(50));
        var watchdog = new Watchdog(Duration.ofSeconds(30), InstantSource.system());
        try (var handler = BatchHandler.of(
                new Consumer("test", "1"),
                new Keep(),
                new Publisher(producer, inPlace),
                inPlace,
                watchdog,
                new Pace(Pace.UNLIMITED))) {
            handler.handle(List.of(Records.record(1, "a")));
            assertThat(rows.countDocuments()).isEqualTo(1);

            cable.pull();
            tries.set(0);
            var running = Thread.ofVirtual()
                    .start(() -> handler.handle(List.of(Records.record(2, "b"), Records.record(3, "c"))));
            await().atMost(30, TimeUnit.SECONDS).until(() -> tries.get() >= 3);
            assertThat(running.isAlive()).as("waits for the store").isTrue();

            cable.plugIn();
            assertThat(running.join(Duration.ofSeconds(30))).isTrue();
            assertThat(rows.countDocuments()).isEqualTo(3);
            assertThat(producer.history()).isEmpty();
        }
    }

    private final class Keep implements Step<Guarded> {
        @Override
        public Guarded work(Received received) {
            String id = Records.text(received.record().value());
            return new Guarded(id, Long.toString(received.record().offset()), new Document());
        }

        @Override
        public void keep(List<Guarded> results) {
            tries.incrementAndGet();
            GuardedUpserts.write(rows, results);
        }
    }
}
