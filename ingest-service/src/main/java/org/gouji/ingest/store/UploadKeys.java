package org.gouji.ingest.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.gouji.contracts.json.Json;
import org.gouji.ingest.upload.Acceptance;
import org.gouji.ingest.upload.Refusal;

/// Which bytes an `Idempotency-Key` came with, and what was answered.
///
/// One document for each key, inserted once: of two uploads that race with one key and different bytes,
/// one finds the other's document. Forgotten after [#KEPT]; the id of an upload does not depend on it.
@Singleton
public class UploadKeys {

    static final Duration KEPT = Duration.ofDays(7);

    private final MongoCollection<Document> keys;

    UploadKeys(Collections collections) {
        keys = collections.named("upload_keys");
    }

    /// Makes the index by which keys are forgotten; may be repeated.
    public void makeIndexes() {
        keys.createIndex(Indexes.ascending("at"), new IndexOptions().expireAfter(KEPT.toSeconds(), TimeUnit.SECONDS));
    }

    /// Binds the key to the bytes, and says what was answered to them before, if anything. Throws a
    /// [Refusal] when the key is bound to others.
    public Optional<Acceptance> bind(String key, String sha256) {
        try {
            keys.insertOne(new Document("_id", key).append("sha256", sha256).append("at", Date.from(Instant.now())));
            return Optional.empty();
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return bound(key, sha256);
        }
    }

    /// Remembers the answer; the first one stays.
    public void answered(String key, Acceptance acceptance) {
        keys.updateOne(
                eq("_id", key),
                set("answer", Document.parse(Json.MAPPER.valueToTree(acceptance).toString())));
    }

    private Optional<Acceptance> bound(String key, String sha256) {
        Document binding = keys.find(eq("_id", key)).first();
        if (binding == null) {
            return Optional.empty();
        }
        if (!sha256.equals(binding.getString("sha256"))) {
            throw Refusal.keyReused();
        }
        return Optional.ofNullable(binding.get("answer", Document.class))
                .map(answer -> Json.MAPPER.convertValue(answer, Acceptance.class));
    }
}
