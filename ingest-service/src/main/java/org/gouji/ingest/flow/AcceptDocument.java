package org.gouji.ingest.flow;

import com.mongodb.MongoException;
import io.opentelemetry.api.trace.Span;
import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.gouji.contracts.event.DocumentReceived;
import org.gouji.ingest.store.RawDocuments;
import org.gouji.ingest.store.UploadKeys;
import org.gouji.ingest.upload.Acceptance;
import org.gouji.ingest.upload.Content;
import org.gouji.ingest.upload.Description;
import org.gouji.ingest.upload.Refusal;
import org.gouji.ingest.upload.UploadId;
import org.jspecify.annotations.Nullable;

/// Makes an upload durable, and says so only then: the bytes go into the record or, when they are too big
/// for it, into the store before it; the record is appended; what the broker answered is the receipt.
///
/// Only the broker has to answer, unless the document is big or has a key: then the store, too.
@Singleton
public class AcceptDocument {

    private final Topology topology;
    private final Broker broker;
    private final EarlierUploads earlier;
    private final RawDocuments documents;
    private final UploadKeys keys;

    AcceptDocument(Topology topology, Broker broker, EarlierUploads earlier, RawDocuments documents, UploadKeys keys) {
        this.topology = topology;
        this.broker = broker;
        this.earlier = earlier;
        this.documents = documents;
        this.keys = keys;
    }

    /// Throws a [Refusal] when the document is not known to be kept. The same key with the same bytes has
    /// the same upload, however often it comes.
    public Acceptance accept(Content content, Description about, @Nullable String key) {
        if (!topology.isReady()) {
            throw Refusal.brokerUnavailable(null);
        }
        if (key == null) {
            return accept(content, about, Instant.now());
        }
        Optional<Acceptance> answered = inStore(() -> keys.bind(key, content.sha256()));
        return answered.orElseGet(() -> {
            Acceptance acceptance = append(content, about, UploadId.of(key, content.sha256()), Instant.now());
            remember(key, acceptance);
            return acceptance;
        });
    }

    private Acceptance accept(Content content, Description about, Instant now) {
        return append(content, about, UploadId.fresh(now.toEpochMilli()), now);
    }

    private Acceptance append(Content content, Description about, String upload, Instant now) {
        byte[] inline = content.inline();
        if (inline == null) {
            inStore(() -> {
                documents.keep(content, upload);
                return upload;
            });
        }
        CompletableFuture<Optional<String>> first = earlier.find(content.sha256(), upload);
        RecordMetadata record = announce(event(content, about, upload, now, inline));
        earlier.add(content.sha256(), upload);
        return new Acceptance(
                upload,
                content.sha256(),
                content.size(),
                first.join().orElse(null),
                record.partition(),
                record.offset(),
                Instant.ofEpochMilli(record.timestamp()),
                Span.current().getSpanContext().getTraceId());
    }

    private RecordMetadata announce(DocumentReceived event) {
        try {
            return broker.append(event);
        } catch (KafkaException e) {
            throw Refusal.brokerUnavailable(e);
        }
    }

    private static DocumentReceived event(
            Content content, Description about, String upload, Instant now, byte @Nullable [] inline) {
        return new DocumentReceived(
                DocumentReceived.VERSION,
                upload,
                content.sha256(),
                1,
                content.size(),
                about.mediaType(),
                about.portal(),
                about.sourceUrl(),
                about.fileName(),
                about.fetchedAt(),
                about.body(),
                about.year(),
                now,
                inline);
    }

    /// The record is appended, so the upload stands whether this is remembered or not: it would only be
    /// appended once more, under the same id.
    private void remember(String key, Acceptance acceptance) {
        try {
            keys.answered(key, acceptance);
        } catch (MongoException e) {
            Log.warnf("the answer to upload %s is not remembered: %s", acceptance.uploadId(), e.toString());
        }
    }

    private interface Storing<T> {
        T run() throws IOException;
    }

    private static <T> T inStore(Storing<T> storing) {
        try {
            return storing.run();
        } catch (MongoException e) {
            throw Refusal.storeUnavailable(e);
        } catch (IOException e) {
            throw Refusal.spoolUnavailable(e);
        }
    }
}
