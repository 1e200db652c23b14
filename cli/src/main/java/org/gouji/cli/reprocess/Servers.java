package org.gouji.cli.reprocess;

import com.mongodb.client.MongoDatabase;
import org.gouji.cli.edition.Registry;
import org.gouji.cli.edition.Store;
import org.gouji.cli.up.Beside;
import org.gouji.contracts.event.Edition;

/// The broker and the store of a running system.
record Servers(Store store, Offsets offsets) implements AutoCloseable {

    static Servers of(Beside beside) {
        return new Servers(Store.at(beside.mongodb()), new Offsets(beside.kafka()));
    }

    MongoDatabase database() {
        return store.database();
    }

    Registry registry() {
        return store.registry();
    }

    Stages stages(Edition edition) {
        return new Stages(offsets, edition);
    }

    @Override
    public void close() {
        offsets.close();
        store.close();
    }
}
