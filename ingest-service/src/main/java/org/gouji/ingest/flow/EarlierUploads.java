package org.gouji.ingest.flow;

import com.mongodb.MongoException;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.gouji.ingest.store.RawDocuments;

/// Which upload first brought some bytes, as far as that can be known without anybody waiting for it: a
/// hint for the sender. A duplicate is accepted like any other document.
@Singleton
class EarlierUploads {

    private static final int REMEMBERED = 10_000;
    private static final int PATIENCE_MILLIS = 200;

    private final RawDocuments documents;
    private final Map<String, String> recent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    EarlierUploads(RawDocuments documents) {
        this.documents = documents;
    }

    /// The first upload of these bytes before `upload`. Looked for while the record is under way.
    CompletableFuture<Optional<String>> find(String sha256, String upload) {
        String known;
        synchronized (recent) {
            known = recent.get(sha256);
        }
        if (known != null) {
            return CompletableFuture.completedFuture(Optional.of(known).filter(first -> !first.equals(upload)));
        }
        var found = new CompletableFuture<Optional<String>>();
        Thread.ofVirtual().start(() -> found.complete(stored(sha256, upload)));
        return found.completeOnTimeout(Optional.empty(), PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }

    void add(String sha256, String upload) {
        synchronized (recent) {
            recent.putIfAbsent(sha256, upload);
        }
    }

    private Optional<String> stored(String sha256, String upload) {
        try {
            return documents.firstUpload(sha256).filter(first -> !first.equals(upload));
        } catch (MongoException e) {
            return Optional.empty();
        }
    }
}
