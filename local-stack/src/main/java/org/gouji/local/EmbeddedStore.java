package org.gouji.local;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/// A store that speaks MongoDB's protocol inside this JVM, over an H2 file that survives a clean stop.
///
/// A subset of MongoDB: no transactions, sessions or change streams, and it silently ignores partial indexes and
/// collations. What works here must be proved on a real MongoDB too.
public final class EmbeddedStore implements AutoCloseable {

    /// How long a write may stay in memory only: what a kill can cost.
    private static final int COMMIT_MILLIS = 100;

    private static final int CACHE_MEGABYTES = 32;

    private final MongoServer server;
    private final String address;

    private EmbeddedStore(MongoServer server, String address) {
        this.server = server;
        this.address = address;
    }

    /// Starts a store on a folder, new or used before; port 0 takes a free one.
    public static EmbeddedStore start(Path folder, int port) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare the store's folder " + folder, e);
        }
        String file = folder.resolve("store.mv").toString();
        return serve(
                new MVStore.Builder().fileName(file).cacheSize(CACHE_MEGABYTES).open(), port);
    }

    /// Starts a store that forgets everything when it is closed.
    public static EmbeddedStore inMemory(int port) {
        return serve(new MVStore.Builder().open(), port);
    }

    private static EmbeddedStore serve(MVStore file, int port) {
        file.setAutoCommitDelay(COMMIT_MILLIS);
        int storePort = Ports.choose(port);
        var server = new MongoServer(new H2Backend(file));
        try {
            server.bind(Ports.HOST, storePort);
        } catch (RuntimeException e) {
            server.shutdownNow();
            throw e;
        }
        return new EmbeddedStore(server, "mongodb://" + Ports.HOST + ":" + storePort);
    }

    /// The connection string.
    public String address() {
        return address;
    }

    /// Closes the connections, then the file.
    @Override
    public void close() {
        server.shutdownNow();
    }
}
