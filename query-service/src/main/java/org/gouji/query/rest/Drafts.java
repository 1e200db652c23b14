package org.gouji.query.rest;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.gouji.office.Transcripts;
import org.gouji.query.store.ReportViews;
import org.gouji.query.store.Versions;
import org.gouji.query.view.CheckDraft;
import org.gouji.reader.ReportReader;

/// Ties the check of drafts to what is stored.
class Drafts {

    @Produces
    @Singleton
    CheckDraft check(ReportViews views, Versions versions, Transcripts transcripts) {
        return new CheckDraft(
                new ReportReader(transcripts),
                id -> views.current(id.key())
                        .flatMap(versions::find)
                        .map(version -> version.parsed().report()));
    }

    /// Its processes start with the first document that needs one.
    @Produces
    @Singleton
    Transcripts transcripts() {
        return new Transcripts();
    }

    void close(@Disposes Transcripts transcripts) {
        transcripts.close();
    }
}
