package org.gouji.parse.store;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.event.ReportParsed;
import org.gouji.contracts.report.Report;
import org.gouji.delivery.GuardedUpserts;
import org.gouji.delivery.GuardedUpserts.Guarded;
import org.gouji.delivery.Stored;

/// The reports as they were read: the current one of every body and year, and every version.
@ApplicationScoped
public class Reports {

    private static final WriteConcern DURABLE =
            WriteConcern.MAJORITY.withJournal(true).withWTimeout(30, TimeUnit.SECONDS);

    private final MongoCollection<Document> current;
    private final MongoCollection<Document> versions;

    Reports(MongoClient client, @ConfigProperty(name = "gouji.database") String database, Edition edition) {
        var store = client.getDatabase(database).withWriteConcern(DURABLE).withReadConcern(ReadConcern.MAJORITY);
        this.current = store.getCollection(edition.collection("reports"));
        this.versions = store.getCollection(edition.collection("report_versions"));
    }

    /// Makes the indexes that are not there yet.
    public void makeIndexes() {
        versions.createIndex(Indexes.compoundIndex(Indexes.ascending("reportId"), Indexes.descending("order")));
        versions.createIndex(Indexes.ascending("documentId"));
    }

    /// Keeps what was read. Every version stays; the latest is the current one.
    public void keep(List<ReportParsed> parsed) {
        GuardedUpserts.write(versions, parsed.stream().map(Reports::version).toList());
        GuardedUpserts.write(current, parsed.stream().map(Reports::current).toList());
    }

    /// The current report of a body and year.
    public Optional<Report> find(String reportId) {
        return Optional.ofNullable(current.find(Filters.eq("_id", reportId)).first())
                .map(found -> Stored.value(found.get("report", Document.class), Report.class));
    }

    private static Guarded current(ReportParsed event) {
        return new Guarded(event.report().id(), event.order(), document(event));
    }

    private static Guarded version(ReportParsed event) {
        var report = event.report();
        String id =
                report.id() + "@" + event.documentId() + "@" + report.reader().version();
        return new Guarded(id, event.order(), document(event).append("reportId", report.id()));
    }

    private static Document document(ReportParsed event) {
        return new Document("documentId", event.documentId())
                .append("uploadId", event.uploadId())
                .append("reader", event.report().reader().version())
                .append("report", Stored.document(event.report()));
    }
}
