package org.gouji.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import org.gouji.contracts.event.Edition;

/// All indexes of this service's collections; made at every start, where they are missing. Those of another
/// edition are made before the first of its news is kept.
@ApplicationScoped
public class Indexes {

    private final Shelves shelves;
    private final Reviews reviews;

    Indexes(Shelves shelves, Reviews reviews) {
        this.reviews = reviews;
        this.shelves = shelves;
    }

    public void make() {
        shelves.prepared(Edition.FIRST);
        reviews.createIndexes();
    }
}
