package org.gouji.parse.flow;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.contracts.event.DocumentReceived;
import org.gouji.delivery.BadRecord;
import org.gouji.parse.store.RawDocuments;

/// The bytes of a document, from the event or from the store, and surely those that its id names.
@ApplicationScoped
public class Originals {

    private final RawDocuments documents;
    private final int looks;
    private final long pauseMillis;

    Originals(
            RawDocuments documents,
            @ConfigProperty(name = "gouji.parse.content.looks") int looks,
            @ConfigProperty(name = "gouji.parse.content.pause") java.time.Duration pause) {
        this.documents = documents;
        this.looks = looks;
        this.pauseMillis = pause.toMillis();
    }

    /// The bytes; a [BadRecord] where they are missing or others.
    byte[] of(DocumentReceived event) {
        requireNamed(event);
        byte[] bytes = event.content() != null ? event.content() : stored(event.documentId());
        String hash = sha256(bytes);
        if (!hash.equals(event.documentId())) {
            throw new BadRecord(
                    BadRecord.HASH_MISMATCH, "the bytes are " + hash + ", the document is " + event.documentId());
        }
        return bytes;
    }

    /// Written before the event was: what is missing is missing for good. The few looks are for a member of
    /// the store that lags behind.
    private byte[] stored(String documentId) {
        for (int look = 1; look <= looks; look++) {
            var found = documents.find(documentId);
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        }
        throw new BadRecord(BadRecord.CONTENT_MISSING, "no bytes are stored under " + documentId);
    }

    private void pause() {
        try {
            Thread.sleep(pauseMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for stored bytes", e);
        }
    }

    /// A payload of the right version may still lack what an older or foreign writer left out.
    @SuppressWarnings("ConstantValue")
    private static void requireNamed(DocumentReceived event) {
        if (event.documentId() == null || event.uploadId() == null || event.portal() == null) {
            throw new BadRecord(BadRecord.BAD_PAYLOAD, "the event lacks documentId, uploadId or portal");
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
