package org.gouji.ingest.store;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import jakarta.inject.Singleton;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The collections of this service. What is written is on disk on most members before a write returns.
@Singleton
class Collections {

    private final MongoClient client;
    private final String database;

    Collections(MongoClient client, @ConfigProperty(name = "gouji.database") String database) {
        this.client = client;
        this.database = database;
    }

    MongoCollection<Document> named(String name) {
        return client.getDatabase(database)
                .getCollection(name)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }
}
