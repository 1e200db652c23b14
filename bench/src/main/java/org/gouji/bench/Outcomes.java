package org.gouji.bench;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/// Watches the uploads until each has its outcome, and notes when.
final class Outcomes {

    private static final List<String> FINAL = List.of("published", "rejected", "dead");

    /// How finely a time is told.
    static final Duration STEP = Duration.ofMillis(4);

    private final MongoCollection<Document> uploads;
    private final Set<String> seen = new HashSet<>();
    private final List<Long> delays = new ArrayList<>();

    Outcomes(MongoCollection<Document> uploads) {
        this.uploads = uploads;
    }

    /// Nanoseconds from acceptance to outcome, of those that were seen to end.
    List<Long> delays() {
        return delays;
    }

    /// Until `expected` uploads have their outcome; accepted gives the times to count from.
    void await(int expected, Map<String, Long> accepted, Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (seen.size() < expected) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("only " + seen.size() + " of " + expected + " uploads have an outcome");
            }
            look(accepted);
            Thread.sleep(STEP);
        }
    }

    private void look(Map<String, Long> accepted) {
        var open = accepted.keySet().stream()
                .filter(id -> !seen.contains(id))
                .limit(500)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        long now = System.nanoTime();
        for (var upload :
                uploads.find(and(in("_id", open), in("status", FINAL))).projection(Projections.include("_id"))) {
            String id = upload.getString("_id");
            if (seen.add(id)) {
                delays.add(now - accepted.getOrDefault(id, now));
            }
        }
    }
}
