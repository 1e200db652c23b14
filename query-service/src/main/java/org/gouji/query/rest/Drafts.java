package org.gouji.query.rest;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.ReportId;
import org.gouji.office.Transcripts;
import org.gouji.query.store.ServedRules;
import org.gouji.query.store.Shelf;
import org.gouji.query.store.Shelves;
import org.gouji.query.view.CheckDraft;
import org.gouji.reader.ReportReader;

/// Ties the check of drafts to what is stored.
class Drafts {

    @Produces
    @Singleton
    CheckDraft check(Shelves shelves, ServedRules rules, Transcripts transcripts) {
        return new CheckDraft(new ReportReader(transcripts), rules::engine, id -> published(shelves.served(), id));
    }

    private static Optional<Report> published(Shelf shelf, ReportId id) {
        return shelf.views()
                .current(id.key())
                .flatMap(shelf.versions()::find)
                .map(version -> version.parsed().report());
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
