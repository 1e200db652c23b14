package org.gouji.query.store;

import static com.mongodb.client.model.Filters.eq;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.client.MongoCollection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.bson.Document;
import org.gouji.contracts.event.Edition;
import org.jspecify.annotations.Nullable;

/// Which editions there are, and the pointer that says which one is served. Written by whoever switches; here
/// they are only read.
@ApplicationScoped
public class Editions {

    static final String COLLECTION = "editions";
    static final String POINTER = "current";

    /// The pointer is looked at again after so long: a switch is seen everywhere by then.
    private static final long FRESH_NANOS = SECONDS.toNanos(1);

    private record Seen(Edition current, long at) {}

    private final MongoCollection<Document> editions;
    private volatile @Nullable Seen seen;

    Editions(Database database) {
        this.editions = database.collection(COLLECTION);
    }

    /// The edition that is served; the first one until somebody switches.
    public Edition current() {
        var last = seen;
        long now = System.nanoTime();
        if (last == null || now - last.at() > FRESH_NANOS) {
            last = new Seen(pointed(), now);
            seen = last;
        }
        return last.current();
    }

    /// Whether there is such an edition, still.
    public boolean has(Edition edition) {
        return edition.isFirst() || find("edition:" + edition.label()) != null;
    }

    /// The settings that an edition's rules were enrolled with, as text, empty where they are those of the law;
    /// nothing where nobody enrolled the edition.
    Optional<String> settings(Edition edition) {
        return Optional.ofNullable(find("edition:" + edition.label())).map(found -> found.get("settings", ""));
    }

    private Edition pointed() {
        var pointer = find(POINTER);
        return pointer == null ? Edition.FIRST : Edition.of(pointer.getString("edition"));
    }

    private @Nullable Document find(String id) {
        return editions.find(eq("_id", id))
                .maxTime(Limits.QUERY_SECONDS, SECONDS)
                .first();
    }
}
