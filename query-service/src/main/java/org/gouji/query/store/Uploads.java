package org.gouji.query.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.gouji.contracts.event.DocumentReceived;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.report.Rejection;
import org.gouji.query.store.Versions.Traced;
import org.gouji.query.view.UploadView;
import org.gouji.query.view.UploadView.Status;
import org.jspecify.annotations.Nullable;

/// What became of each upload. The stage only rises, whatever order the news come in, and a final one stays.
///
/// Where uploads came from is the same in every edition and lies with the first; what became of them lies with
/// each.
public class Uploads {

    /// Known, and nothing became of it yet.
    private static final Document WAITING = new Document("status", Packed.wire(Status.ACCEPTED));

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> received;
    private final MongoCollection<Document> uploads;

    Uploads(Database database, Edition edition) {
        this.received = database.collection("uploads");
        this.uploads = database.collection(edition.collection("uploads"));
    }

    /// News about an upload: the stage it has reached, with the report it became or why it did not.
    public record Reached(
            String uploadId,
            String documentId,
            Status status,
            @Nullable String report,
            @Nullable Rejection rejection,
            @Nullable String traceId) {}

    /// Keeps where uploads came from. What is already known of their stage stays.
    public void keepReceived(Collection<Traced<DocumentReceived>> events) {
        LaterStays.write(received, events.stream().map(Uploads::received).toList());
    }

    public void keepReached(Collection<Reached> news) {
        LaterStays.write(uploads, news.stream().map(Uploads::reached).toList());
    }

    public Optional<UploadView> find(String uploadId) {
        var origin = load(received, uploadId);
        var fate = received.getNamespace().equals(uploads.getNamespace()) ? origin : load(uploads, uploadId);
        if (origin == null && fate == null) {
            return Optional.empty();
        }
        return Optional.of(view(origin == null ? new Document() : origin, fate == null ? WAITING : fate, uploadId));
    }

    private static @Nullable Document load(MongoCollection<Document> collection, String uploadId) {
        return collection
                .find(eq("_id", uploadId))
                .maxTime(Limits.QUERY_SECONDS, SECONDS)
                .first();
    }

    private static WriteModel<Document> received(Traced<DocumentReceived> traced) {
        var event = traced.event();
        return new UpdateOneModel<>(
                eq("_id", event.uploadId()),
                combine(
                        set("documentId", event.documentId()),
                        set("portal", event.portal()),
                        set("receivedAt", event.receivedAt().toString()),
                        set("traceId", traced.traceId()),
                        setOnInsert("status", Packed.wire(Status.ACCEPTED)),
                        setOnInsert("rank", Status.ACCEPTED.rank())),
                UPSERT);
    }

    private static WriteModel<Document> reached(Reached news) {
        int rank = news.status().rank();
        List<Bson> updates = new ArrayList<>(List.of(
                set("documentId", news.documentId()), set("status", Packed.wire(news.status())), set("rank", rank)));
        add(updates, "report", news.report());
        add(updates, "rejection", news.rejection() == null ? null : Packed.text(news.rejection()));
        add(updates, "traceId", news.traceId());
        return new UpdateOneModel<>(and(eq("_id", news.uploadId()), not(gte("rank", rank))), combine(updates), UPSERT);
    }

    private static void add(List<Bson> updates, String field, @Nullable String value) {
        if (value != null) {
            updates.add(set(field, value));
        }
    }

    private static UploadView view(Document origin, Document document, String id) {
        @Nullable String report = document.getString("report");
        @Nullable String rejection = document.getString("rejection");
        @Nullable String receivedAt = origin.getString("receivedAt");
        return new UploadView(
                id,
                either("documentId", origin, document),
                Packed.constant(document.getString("status"), Status.class),
                report,
                rejection == null ? null : Packed.read(rejection, Rejection.class),
                origin.getString("portal"),
                receivedAt == null ? null : Instant.parse(receivedAt),
                either("traceId", document, origin),
                UploadView.UploadLinks.of(id, report));
    }

    private static @Nullable String either(String field, Document one, Document other) {
        return one.getString(field) == null ? other.getString(field) : one.getString(field);
    }
}
