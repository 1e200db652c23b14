package org.gouji.query.store;

import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.bson.Document;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.event.Order;
import org.gouji.query.view.Change;
import org.gouji.query.view.Version;

/// What was shown when, numbered from 1 without gaps.
///
/// A number is taken by inserting it, one above the highest that can be seen. So no reader can pass a number
/// that appears later, as it could with a counter; and what comes twice is told by its key.
public class Changes {

    private final MongoCollection<Document> changes;

    Changes(Database database, Edition edition) {
        this.changes = database.collection(edition.collection("changes"));
    }

    void createIndexes() {
        changes.createIndex(ascending("key"), new IndexOptions().unique(true));
    }

    /// A report that is not shown any more from `order` on, because this document is read as another one now.
    public record Gone(String report, String order, String documentId) {}

    /// Adds those that are not in the feed yet.
    public void add(Collection<Version> versions, Collection<Gone> gone) {
        var waiting = new LinkedHashMap<String, LongFunction<Change>>();
        versions.forEach(version -> waiting.put(key(version), number -> Change.shown(number, version.summary())));
        gone.forEach(one -> waiting.put(
                one.report() + "|" + one.order() + "|gone",
                number -> Change.gone(number, one.report(), one.documentId(), Order.appendedAt(one.order()))));
        waiting.keySet().removeAll(known(waiting.keySet()));
        while (!waiting.isEmpty() && !append(waiting)) {
            waiting.keySet().removeAll(known(waiting.keySet()));
        }
    }

    public List<Change> after(long number, int limit) {
        return changes.find(gt("_id", number))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .maxTime(Limits.QUERY_SECONDS, SECONDS)
                .map(document -> Packed.read(document.getString("change"), Change.class))
                .into(new ArrayList<>());
    }

    /// False where another writer took a number or a key before us.
    private boolean append(Map<String, LongFunction<Change>> waiting) {
        long number = last();
        var documents = new ArrayList<Document>();
        for (var entry : waiting.entrySet()) {
            number++;
            documents.add(new Document("_id", number)
                    .append("key", entry.getKey())
                    .append("change", Packed.text(entry.getValue().apply(number))));
        }
        try {
            changes.insertMany(documents);
            return true;
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream()
                    .anyMatch(error -> ErrorCategory.fromErrorCode(error.getCode()) != ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
            return false;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    private long last() {
        var document = changes.find().sort(Sorts.descending("_id")).limit(1).first();
        return document == null ? 0 : document.getLong("_id");
    }

    private Collection<String> known(Collection<String> keys) {
        return changes.find(in("key", keys))
                .projection(Projections.include("key"))
                .map(document -> document.getString("key"))
                .into(new HashSet<>());
    }

    private static String key(Version version) {
        return version.id() + "|" + version.order() + "|"
                + version.validated().validation().ruleSet().version() + "|"
                + version.validated().round();
    }
}
