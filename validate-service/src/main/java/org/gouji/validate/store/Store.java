package org.gouji.validate.store;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.WriteModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.contracts.event.Edition;

/// The database: nothing is read that a lost server could take back, and nothing counts as written before it is
/// on disk. Another edition has its collections beside those of the first, with its name behind a dot.
@ApplicationScoped
public class Store {

    private static final WriteConcern DURABLE =
            WriteConcern.MAJORITY.withJournal(true).withWTimeout(30, TimeUnit.SECONDS);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final int DUPLICATE_KEY = 11_000;

    private final MongoDatabase database;
    private final Edition edition;

    public Store(MongoClient client, @ConfigProperty(name = "gouji.database") String name, Edition edition) {
        this.edition = edition;
        this.database = client.getDatabase(name).withWriteConcern(DURABLE).withReadConcern(ReadConcern.MAJORITY);
    }

    MongoCollection<Document> collection(String name) {
        return database.getCollection(edition.collection(name));
    }

    /// Tries all upserts, each of which has a guard; gives back the places of those that met a document which
    /// their guard refuses. So does the loser of a race for the first insert.
    static List<Integer> refused(MongoCollection<Document> collection, List<? extends WriteModel<Document>> writes) {
        if (writes.isEmpty()) {
            return List.of();
        }
        try {
            collection.bulkWrite(writes, UNORDERED);
            return List.of();
        } catch (MongoBulkWriteException e) {
            boolean onlyRefused = e.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY);
            if (e.getWriteConcernError() != null || !onlyRefused) {
                throw e;
            }
            return e.getWriteErrors().stream().map(error -> error.getIndex()).toList();
        }
    }

    /// As [#refused], and what is refused is tried once more: what is refused again is stale.
    static void write(MongoCollection<Document> collection, List<? extends WriteModel<Document>> writes) {
        var again = refused(collection, writes).stream().map(writes::get).toList();
        refused(collection, again);
    }
}
