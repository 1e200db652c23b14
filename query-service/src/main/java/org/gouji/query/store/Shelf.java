package org.gouji.query.store;

import org.gouji.contracts.event.Edition;

/// All that is shown of one edition.
public record Shelf(
        Edition edition,
        Versions versions,
        ReportViews views,
        Uploads uploads,
        Changes changes,
        FindingLists findings) {

    static Shelf of(Database database, Edition edition, Reviews reviews) {
        var views = new ReportViews(database, edition);
        return new Shelf(
                edition,
                new Versions(database, edition),
                views,
                new Uploads(database, edition),
                new Changes(database, edition),
                new FindingLists(views, new FindingLives(database, edition), reviews));
    }

    void createIndexes() {
        versions.createIndexes();
        views.createIndexes();
        changes.createIndexes();
    }
}
