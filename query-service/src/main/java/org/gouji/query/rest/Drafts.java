package org.gouji.query.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.gouji.query.store.ReportViews;
import org.gouji.query.store.Versions;
import org.gouji.query.view.CheckDraft;

/// Ties the check of drafts to what is stored.
class Drafts {

    @Produces
    @Singleton
    CheckDraft check(ReportViews views, Versions versions) {
        return new CheckDraft(id -> views.current(id.key())
                .flatMap(versions::find)
                .map(version -> version.parsed().report()));
    }
}
