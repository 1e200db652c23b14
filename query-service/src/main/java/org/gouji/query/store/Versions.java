package org.gouji.query.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.event.Order;
import org.gouji.contracts.event.ReportParsed;
import org.gouji.contracts.event.ReportValidated;
import org.gouji.contracts.finding.Verdict;
import org.gouji.contracts.report.Quality;
import org.gouji.query.view.Version;
import org.gouji.query.view.VersionInfo;
import org.jspecify.annotations.Nullable;

/// The two halves of every version, which arrive in either order. One document a version, one guarded upsert a
/// half: of two events about one half the later stays, whichever comes first.
public class Versions {

    private static final String PARSED = "parsed";
    private static final String VALIDATED = "validated";
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> versions;

    Versions(Database database, Edition edition) {
        this.versions = database.collection(edition.collection("view_versions"));
    }

    void createIndexes() {
        versions.createIndex(orderBy(ascending("report"), descending("parsed.order")));
    }

    /// An event with the trace that it came by.
    public record Traced<E>(E event, @Nullable String traceId) {}

    public void keepParsed(Collection<Traced<ReportParsed>> events) {
        LaterStays.write(versions, events.stream().map(Versions::write).toList());
    }

    public void keepValidated(Collection<ReportValidated> events) {
        LaterStays.write(versions, events.stream().map(Versions::write).toList());
    }

    /// Those of the named versions that have both halves.
    public List<Version> complete(Collection<String> ids) {
        return versions.find(and(in("_id", ids), exists(PARSED), exists(VALIDATED))).into(new ArrayList<>()).stream()
                .flatMap(document -> version(document).stream())
                .toList();
    }

    public Optional<Version> find(String id) {
        return Optional.ofNullable(versions.find(eq("_id", id))
                        .maxTime(Limits.QUERY_SECONDS, SECONDS)
                        .first())
                .flatMap(Versions::version);
    }

    /// The versions of a report that were read, the newest first; `current` is the one that is shown.
    public List<VersionInfo> of(String report, String current) {
        return versions.find(and(eq("report", report), exists(PARSED)))
                .sort(descending("parsed.order"))
                .limit(Limits.VERSIONS)
                .projection(Projections.exclude("parsed.event", "validated.event"))
                .maxTime(Limits.QUERY_SECONDS, SECONDS)
                .map(document -> info(document, current))
                .into(new ArrayList<>());
    }

    private static WriteModel<Document> write(Traced<ReportParsed> traced) {
        var event = traced.event();
        var half = new Document("order", event.order())
                .append("documentId", event.documentId())
                .append("uploadId", event.uploadId())
                .append("traceId", traced.traceId())
                .append("reader", event.report().reader().version())
                .append("grade", Packed.wire(event.report().quality().grade()))
                .append("event", Packed.pack(event));
        return write(Version.id(event), event.report().id(), PARSED, half);
    }

    private static WriteModel<Document> write(ReportValidated event) {
        var half = new Document("order", event.order())
                .append("place", Version.place(event))
                .append("ruleSet", event.validation().ruleSet().version())
                .append("verdict", Packed.wire(event.validation().verdict()))
                .append("event", Packed.pack(event));
        return write(Version.id(event), event.reportId(), VALIDATED, half);
    }

    private static WriteModel<Document> write(String id, String report, String name, Document half) {
        return new UpdateOneModel<>(
                and(eq("_id", id), not(gt(name + ".order", half.getString("order"))), later(name, half)),
                combine(set("report", report), set(name, half)),
                UPSERT);
    }

    /// Of two answers about one version that of the later round stays.
    private static Bson later(String name, Document half) {
        @Nullable String place = half.getString("place");
        return place == null ? Filters.empty() : not(gt(name + ".place", place));
    }

    private static Optional<Version> version(Document document) {
        var parsed = document.get(PARSED, Document.class);
        var validated = document.get(VALIDATED, Document.class);
        return parsed == null || validated == null
                ? Optional.empty()
                : Version.join(
                        Packed.unpack(parsed.get("event", Binary.class), ReportParsed.class),
                        Packed.unpack(validated.get("event", Binary.class), ReportValidated.class),
                        parsed.getString("traceId"));
    }

    private static VersionInfo info(Document document, String current) {
        var parsed = document.get(PARSED, Document.class);
        @Nullable Document validated = document.get(VALIDATED, Document.class);
        return new VersionInfo(
                parsed.getString("documentId"),
                parsed.getString("uploadId"),
                Order.appendedAt(parsed.getString("order")),
                parsed.getString("reader"),
                Packed.constant(parsed.getString("grade"), Quality.Grade.class),
                validated == null ? null : validated.getString("ruleSet"),
                validated == null ? null : Packed.constant(validated.getString("verdict"), Verdict.class),
                document.getString("_id").equals(current));
    }
}
