package org.gouji.query.store;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The database, with what all its users need: nothing is read that a lost server could take back, and nothing
/// counts as written before it is on disk.
@ApplicationScoped
public class Database {

    private final MongoDatabase database;

    Database(MongoClient client, @ConfigProperty(name = "gouji.database") String name) {
        this.database = client.getDatabase(name)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
    }

    MongoCollection<Document> collection(String name) {
        return database.getCollection(name);
    }
}
