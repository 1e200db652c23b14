package org.gouji.ingest.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.gouji.ingest.upload.Content;

/// The originals, under their hash. The first to bring some bytes writes them; whoever comes later finds
/// them there, and a write that is repeated changes nothing.
@Singleton
public class RawDocuments {

    /// More than this is kept in chunks of this size.
    static final int CHUNK = 4 << 20;

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> heads;
    private final MongoCollection<Document> chunks;

    RawDocuments(Collections collections) {
        heads = collections.named("raw_documents");
        chunks = collections.named("raw_documents.chunks");
    }

    /// A document small enough to travel inside a record.
    public record Small(String sha256, byte[] bytes, String upload) {}

    /// Keeps many small documents at once.
    public void keep(List<Small> documents) {
        insert(
                heads,
                documents.stream()
                        .map(small -> whole(small.sha256(), small.bytes(), small.upload()))
                        .toList());
    }

    /// Keeps a document of any size; it is durable when this returns.
    public void keep(Content content, String upload) throws IOException {
        if (content.size() <= CHUNK) {
            insert(heads, List.of(whole(content.sha256(), content.part(0, CHUNK), upload)));
            return;
        }
        int count = 0;
        for (long from = 0; from < content.size(); from += CHUNK) {
            var bytes = new Binary(content.part(from, CHUNK));
            insert(chunks, List.of(new Document("_id", chunk(content.sha256(), count)).append("bytes", bytes)));
            count++;
        }
        insert(heads, List.of(head(content.sha256(), content.size(), count, upload)));
    }

    /// All bytes of a document.
    public byte[] load(String sha256) {
        Document head = heads.find(eq("_id", sha256)).first();
        if (head == null) {
            throw new NoSuchElementException("no original " + sha256);
        }
        var bytes = new ByteArrayOutputStream();
        if (head.getInteger("chunks") == 0) {
            bytes.writeBytes(head.get("bytes", Binary.class).getData());
        }
        for (int i = 0; i < head.getInteger("chunks"); i++) {
            bytes.writeBytes(chunkBytes(chunk(sha256, i)));
        }
        return bytes.toByteArray();
    }

    /// The upload that first brought these bytes.
    public Optional<String> firstUpload(String sha256) {
        Document head = heads.find(eq("_id", sha256))
                .projection(Projections.include("upload"))
                .first();
        return Optional.ofNullable(head).map(found -> found.getString("upload"));
    }

    private byte[] chunkBytes(String id) {
        Document chunk = chunks.find(eq("_id", id)).first();
        if (chunk == null) {
            throw new IllegalStateException("chunk " + id + " is missing");
        }
        return chunk.get("bytes", Binary.class).getData();
    }

    private static Document whole(String sha256, byte[] bytes, String upload) {
        return head(sha256, bytes.length, 0, upload).append("bytes", new Binary(bytes));
    }

    private static Document head(String sha256, long size, int chunks, String upload) {
        return new Document("_id", sha256)
                .append("size", size)
                .append("chunks", chunks)
                .append("upload", upload);
    }

    private static String chunk(String sha256, int number) {
        return sha256 + "/" + number;
    }

    /// Inserts what is not there yet.
    private static void insert(MongoCollection<Document> collection, List<Document> documents) {
        if (documents.isEmpty()) {
            return;
        }
        try {
            collection.bulkWrite(documents.stream().map(InsertOneModel::new).toList(), UNORDERED);
        } catch (MongoBulkWriteException e) {
            boolean onlyThere = e.getWriteConcernError() == null
                    && e.getWriteErrors().stream()
                            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
            if (!onlyThere) {
                throw e;
            }
        }
    }
}
