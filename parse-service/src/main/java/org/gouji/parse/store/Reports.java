package org.gouji.parse.store;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.event.Order;
import org.gouji.contracts.event.ReportParsed;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.ReportId;
import org.gouji.delivery.GuardedUpserts;
import org.gouji.delivery.GuardedUpserts.Guarded;
import org.gouji.delivery.Stored;
import org.gouji.parse.store.Sources.Former;

/// The reports as they were read: the current one of every body and year, and every version.
@ApplicationScoped
public class Reports {

    private static final WriteConcern DURABLE =
            WriteConcern.MAJORITY.withJournal(true).withWTimeout(30, TimeUnit.SECONDS);

    private final MongoCollection<Document> current;
    private final MongoCollection<Document> versions;
    private final Sources sources;

    Reports(MongoClient client, @ConfigProperty(name = "gouji.database") String database, Edition edition) {
        var store = client.getDatabase(database).withWriteConcern(DURABLE).withReadConcern(ReadConcern.MAJORITY);
        this.current = store.getCollection(edition.collection("reports"));
        this.versions = store.getCollection(edition.collection("report_versions"));
        this.sources = new Sources(store.getCollection(edition.collection("sources")));
    }

    /// Makes the indexes that are not there yet.
    public void makeIndexes() {
        versions.createIndex(Indexes.compoundIndex(Indexes.ascending("reportId"), Indexes.descending("order")));
        versions.createIndex(Indexes.ascending("documentId"));
    }

    /// Keeps what was read. Every version stays; the latest is the current one. Gives back, by the readings'
    /// orders, the reports that are gone with them.
    public Map<String, String> keep(List<ReadPage> pages) {
        GuardedUpserts.write(versions, pages.stream().map(Reports::version).toList());
        GuardedUpserts.write(current, pages.stream().map(Reports::current).toList());
        var formers = sources.keep(pages);
        var gone = new HashMap<String, String>();
        for (var page : pages) {
            var former = formers.get(page.event().order());
            if (former != null && !isNextYears(former, page.event()) && isNowhereElse(former, page)) {
                gone.put(page.event().order(), former.report());
            }
        }
        GuardedUpserts.write(
                current,
                gone.entrySet().stream()
                        .map(one -> new Guarded(one.getValue(), Order.after(one.getKey()), new Document("gone", true)))
                        .toList());
        return gone;
    }

    /// A page that shows a body's latest report does not take back the one before.
    private static boolean isNextYears(Former former, ReportParsed now) {
        var before = ReportId.parse(former.report());
        return !former.documentId().equals(now.documentId())
                && before.body().equals(now.report().body().id())
                && before.year() < now.report().year();
    }

    /// Whether what this page was read as before is the current version of that report, or was until this very
    /// reading, and no other page was ever read as that report.
    private boolean isNowhereElse(Former former, ReadPage page) {
        var holder = current.find(Filters.eq("_id", former.report()))
                .projection(Projections.include("order", "documentId", "gone"))
                .first();
        if (holder == null) {
            return true;
        }
        boolean told = holder.getBoolean("gone", false)
                && Order.after(page.event().order()).equals(holder.getString("order"));
        boolean held = former.documentId().equals(holder.getString("documentId"));
        return (told || held)
                && versions.find(Filters.and(
                                        Filters.eq("reportId", former.report()),
                                        Filters.exists("source"),
                                        Filters.ne("source", page.source())))
                                .limit(1)
                                .first()
                        == null;
    }

    /// The current report of a body and year.
    public Optional<Report> find(String reportId) {
        return Optional.ofNullable(current.find(Filters.and(Filters.eq("_id", reportId), Filters.exists("report")))
                        .first())
                .map(found -> Stored.value(found.get("report", Document.class), Report.class));
    }

    private static Guarded current(ReadPage page) {
        var event = page.event();
        return new Guarded(event.report().id(), event.order(), document(page));
    }

    private static Guarded version(ReadPage page) {
        var event = page.event();
        var report = event.report();
        String id =
                report.id() + "@" + event.documentId() + "@" + report.reader().version();
        return new Guarded(id, event.order(), document(page).append("reportId", report.id()));
    }

    private static Document document(ReadPage page) {
        var event = page.event();
        return new Document("documentId", event.documentId())
                .append("uploadId", event.uploadId())
                .append("source", page.source())
                .append("reader", event.report().reader().version())
                .append("report", Stored.document(event.report()));
    }
}
