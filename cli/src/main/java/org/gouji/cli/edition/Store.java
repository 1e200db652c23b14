package org.gouji.cli.edition;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;

/// The services' database, as commands use it.
public final class Store implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 10;

    private final MongoClient client;
    private final MongoDatabase database;

    private Store(MongoClient client, String name) {
        this.client = client;
        this.database = client.getDatabase(name)
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /// The database that `GOUJI_DATABASE` names on this server.
    public static Store at(String mongodb) {
        var settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(mongodb))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .retryWrites(false)
                .build();
        return new Store(MongoClients.create(settings), System.getenv().getOrDefault("GOUJI_DATABASE", "gouji"));
    }

    public MongoDatabase database() {
        return database;
    }

    public Registry registry() {
        return new Registry(database);
    }

    @Override
    public void close() {
        client.close();
    }
}
