package org.gouji.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.LinkedHashMap;
import java.util.List;
import org.bson.Document;

/// Upserts that a later version wins, in whatever order and however often they come.
///
/// Each is `replaceOne({_id, order: {$lt: new}}, document, upsert)`: where a version as late or later is
/// stored, the filter misses, the insert meets the stored `_id`, and E11000 says stale. It also says so
/// to the loser of a race for the first insert, who may be the later version: so each of these is tried
/// once more, when there surely is a document to compare with. Plain operators only: the same on every
/// store, and text that starts with `$` stays text.
public final class GuardedUpserts {

    private static final int DUPLICATE_KEY = 11_000;

    /// One document and its place in the order of versions.
    public record Guarded(String id, String order, Document document) {}

    private GuardedUpserts() {}

    /// Writes all; returns how many were stale or repeated. Outages come out as what the driver throws.
    public static int write(MongoCollection<Document> collection, List<Guarded> upserts) {
        var latest = latest(upserts);
        var missed = attempt(collection, latest);
        var stale = missed.isEmpty() ? missed : attempt(collection, missed);
        return stale.size() + upserts.size() - latest.size();
    }

    /// Of several versions of one document in one batch only the latest need be written.
    private static List<Guarded> latest(List<Guarded> upserts) {
        var latest = new LinkedHashMap<String, Guarded>();
        for (var upsert : upserts) {
            latest.merge(upsert.id(), upsert, (a, b) -> a.order().compareTo(b.order()) >= 0 ? a : b);
        }
        return List.copyOf(latest.values());
    }

    private static List<Guarded> attempt(MongoCollection<Document> collection, List<Guarded> upserts) {
        if (upserts.isEmpty()) {
            return List.of();
        }
        try {
            collection.bulkWrite(
                    upserts.stream().map(GuardedUpserts::model).toList(), new BulkWriteOptions().ordered(false));
            return List.of();
        } catch (MongoBulkWriteException e) {
            return missed(upserts, e);
        }
    }

    private static ReplaceOneModel<Document> model(Guarded upsert) {
        var document =
                new Document(upsert.document()).append("_id", upsert.id()).append("order", upsert.order());
        return new ReplaceOneModel<>(
                and(eq("_id", upsert.id()), lt("order", upsert.order())), document, new ReplaceOptions().upsert(true));
    }

    private static List<Guarded> missed(List<Guarded> upserts, MongoBulkWriteException e) {
        boolean onlyMisses = e.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY);
        if (e.getWriteConcernError() != null || !onlyMisses) {
            throw e;
        }
        return e.getWriteErrors().stream()
                .map(error -> upserts.get(error.getIndex()))
                .toList();
    }
}
