package org.gouji.parse.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// The originals that are too large to travel inside an event. Ingest writes them, head last.
@ApplicationScoped
public class RawDocuments {

    private final MongoCollection<Document> heads;
    private final MongoCollection<Document> chunks;

    RawDocuments(MongoClient client, @ConfigProperty(name = "gouji.database") String database) {
        var store = client.getDatabase(database);
        this.heads = store.getCollection("raw_documents");
        this.chunks = store.getCollection("raw_documents.chunks");
    }

    /// The bytes under a hash; empty where they are not, or not all, there.
    public Optional<byte[]> find(String documentId) {
        var head = heads.find(Filters.eq("_id", documentId)).first();
        if (head == null) {
            return Optional.empty();
        }
        int parts = ((Number) head.getOrDefault("chunks", 0)).intValue();
        return parts == 0 ? bytes(head) : together(documentId, parts);
    }

    private Optional<byte[]> together(String documentId, int parts) {
        var whole = new ByteArrayOutputStream();
        for (int i = 0; i < parts; i++) {
            var part =
                    bytes(chunks.find(Filters.eq("_id", documentId + "/" + i)).first());
            if (part.isEmpty()) {
                return Optional.empty();
            }
            whole.writeBytes(part.get());
        }
        return Optional.of(whole.toByteArray());
    }

    private static Optional<byte[]> bytes(@Nullable Document document) {
        return Optional.ofNullable(document)
                .map(found -> found.get("bytes", Binary.class))
                .map(Binary::getData);
    }
}
