package org.gouji.query.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.HistoryEntry;
import org.gouji.contracts.finding.Severity;
import org.gouji.delivery.Stored;
import org.gouji.query.view.FindingView;

/// Every finding that was ever shown, with its life. Validate writes them; here they are only read.
public class FindingLives {

    private final MongoCollection<Document> findings;

    FindingLives(Database database, Edition edition) {
        this.findings = database.collection(edition.collection("findings"));
    }

    /// One finding as the documents, readers and rules left it; nobody's decision is in it, and no name.
    public Optional<FindingView> find(String id) {
        return Optional.ofNullable(findings.find(and(eq("_id", id), exists("finding"), exists("history")))
                        .maxTime(Limits.QUERY_SECONDS, SECONDS)
                        .first())
                .map(FindingLives::view);
    }

    /// Findings that their reports do not show any more, one more than the query's limit where there are more.
    List<FindingView> find(FindingQuery query) {
        var found = new ArrayList<FindingView>();
        var report = new ArrayList<FindingView>();
        try (var documents = findings.find(filter(query))
                .sort(orderBy(descending("year"), ascending("reportId")))
                .projection(Projections.exclude("history"))
                .maxTime(Limits.QUERY_SECONDS, SECONDS)
                .batchSize(query.limit() + 1)
                .iterator()) {
            while (documents.hasNext() && found.size() <= query.limit()) {
                var next = view(documents.next());
                if (!report.isEmpty() && !report.getFirst().report().equals(next.report())) {
                    found.addAll(inOrder(report, query));
                    report.clear();
                }
                report.add(next);
            }
        }
        found.addAll(inOrder(report, query));
        return found;
    }

    private static Bson filter(FindingQuery query) {
        var filters = new ArrayList<Bson>();
        ReportQuery.equal(filters, "state", query.state());
        ReportQuery.equal(filters, "rule", query.rule());
        ReportQuery.equal(filters, "severity", query.severity());
        ReportQuery.equal(filters, "year", query.year());
        ReportQuery.equal(filters, "finding.subject.body", query.body());
        filters.add(exists("finding"));
        var after = query.after();
        if (after != null) {
            filters.add(or(lt("year", after.year()), and(eq("year", after.year()), gte("reportId", after.report()))));
        }
        return and(filters);
    }

    private static List<FindingView> inOrder(List<FindingView> report, FindingQuery query) {
        return report.stream()
                .filter(view -> query.isAfter(view.report(), key(view)))
                .sorted(Comparator.comparing(FindingLives::key))
                .toList();
    }

    private static String key(FindingView view) {
        Severity severity = view.finding().severity();
        return ViewDocument.key(severity, view.finding().id());
    }

    private static FindingView view(Document document) {
        var fields = new Document(document.get("finding", Document.class))
                .append("state", document.get("state"))
                .append("firstSeen", document.get("firstSeen"))
                .append("lastSeen", document.get("lastSeen"));
        var history = document.getList("history", Document.class, List.of()).stream()
                .map(entry -> Stored.value(entry, HistoryEntry.class))
                .toList();
        return new FindingView(document.getString("reportId"), null, Stored.value(fields, Finding.class), history);
    }
}
