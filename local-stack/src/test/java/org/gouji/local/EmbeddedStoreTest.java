package org.gouji.local;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {

    @TempDir
    Path folder;

    @Test
    void documentsSurviveARestart() {
        with(EmbeddedStore.start(folder, 0), things -> things.insertOne(new Document("_id", "a").append("n", 1)));
        with(
                EmbeddedStore.start(folder, 0),
                things -> assertThat(things.find(eq("_id", "a")).first()).containsEntry("n", 1));
    }

    @Test
    void aGuardedUpsertOfSomethingOlderHitsTheId() {
        with(EmbeddedStore.inMemory(0), things -> {
            keep(things, 2);
            assertThatThrownBy(() -> keep(things, 1))
                    .isInstanceOf(MongoWriteException.class)
                    .hasMessageContaining("E11000");
            assertThat(things.find().first()).containsEntry("order", 2);
        });
    }

    private static void keep(MongoCollection<Document> things, int order) {
        things.replaceOne(
                Filters.and(eq("_id", "a"), lt("order", order)),
                new Document("_id", "a").append("order", order),
                new ReplaceOptions().upsert(true));
    }

    private static void with(EmbeddedStore store, Consumer<MongoCollection<Document>> action) {
        try (store;
                MongoClient client = MongoClients.create(store.address())) {
            action.accept(client.getDatabase("test").getCollection("things"));
        }
    }
}
