package org.gouji.cli.reprocess;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.gouji.contracts.event.Edition;
import org.jspecify.annotations.Nullable;

/// Whether another edition accounts for every report of the one that is served: it shows the same document or a
/// later one, or says what became of it. A fault of ours, and a document that nobody knows of, is no account.
final class Reconciliation {

    /// So many reports are named; the others are counted.
    private static final int NAMED = 20;

    private final Map<String, Long> told = new TreeMap<>();
    private final List<String> missing = new ArrayList<>();
    private long missingCount;
    private long underWay;

    private Reconciliation() {}

    static Reconciliation of(MongoDatabase database, Edition before, Edition now, Map<Integer, Long> offsets) {
        var result = new Reconciliation();
        var old = new Halves(database, before);
        var uploads = database.getCollection(now.collection("uploads"));
        try (var pairs = new Pairs(database, before, now)) {
            while (pairs.hasNext()) {
                var pair = pairs.next();
                if (pair.isBeyond(offsets)) {
                    result.underWay++;
                } else if (pair.before() != null && !isThere(pair.before(), pair.now())) {
                    result.account(pair.before(), old, uploads);
                }
            }
        }
        return result;
    }

    /// How many reports were answered for in which way: `rejected`, or read as another report.
    Map<String, Long> told() {
        return told;
    }

    /// The first of the reports that nothing accounts for, each with what is known.
    List<String> missing() {
        return missing;
    }

    long missingCount() {
        return missingCount;
    }

    /// Reports of documents that one of the editions has not read yet.
    long underWay() {
        return underWay;
    }

    private static boolean isThere(Row before, @Nullable Row now) {
        return now != null && now.order().compareTo(before.order()) >= 0;
    }

    private void account(Row row, Halves old, MongoCollection<Document> uploads) {
        var fate = old.upload(row)
                .map(upload -> uploads.find(eq("_id", upload)).first())
                .orElse(null);
        String status = fate == null ? "unknown" : fate.get("status", "unknown");
        @Nullable String report = fate == null ? null : fate.getString("report");
        if (status.equals("rejected")) {
            told.merge("拒收 rejected", 1L, Long::sum);
        } else if (status.equals("published") && report != null && !report.equals(row.report())) {
            told.merge("归入其他报告 read as another report", 1L, Long::sum);
        } else {
            missingCount++;
            if (missing.size() < NAMED) {
                missing.add(row.report() + " (" + status + ")");
            }
        }
    }
}
