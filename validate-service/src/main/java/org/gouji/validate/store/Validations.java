package org.gouji.validate.store;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.event.ReportValidated;
import org.gouji.contracts.finding.Finding;
import org.gouji.delivery.GuardedUpserts;
import org.gouji.delivery.GuardedUpserts.Guarded;
import org.gouji.delivery.Stored;

/// What the rules said about every report's current version.
@ApplicationScoped
public class Validations {

    static final WriteConcern DURABLE = WriteConcern.MAJORITY.withJournal(true).withWTimeout(30, TimeUnit.SECONDS);

    private final MongoCollection<Document> validations;
    private final Findings findings;

    Validations(
            MongoClient client,
            @ConfigProperty(name = "gouji.database") String database,
            Edition edition,
            Findings findings) {
        this.validations = client.getDatabase(database)
                .withWriteConcern(DURABLE)
                .withReadConcern(ReadConcern.MAJORITY)
                .getCollection(edition.collection("validations"));
        this.findings = findings;
    }

    /// Makes the indexes that are not there yet.
    public void makeIndexes() {
        findings.makeIndexes();
    }

    /// Keeps what the rules said; gives it back with the times at which each finding was first and last seen.
    public List<ReportValidated> keep(List<ReportValidated> events) {
        GuardedUpserts.write(
                validations, events.stream().map(Validations::guarded).toList());
        findings.keep(events);
        findings.fix(currentOrders(events));
        return findings.seen(events);
    }

    private Map<String, String> currentOrders(List<ReportValidated> events) {
        var ids = events.stream().map(ReportValidated::reportId).distinct().toList();
        var orders = new HashMap<String, String>();
        validations
                .find(Filters.in("_id", ids))
                .projection(Projections.include("order"))
                .forEach(found -> orders.put(found.getString("_id"), found.getString("order")));
        return orders;
    }

    private static Guarded guarded(ReportValidated event) {
        var validation = event.validation();
        var whole = Stored.document(validation);
        var document = new Document("documentId", event.documentId())
                .append("uploadId", event.uploadId())
                .append("verdict", whole.get("verdict"))
                .append("ruleSet", whole.get("ruleSet"))
                .append("reader", whole.get("reader"))
                .append("outcomes", whole.get("outcomes"))
                .append(
                        "findings",
                        validation.findings().stream().map(Finding::id).toList());
        return new Guarded(event.reportId(), event.order(), document);
    }
}
