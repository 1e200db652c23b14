package org.gouji.cli.reprocess;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.bson.Document;
import org.gouji.contracts.event.Edition;
import org.jspecify.annotations.Nullable;

/// The reports of two editions, walked through together in the order of their ids: whatever their number, only two
/// of them are held.
final class Pairs implements Iterator<Pairs.Pair>, AutoCloseable {

    private static final int BATCH = 200;

    /// One report in both editions; absent where it is only in the other.
    record Pair(@Nullable Row before, @Nullable Row now) {

        /// Made of a document that one of them has not read yet.
        boolean isBeyond(Map<Integer, Long> offsets) {
            return (before != null && before.isBeyond(offsets)) || (now != null && now.isBeyond(offsets));
        }
    }

    private final Side before;
    private final Side now;

    Pairs(MongoDatabase database, Edition before, Edition now) {
        this.before = new Side(database, before);
        this.now = new Side(database, now);
    }

    @Override
    public boolean hasNext() {
        return before.head != null || now.head != null;
    }

    @Override
    public Pair next() {
        var one = before.head;
        var other = now.head;
        if (one == null && other == null) {
            throw new NoSuchElementException();
        }
        int order = one == null ? 1 : other == null ? -1 : one.report().compareTo(other.report());
        return new Pair(order <= 0 ? before.take() : null, order >= 0 ? now.take() : null);
    }

    @Override
    public void close() {
        before.rows.close();
        now.rows.close();
    }

    private static final class Side {

        private final MongoCursor<Document> rows;
        private @Nullable Row head;

        private Side(MongoDatabase database, Edition edition) {
            rows = database.getCollection(edition.collection("report_views"))
                    .find(Filters.ne("gone", true))
                    .projection(Projections.exclude("summary", "grams", "name"))
                    .sort(Sorts.ascending("_id"))
                    .batchSize(BATCH)
                    .iterator();
            take();
        }

        private @Nullable Row take() {
            var taken = head;
            head = rows.hasNext() ? Row.of(rows.next()) : null;
            return taken;
        }
    }
}
