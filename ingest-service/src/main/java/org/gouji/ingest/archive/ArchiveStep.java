package org.gouji.ingest.archive;

import io.micrometer.core.instrument.MeterRegistry;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.gouji.contracts.event.DocumentReceived;
import org.gouji.delivery.BadRecord;
import org.gouji.delivery.Received;
import org.gouji.delivery.Step;
import org.gouji.ingest.store.RawDocuments;

/// The bytes inside a record, believed only when they have the hash it names; nothing, when they lie in
/// the store already.
record ArchiveStep(RawDocuments documents, MeterRegistry metrics) implements Step<Optional<RawDocuments.Small>> {

    @Override
    public Optional<RawDocuments.Small> work(Received received) {
        var event = received.payload(DocumentReceived.class, DocumentReceived.VERSION);
        byte[] bytes = event.content();
        if (bytes == null) {
            return Optional.empty();
        }
        String sha256 = sha256(bytes);
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
        metrics.counter("gouji.documents.archived").increment();
    }

    @Override
    public void dead(Received received, BadRecord why) {
        metrics.counter("gouji.records.dead", "consumer", "archive", "reason", why.reason()).increment();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
