package org.gouji.query.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import org.bson.Document;

/// Upserts whose filter refuses what is older than the stored: `{_id, order: not greater than mine}`.
///
/// The refused one tries to insert and meets the document that is there. So does one that lost the race for the
/// first insert; a second attempt tells the two apart, and what is refused again is stale, which is no fault.
final class LaterStays {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private LaterStays() {}

    static void write(MongoCollection<Document> collection, List<? extends WriteModel<Document>> writes) {
        var refused = attempt(collection, writes);
        if (!refused.isEmpty()) {
            attempt(collection, refused);
        }
    }

    private static List<WriteModel<Document>> attempt(
            MongoCollection<Document> collection, List<? extends WriteModel<Document>> writes) {
        if (writes.isEmpty()) {
            return List.of();
        }
        try {
            collection.bulkWrite(writes, UNORDERED);
            return List.of();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null || !e.getWriteErrors().stream().allMatch(LaterStays::isDuplicate)) {
                throw e;
            }
            return e.getWriteErrors().stream()
                    .<WriteModel<Document>>map(error -> writes.get(error.getIndex()))
                    .toList();
        }
    }

    private static boolean isDuplicate(BulkWriteError error) {
        return ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY;
    }
}
