package org.gouji.query.store;

import static com.mongodb.client.model.Filters.eq;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.client.MongoCollection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/// The originals, byte for byte, under their hash. Ingest writes them; here they are only read.
@ApplicationScoped
public class Originals {

    private final MongoCollection<Document> heads;
    private final MongoCollection<Document> chunks;

    Originals(Database database) {
        this.heads = database.collection("raw_documents");
        this.chunks = database.collection("raw_documents.chunks");
    }

    /// Nothing where the bytes are not stored, or not stored yet.
    public Optional<byte[]> find(String documentId) {
        return Optional.ofNullable(load(heads, documentId)).flatMap(head -> bytes(documentId, head));
    }

    private Optional<byte[]> bytes(String documentId, Document head) {
        int count = head.getInteger("chunks", 0);
        if (count == 0) {
            return Optional.of(head.get("bytes", Binary.class).getData());
        }
        var bytes = new ByteArrayOutputStream(Math.toIntExact(head.getLong("size")));
        for (int i = 0; i < count; i++) {
            var chunk = load(chunks, documentId + "/" + i);
            if (chunk == null) {
                return Optional.empty();
            }
            bytes.writeBytes(chunk.get("bytes", Binary.class).getData());
        }
        return Optional.of(bytes.toByteArray());
    }

    private static @Nullable Document load(MongoCollection<Document> collection, String id) {
        return collection
                .find(eq("_id", id))
                .maxTime(Limits.QUERY_SECONDS, SECONDS)
                .first();
    }
}
