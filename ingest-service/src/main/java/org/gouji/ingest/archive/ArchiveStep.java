package org.gouji.ingest.archive;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.gouji.contracts.event.DocumentReceived;
import org.gouji.delivery.BadRecord;
import org.gouji.delivery.Received;
import org.gouji.delivery.Step;
import org.gouji.ingest.store.RawDocuments;
import org.gouji.ingest.upload.Sha256;

/// The bytes inside a record, believed only when they have the hash it names; nothing, when they lie in
/// the store already.
@Singleton
class ArchiveStep implements Step<Optional<RawDocuments.Small>> {

    private final RawDocuments documents;
    private final MeterRegistry meters;

    ArchiveStep(RawDocuments documents, MeterRegistry meters) {
        this.documents = documents;
        this.meters = meters;
    }

    @Override
    public Optional<RawDocuments.Small> work(Received received) {
        var event = received.payload(DocumentReceived.class, DocumentReceived.VERSION);
        byte[] bytes = event.content();
        if (bytes == null) {
            return Optional.empty();
        }
        String sha256 = Sha256.of(bytes);
        if (!sha256.equals(event.documentId())) {
            throw new BadRecord(
                    BadRecord.HASH_MISMATCH, "the bytes are %s and not %s".formatted(sha256, event.documentId()));
        }
        return Optional.of(new RawDocuments.Small(sha256, bytes, event.uploadId()));
    }

    @Override
    public void keep(List<Optional<RawDocuments.Small>> results) {
        documents.keep(results.stream().flatMap(Optional::stream).toList());
    }

    @Override
    public void done(Received received, Optional<RawDocuments.Small> result) {
        count("archived", "none");
    }

    @Override
    public void dead(Received received, BadRecord why) {
        count("dead", why.reason());
    }

    private void count(String outcome, String reason) {
        meters.counter("gouji.documents", "stage", "archive", "outcome", outcome, "reason", reason)
                .increment();
    }
}
