package org.gouji.query.store;

import org.gouji.contracts.event.Edition;

/// All that is shown of one edition.
public record Shelf(Edition edition, Versions versions, ReportViews views, Uploads uploads, Changes changes) {

    static Shelf of(Database database, Edition edition) {
        return new Shelf(
                edition,
                new Versions(database, edition),
                new ReportViews(database, edition),
                new Uploads(database, edition),
                new Changes(database, edition));
    }

    void createIndexes() {
        versions.createIndexes();
        views.createIndexes();
        changes.createIndexes();
    }
}
