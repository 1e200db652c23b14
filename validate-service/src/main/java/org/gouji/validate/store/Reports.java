package org.gouji.validate.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.gouji.contracts.report.Report;
import org.gouji.delivery.Stored;

/// The current reports of all bodies and years. Parse writes them, before it tells of them; here they are only
/// read.
@ApplicationScoped
public class Reports {

    private final MongoCollection<Document> reports;

    public Reports(Store store) {
        this.reports = store.collection("reports");
    }

    /// A report without what its sections say, and which version it is.
    public record Figures(String order, Report report) {}

    /// Those of the reports that there are, whole; none that is gone.
    public Map<String, ReadReport> find(Collection<String> ids) {
        var found = new HashMap<String, ReadReport>();
        if (!ids.isEmpty()) {
            reports.find(and(in("_id", ids), exists("report")))
                    .forEach(document -> found.put(
                            document.getString("_id"),
                            ReadReport.of(
                                    document.getString("order"),
                                    document.getString("documentId"),
                                    document.getString("uploadId"),
                                    report(document))));
        }
        return found;
    }

    /// Those of the reports that there are, without the texts of their sections, which are most of them.
    public Map<String, Figures> figures(Collection<String> ids) {
        var found = new HashMap<String, Figures>();
        if (!ids.isEmpty()) {
            reports.find(and(in("_id", ids), exists("report")))
                    .projection(Projections.exclude("report.sections"))
                    .forEach(document -> {
                        document.get("report", Document.class).put("sections", List.of());
                        found.put(
                                document.getString("_id"), new Figures(document.getString("order"), report(document)));
                    });
        }
        return found;
    }

    private static Report report(Document document) {
        return Stored.value(document.get("report", Document.class), Report.class);
    }
}
