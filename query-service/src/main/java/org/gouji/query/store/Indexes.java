package org.gouji.query.store;

import jakarta.enterprise.context.ApplicationScoped;

/// All indexes of this service's collections; made at every start, where they are missing.
@ApplicationScoped
public class Indexes {

    private final Versions versions;
    private final ReportViews views;
    private final Changes changes;

    Indexes(Versions versions, ReportViews views, Changes changes) {
        this.versions = versions;
        this.views = views;
        this.changes = changes;
    }

    public void make() {
        versions.createIndexes();
        views.createIndexes();
        changes.createIndexes();
    }
}
