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
import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.event.Order;
import org.gouji.query.store.Changes.Gone;
import org.gouji.query.view.ReportSummary;
import org.gouji.query.view.Version;
import org.jspecify.annotations.Nullable;

/// Which version of each report is shown, with what lists need of it.
///
/// A version gets here only when it has both halves, and takes the place of an older one only, in one write: so
/// a reader sees a report with the findings of that very document, never an older one than before, and never
/// none because a newer one is still on its way.
public class ReportViews {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> views;

    ReportViews(Database database, Edition edition) {
        this.views = database.collection(edition.collection("report_views"));
    }

    /// Every list is read along an index, whatever it is filtered by; see [ReportQuery.Sort].
    void createIndexes() {
        ReportQuery.Sort.fields().forEach(field -> views.createIndex(orderBy(descending(field), ascending("_id"))));
        for (var field : List.of(
                "body",
                "form",
                "verdict",
                "grade",
                "level",
                "division",
                "grams",
                "findings.severity",
                "findings.rule")) {
            views.createIndex(orderBy(ascending(field), descending("year"), ascending("_id")));
        }
    }

    /// Shows these versions, each unless a newer one is shown already.
    public void show(Collection<Version> versions) {
        LaterStays.write(views, versions.stream().map(ReportViews::write).toList());
    }

    /// Shows these reports no more, each with the order since when; a later version is shown again.
    public void hide(Collection<Gone> gone) {
        var writes = new ArrayList<WriteModel<Document>>();
        for (var one : gone) {
            String rank = rank(one);
            var document =
                    new Document("_id", one.report()).append("rank", rank).append("gone", true);
            writes.add(new ReplaceOneModel<>(and(eq("_id", one.report()), not(gt("rank", rank))), document, UPSERT));
        }
        LaterStays.write(views, writes);
    }

    /// The id of the version that is shown.
    public Optional<String> current(String report) {
        return Optional.ofNullable(views.find(eq("_id", report))
                        .projection(Projections.include("version"))
                        .maxTime(Limits.QUERY_SECONDS, SECONDS)
                        .first())
                .flatMap(document -> Optional.ofNullable(document.getString("version")));
    }

    /// Those of the versions that are shown now.
    public List<Version> shown(Collection<Version> versions) {
        var ranks = ranks(versions.stream().map(Version::report).toList());
        return versions.stream()
                .filter(version -> version.rank().equals(ranks.get(version.report())))
                .toList();
    }

    /// Those of the reports that are hidden since then, and not shown again.
    public List<Gone> hidden(Collection<Gone> gone) {
        var ranks = ranks(gone.stream().map(Gone::report).toList());
        return gone.stream()
                .filter(one -> rank(one).equals(ranks.get(one.report())))
                .toList();
    }

    private Map<String, String> ranks(Collection<String> reports) {
        Map<String, String> ranks = new HashMap<>();
        if (!reports.isEmpty()) {
            views.find(in("_id", reports))
                    .projection(Projections.include("rank"))
                    .forEach(document -> ranks.put(document.getString("_id"), document.getString("rank")));
        }
        return ranks;
    }

    /// Behind every version that was made from an earlier document.
    private static String rank(Gone gone) {
        return Order.after(gone.order()) + "~";
    }

    /// The reports that the query asks for, one more than its limit where there are more.
    public List<ReportSummary> find(ReportQuery query) {
        return views.find(query.filter())
                .sort(query.order())
                .limit(query.limit() + 1)
                .projection(Projections.include("summary"))
                .maxTime(Limits.QUERY_SECONDS, SECONDS)
                .map(document -> Packed.read(document.getString("summary"), ReportSummary.class))
                .into(new ArrayList<>());
    }

    /// Views with the findings of their reports, the newest year first.
    MongoCursor<Document> findings(Bson filter) {
        return views.find(filter)
                .sort(orderBy(descending("year"), ascending("_id")))
                .projection(Projections.include("summary", "findings"))
                .maxTime(Limits.QUERY_SECONDS, SECONDS)
                .iterator();
    }

    /// The bodies' names, by report.
    Map<String, @Nullable String> names(Collection<String> reports) {
        Map<String, @Nullable String> names = new HashMap<>();
        views.find(and(in("_id", reports), exists("summary")))
                .projection(Projections.include("summary"))
                .maxTime(Limits.QUERY_SECONDS, SECONDS)
                .forEach(document -> names.put(
                        document.getString("_id"),
                        Packed.read(document.getString("summary"), ReportSummary.class)
                                .name()));
        return names;
    }

    private static WriteModel<Document> write(Version version) {
        var document = ViewDocument.of(version);
        var guard = and(eq("_id", version.report()), not(gt("rank", version.rank())));
        return new ReplaceOneModel<>(guard, document, UPSERT);
    }
}
