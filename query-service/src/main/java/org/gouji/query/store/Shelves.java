package org.gouji.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.gouji.contracts.event.Edition;

/// The shelves of all editions, side by side.
@ApplicationScoped
public class Shelves {

    private static final long PREPARED_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final Database database;
    private final Editions editions;
    private final Reviews reviews;
    private final Map<Edition, Shelf> shelves = new ConcurrentHashMap<>();
    private final Map<Edition, Long> preparedAt = new ConcurrentHashMap<>();

    Shelves(Database database, Editions editions, Reviews reviews) {
        this.database = database;
        this.reviews = reviews;
        this.editions = editions;
    }

    public Shelf of(Edition edition) {
        return shelves.computeIfAbsent(edition, e -> Shelf.of(database, e, reviews));
    }

    /// The shelf to read from.
    public Shelf served() {
        return of(editions.current());
    }

    /// A shelf to write to: its indexes are made where they are missing. An edition may be dropped and begin anew
    /// under the same name; so they are made again and again.
    public Shelf prepared(Edition edition) {
        var shelf = of(edition);
        long now = System.nanoTime();
        var last = preparedAt.get(edition);
        if (last == null || now - last > PREPARED_NANOS) {
            shelf.createIndexes();
            preparedAt.put(edition, now);
        }
        return shelf;
    }
}
