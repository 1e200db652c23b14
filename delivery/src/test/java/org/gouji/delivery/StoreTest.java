package org.gouji.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.gouji.delivery.GuardedUpserts.Guarded;
import org.gouji.local.Servers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Guarded upserts and stored records, on whatever store the tests are given.
class StoreTest {

    record Row(String text, BigDecimal amount, long big, Instant at, Map<String, List<Boolean>> map) {}

    private static final String DATABASE = "delivery-test-" + UUID.randomUUID();
    private static MongoClient client;
    private MongoCollection<Document> rows;

    @BeforeAll
    static void connect() {
        client = MongoClients.create(Servers.mongodb());
    }

    @AfterAll
    static void drop() {
        client.getDatabase(DATABASE).drop();
        client.close();
    }

    @BeforeEach
    void empty() {
        rows = client.getDatabase(DATABASE).getCollection("rows-" + UUID.randomUUID());
    }

    @Test
    void theLaterVersionWinsInWhateverOrderTheyCome() {
        assertThat(write("a", "2")).isZero();
        assertThat(write("a", "1")).as("stale").isEqualTo(1);
        assertThat(stored("a")).isEqualTo("2");
        assertThat(write("a", "3")).isZero();
        assertThat(stored("a")).isEqualTo("3");
    }

    @Test
    void theSameAgainChangesNothing() {
        write("a", "1");
        var before = rows.find().first();
        assertThat(write("a", "1")).isEqualTo(1);
        assertThat(rows.find()).containsExactly(before);
    }

    @Test
    void staleOnesDoNotKeepTheOthersOfTheirBatchFromBeingWritten() {
        write("b", "5");
        int stale = GuardedUpserts.write(
                rows, List.of(guarded("a", "1"), guarded("b", "1"), guarded("c", "1"), guarded("c", "2")));
        assertThat(stale).isEqualTo(2);
        assertThat(stored("a")).isEqualTo("1");
        assertThat(stored("b")).isEqualTo("5");
        assertThat(stored("c")).isEqualTo("2");
    }

    @Test
    void manyWhoRaceForTheFirstInsertLeaveTheLatest() throws Exception {
        int writers = 8;
        try (var threads = Executors.newFixedThreadPool(writers)) {
            for (int round = 0; round < 20; round++) {
                String id = "race-" + round;
                var start = new CountDownLatch(writers);
                var races = IntStream.range(0, writers)
                        .<Callable<Integer>>mapToObj(order -> () -> {
                            start.countDown();
                            start.await();
                            return write(id, Integer.toString(order));
                        })
                        .toList();
                for (var race : threads.invokeAll(races)) {
                    race.get();
                }
                assertThat(stored(id)).isEqualTo("7");
            }
        }
        assertThat(rows.countDocuments()).isEqualTo(20);
    }

    @Test
    void anotherErrorThanAMissIsThrown() {
        assertThatThrownBy(() -> GuardedUpserts.write(
                        rows, List.of(new Guarded("a", "1", new Document("x", "y".repeat(17 * 1024 * 1024))))))
                .isInstanceOf(RuntimeException.class)
                .matches(thrown -> !Outage.is(thrown));
    }

    @Test
    void recordsComeBackAsTheyWere() {
        var row = new Row(
                "$set: 元",
                new BigDecimal("59237.2440"),
                1L << 60,
                Instant.parse("2026-01-02T03:04:05.678Z"),
                Map.of("a", List.of(true, false)));
        rows.insertOne(Stored.document(row).append("_id", "r"));
        assertThat(Stored.value(rows.find().first(), Row.class)).isEqualTo(row);
    }

    @Test
    void aNumberOfMoreDigitsThanTheStoreHoldsIsKept() {
        var row = new Row(
                "long", new BigDecimal("1234567890123456789012345678901234567890.5"), 1, Instant.EPOCH, Map.of());
        rows.insertOne(Stored.document(row).append("_id", "r"));
        assertThat(Stored.value(rows.find().first(), Row.class)).isEqualTo(row);
    }

    private int write(String id, String order) {
        return GuardedUpserts.write(rows, List.of(guarded(id, order)));
    }

    private static Guarded guarded(String id, String order) {
        return new Guarded(id, order, new Document("value", order));
    }

    private String stored(String id) {
        return rows.find(new Document("_id", id)).first().getString("value");
    }
}
