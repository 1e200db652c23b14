package org.gouji.ingest.store;

import com.mongodb.MongoException;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// Makes the indexes when the store first answers; the service does not wait for it.
@Singleton
class PrepareStore {

    private static final long PAUSE_MILLIS = 2_000;

    private final UploadKeys keys;
    private volatile boolean stopping;

    PrepareStore(UploadKeys keys) {
        this.keys = keys;
    }

    void start(@Observes StartupEvent start) {
        Thread.ofVirtual().name("indexes").start(this::prepare);
    }

    void stop(@Observes ShutdownEvent stop) {
        stopping = true;
    }

    private void prepare() {
        while (!stopping) {
            try {
                keys.prepare();
                return;
            } catch (MongoException e) {
                Log.warnf("the store does not answer, indexes are not made yet: %s", e.toString());
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
