package org.gouji.cli.reprocess;

import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.function.Consumer;
import org.gouji.cli.reprocess.Pairs.Pair;
import org.gouji.contracts.event.Edition;

/// Compares two editions, report by report.
final class Diff {

    private final MongoDatabase database;
    private final Edition before;
    private final Edition now;
    private final Halves old;
    private final Halves other;

    Diff(MongoDatabase database, Edition before, Edition now) {
        this.database = database;
        this.before = before;
        this.now = now;
        this.old = new Halves(database, before);
        this.other = new Halves(database, now);
    }

    /// Hands over every report that differs, and counts. What was made of documents beyond `offsets` is under way
    /// in one of the editions, and is left out.
    DiffTotals run(Map<Integer, Long> offsets, Consumer<ReportChange> each) {
        var totals = new DiffTotals();
        try (var pairs = new Pairs(database, before, now)) {
            while (pairs.hasNext()) {
                var pair = pairs.next();
                if (pair.isBeyond(offsets)) {
                    totals.countUnderWay();
                    continue;
                }
                var change = change(pair);
                totals.count(change);
                if (!change.isEmpty()) {
                    each.accept(change);
                }
            }
        }
        return totals;
    }

    private ReportChange change(Pair pair) {
        var one = pair.before();
        var two = pair.now();
        var read = one == null || two == null
                ? null
                : Halves.between(old, one, other, two).orElse(null);
        return ReportChange.between(one, two, read);
    }
}
