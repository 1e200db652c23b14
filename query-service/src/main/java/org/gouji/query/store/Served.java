package org.gouji.query.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.gouji.contracts.event.Edition;

/// What one request reads from: one edition from its beginning to its end, however the pointer moves meanwhile.
@RequestScoped
public class Served {

    private final Shelves shelves;
    private final Editions editions;
    private Shelf shelf;

    Served(Shelves shelves, Editions editions) {
        this.shelves = shelves;
        this.editions = editions;
        this.shelf = shelves.served();
    }

    public Edition edition() {
        return shelf.edition();
    }

    /// Goes on in the edition in which a list began. False where there is no such edition any more.
    public boolean turnTo(Edition edition) {
        if (!edition.equals(edition()) && !editions.has(edition)) {
            return false;
        }
        shelf = shelves.of(edition);
        return true;
    }

    Shelf shelf() {
        return shelf;
    }

    /// The parts of the shelf, each under its own name. They are looked up when first asked something.
    static class Parts {

        @Produces
        @RequestScoped
        ReportViews views(Served served) {
            return served.shelf().views();
        }

        @Produces
        @RequestScoped
        Versions versions(Served served) {
            return served.shelf().versions();
        }

        @Produces
        @RequestScoped
        FindingLists findings(Served served) {
            return served.shelf().findings();
        }

        @Produces
        @RequestScoped
        Uploads uploads(Served served) {
            return served.shelf().uploads();
        }

        @Produces
        @RequestScoped
        Changes changes(Served served) {
            return served.shelf().changes();
        }
    }
}
