package org.gouji.validate.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.event.Order;
import org.gouji.contracts.event.ReportValidated;
import org.gouji.contracts.finding.Finding;
import org.gouji.delivery.Stored;

/// Every finding that any version of a report ever showed, with its life.
@ApplicationScoped
public class Findings {

    private static final int DUPLICATE_KEY = 11_000;
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    /// A finding as one version of its report shows it.
    private record Shown(ReportValidated in, Finding finding) {
        Date at() {
            return Date.from(Order.appendedAt(in.order()));
        }
    }

    private final MongoCollection<Document> findings;

    Findings(MongoClient client, @ConfigProperty(name = "gouji.database") String database, Edition edition) {
        this.findings = client.getDatabase(database)
                .withWriteConcern(Validations.DURABLE)
                .withReadConcern(ReadConcern.MAJORITY)
                .getCollection(edition.collection("findings"));
    }

    void makeIndexes() {
        findings.createIndex(Indexes.ascending("reportId", "order"));
        findings.createIndex(Indexes.ascending("rule"));
    }

    /// Writes what the versions show. Where a later version is stored, only the times are widened.
    void keep(List<ReportValidated> events) {
        var shown = events.stream().flatMap(Findings::shown).toList();
        var missed = attempt(shown);
        // The loser of a race for the first insert may be the later one: once more, then it is stale.
        var stale = attempt(missed);
        write(stale.stream().<WriteModel<Document>>map(Findings::widened).toList());
    }

    /// Marks what the current version of each report does not show any more.
    void fix(Map<String, String> currentOrders) {
        var models = new ArrayList<WriteModel<Document>>();
        currentOrders.forEach((report, order) -> models.add(new UpdateManyModel<>(
                and(eq("reportId", report), lt("order", order), ne("state", "fixed")), set("state", "fixed"))));
        write(models);
    }

    /// The same events, each finding with its times as they are stored now.
    List<ReportValidated> seen(List<ReportValidated> events) {
        var ids = events.stream()
                .flatMap(event -> event.validation().findings().stream())
                .map(Finding::id)
                .distinct()
                .toList();
        var firstSeen = new HashMap<String, Instant>();
        if (!ids.isEmpty()) {
            findings.find(in("_id", ids))
                    .projection(Projections.include("firstSeen"))
                    .forEach(found -> firstSeen.put(
                            found.getString("_id"), found.getDate("firstSeen").toInstant()));
        }
        return events.stream().map(event -> Seen.in(event, firstSeen)).toList();
    }

    private static Stream<Shown> shown(ReportValidated event) {
        return event.validation().findings().stream().map(finding -> new Shown(event, finding));
    }

    /// Tries all; gives back those whose place a version as late or later holds.
    private List<Shown> attempt(List<Shown> shown) {
        if (shown.isEmpty()) {
            return shown;
        }
        try {
            findings.bulkWrite(shown.stream().map(Findings::guarded).toList(), UNORDERED);
            return List.of();
        } catch (MongoBulkWriteException e) {
            boolean onlyMisses = e.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY);
            if (e.getWriteConcernError() != null || !onlyMisses) {
                throw e;
            }
            return e.getWriteErrors().stream()
                    .map(error -> shown.get(error.getIndex()))
                    .toList();
        }
    }

    private void write(List<WriteModel<Document>> models) {
        if (!models.isEmpty()) {
            findings.bulkWrite(models, UNORDERED);
        }
    }

    private static UpdateOneModel<Document> guarded(Shown shown) {
        var finding = shown.finding();
        var document = Stored.document(finding);
        List.of("state", "firstSeen", "lastSeen").forEach(document::remove);
        return new UpdateOneModel<>(
                and(eq("_id", finding.id()), lt("order", shown.in().order())),
                combine(
                        set("order", shown.in().order()),
                        set("reportId", shown.in().reportId()),
                        set("documentId", shown.in().documentId()),
                        set("rule", finding.rule()),
                        set("severity", document.get("severity")),
                        set("state", "open"),
                        set("finding", document),
                        times(shown)),
                UPSERT);
    }

    private static UpdateOneModel<Document> widened(Shown shown) {
        return new UpdateOneModel<>(eq("_id", shown.finding().id()), times(shown));
    }

    private static Bson times(Shown shown) {
        return combine(min("firstSeen", shown.at()), max("lastSeen", shown.at()));
    }
}
